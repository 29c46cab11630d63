import Crypto
import Foundation

/// A key's seed as it is stored: under ChaCha20-Poly1305 with the key that the account's secret gives.
///
/// Sixty bytes: the nonce (12), the seed enciphered (32), the tag (16). The login and the public key are authenticated with
/// it, so that a seed cannot be moved to another account.
struct SealedSeed: Sendable {
    let bytes: [UInt8]

    init(bytes: [UInt8]) { self.bytes = bytes }

    init(_ key: Curve25519.Signing.PrivateKey, of login: String, under seal: SymmetricKey) throws {
        let named = Self.named(login, PublicKey(bytes: [UInt8](key.publicKey.rawRepresentation)))
        bytes = [UInt8](try ChaChaPoly.seal(key.rawRepresentation, using: seal, authenticating: named).combined)
    }

    /// The key, where that is what it was sealed under; nil where it is not, or the seed is not that public key's.
    func opened(of login: String, _ publicKey: PublicKey, under seal: SymmetricKey) -> Curve25519.Signing.PrivateKey? {
        guard let box = try? ChaChaPoly.SealedBox(combined: bytes),
            let seed = try? ChaChaPoly.open(box, using: seal, authenticating: Self.named(login, publicKey)),
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed),
            [UInt8](key.publicKey.rawRepresentation) == publicKey.bytes
        else { return nil }
        return key
    }

    private static func named(_ login: String, _ publicKey: PublicKey) -> Data {
        Data("tereze key 1\n\(login)\n\(JournalChain.hexadecimal(publicKey.bytes))\n".utf8)
    }
}
