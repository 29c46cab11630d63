import Crypto
import Foundation

/// Somebody's opened Ed25519 key: it lives in memory only, while they are signed in, and tells nothing of itself.
struct SigningKey: Sendable, CustomStringConvertible, CustomReflectable {
    /// The store's own id of it.
    let id: Int64
    let publicKey: PublicKey
    private let key: Curve25519.Signing.PrivateKey

    init(id: Int64, key: Curve25519.Signing.PrivateKey) {
        self.id = id
        self.key = key
        publicKey = PublicKey(bytes: [UInt8](key.publicKey.rawRepresentation))
    }

    /// The 64 bytes of the signature over a text's UTF-8.
    func signature(of text: String) throws -> [UInt8] { [UInt8](try key.signature(for: Data(text.utf8))) }

    var description: String { "key \(publicKey.fingerprint)" }
    var customMirror: Mirror { Mirror(self, children: []) }
}

/// The half of a key that everybody may know.
struct PublicKey: Hashable, Sendable {
    /// The 32 bytes of RFC 8032.
    let bytes: [UInt8]

    /// The first 16 bytes of their SHA-256 in lower-case hexadecimal: what a statement and a head's note call it.
    var fingerprint: String { JournalChain.hexadecimal(Array(SHA256.hash(data: bytes).prefix(16))) }

    /// Whether a signature of 64 bytes is this key's, over a text's UTF-8.
    func isValid(_ signature: [UInt8], of text: some Collection<UInt8>) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else { return false }
        return key.isValidSignature(signature, for: Data(text))
    }
}
