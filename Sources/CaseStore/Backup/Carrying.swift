import Casework
import Crypto
import Foundation

/// Carries a whole file into another one, in pieces of 64 KiB: as it is, sealed with a passphrase, or opened again.
enum Carrying {
    /// Copies the bytes as they are.
    static func copy(_ source: SourceFile, to part: PartFile, progress: (Int, Int) throws -> Void) throws {
        var done = 0
        while done < source.size {
            let bytes = try source.read(SealedHeader.chunk)
            guard !bytes.isEmpty else { throw BackupProblem.cutShort(path: source.path) }
            try part.write(bytes)
            done += bytes.count
            try progress(done, source.size)
        }
    }

    /// Writes the header and every chunk, encrypted and authenticated together with the header.
    static func seal(
        _ source: SourceFile, to part: PartFile, header: SealedHeader, passphrase: String, progress: (Int, Int) throws -> Void
    ) throws {
        let key = try header.key(passphrase)
        let associated = header.bytes
        try part.write(associated)
        var (done, index) = (0, 0)
        repeat {
            let plain = try source.read(SealedHeader.chunk)
            done += plain.count
            guard !plain.isEmpty || source.size == 0 else { throw BackupProblem.cutShort(path: source.path) }
            let box = try ChaChaPoly.seal(
                plain, using: key, nonce: SealedHeader.nonce(index, isLast: done >= source.size), authenticating: associated)
            try part.write(box.ciphertext + box.tag)
            index += 1
            try progress(done, source.size)
        } while done < source.size
    }

    /// Gives every chunk of a sealed file, in the clear, to the body.
    static func open(
        _ source: SourceFile, passphrase: String, progress: (Int, Int) throws -> Void, _ body: ([UInt8]) throws -> Void
    ) throws {
        let associated = try source.read(SealedHeader.length)
        guard let header = SealedHeader(associated) else { throw BackupProblem.notABackup(path: source.path) }
        let key = try header.key(passphrase)
        var (done, index) = (associated.count, 0)
        repeat {
            let sealed = try source.read(SealedHeader.chunk + SealedHeader.tag)
            done += sealed.count
            guard sealed.count >= SealedHeader.tag else { throw BackupProblem.cutShort(path: source.path) }
            let isLast = done >= source.size
            guard let plain = try Self.opened(sealed, index: index, isLast: isLast, key: key, associated: associated) else {
                // The right key opens the chunk before a place where the file was only cut.
                let isCut = try isLast && Self.opened(sealed, index: index, isLast: false, key: key, associated: associated) != nil
                if isCut { throw BackupProblem.cutShort(path: source.path) }
                throw index == 0 ? BackupProblem.passphraseWrong(path: source.path) : .changed(path: source.path)
            }
            try body(plain)
            index += 1
            try progress(done, source.size)
        } while done < source.size
    }

    /// The chunk in the clear; nil where it is not the one that was written.
    private static func opened(
        _ sealed: [UInt8], index: Int, isLast: Bool, key: SymmetricKey, associated: [UInt8]
    ) throws -> [UInt8]? {
        let cut = sealed.count - SealedHeader.tag
        let box = try ChaChaPoly.SealedBox(
            nonce: SealedHeader.nonce(index, isLast: isLast), ciphertext: sealed[..<cut], tag: sealed[cut...])
        return (try? ChaChaPoly.open(box, using: key, authenticating: associated)).map { Array($0) }
    }
}
