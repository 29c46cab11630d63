import Casework
import Crypto
import CryptoExtras
import Foundation
import WorkingTime

/// The first 56 bytes of an encrypted backup; `docs/security.md` describes the whole format byte by byte.
///
/// The chunks after it are those of the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár: Online Authenticated
/// Encryption and its Nonce-Reuse Misuse-Resistance, 2015), in the form that age gives it (C2SP, age.md, "Payload").
struct SealedHeader: Equatable {
    static let magic = Array("tereze backup 1\n".utf8)
    static let length = 56
    /// The plain bytes of a chunk; only the last may have fewer.
    static let chunk = 65_536
    static let tag = 16
    /// N × r at most, 256 MiB for a try: twice what this program asks for. A header is read before anything proves it.
    private static let mostWork = 2 << 20
    /// ChaCha20-Poly1305 of RFC 8439.
    private static let cipher: UInt8 = 1

    let cost: SecretCost
    let salt: [UInt8]
    let moment: CivilMoment

    init(cost: SecretCost, at moment: CivilMoment) {
        var generator = SystemRandomNumberGenerator()
        self.cost = cost
        salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        self.moment = moment
    }

    /// Reads a header; nil where it is none, or asks for more work than this program would ever.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.length, bytes.starts(with: Self.magic) else { return nil }
        let (logarithm, r, p) = (Int(bytes[16]), Int(bytes[17]), Int(bytes[18]))
        guard (1...20).contains(logarithm), (1...16).contains(r), (1...4).contains(p), (r << logarithm) <= Self.mostWork,
            bytes[19] == Self.cipher,
            bytes[20..<24].reduce(0, { $0 << 8 | Int($1) }) == Self.chunk,
            let moment = CivilMoment(iso: String(decoding: bytes[40..<56], as: UTF8.self))
        else { return nil }
        cost = SecretCost(rounds: 1 << logarithm, blockSize: r, parallelism: p)
        salt = Array(bytes[24..<40])
        self.moment = moment
    }

    var bytes: [UInt8] {
        let parameters = [cost.rounds.trailingZeroBitCount, cost.blockSize, cost.parallelism].map { UInt8(truncatingIfNeeded: $0) }
        let size = (0..<4).reversed().map { UInt8(truncatingIfNeeded: Self.chunk >> (8 * $0)) }
        return Self.magic + parameters + [Self.cipher] + size + salt + Array(moment.description.utf8)
    }

    /// The key that a passphrase gives with this salt; one form of a letter, whatever keyboard composed it.
    func key(_ passphrase: String) throws -> SymmetricKey {
        try KDF.Scrypt.deriveKey(
            from: Data(passphrase.precomposedStringWithCanonicalMapping.utf8), salt: salt, outputByteCount: 32,
            rounds: cost.rounds, blockSize: cost.blockSize, parallelism: cost.parallelism)
    }

    /// The nonce of a chunk: eleven bytes count the chunks from 0, big-endian; the twelfth is 1 in the last.
    static func nonce(_ index: Int, isLast: Bool) throws -> ChaChaPoly.Nonce {
        let count = (0..<11).reversed().map { $0 < 8 ? UInt8(truncatingIfNeeded: index >> (8 * $0)) : 0 }
        return try ChaChaPoly.Nonce(data: count + [isLast ? 1 : 0])
    }
}
