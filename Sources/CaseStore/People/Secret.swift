import Crypto
import CryptoExtras
import Foundation

/// A secret as it is kept: its scrypt hash with the salt and the cost, from which it cannot be read.
///
/// One run of scrypt gives 64 bytes: the first 32 prove the secret and are kept; the other 32 open the account's signing key
/// and are kept nowhere. Neither tells of the other (they are two blocks of PBKDF2, RFC 7914, section 6), and the first are
/// the same as where only they are asked for.
struct Secret: Sendable {
    let salt: [UInt8]
    let hash: [UInt8]
    let cost: SecretCost
    /// What opens the account's signing key; only of a secret that has just been typed.
    let seal: SymmetricKey?

    /// Hashes a secret with a fresh salt.
    init(_ typed: String, cost: SecretCost) throws {
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let (proof, seal) = try Self.derive(typed, salt: salt, cost: cost)
        self.init(salt: salt, hash: proof, cost: cost, seal: seal)
    }

    init(salt: [UInt8], hash: [UInt8], cost: SecretCost, seal: SymmetricKey? = nil) {
        self.salt = salt
        self.hash = hash
        self.cost = cost
        self.seal = seal
    }

    /// What opens the account's signing key, where that is the secret, and nil where it is not; the time does not tell how
    /// much of it is right.
    func seal(with typed: String) throws -> SymmetricKey? {
        let (tried, seal) = try Self.derive(typed, salt: salt, cost: cost)
        guard tried.count == hash.count else { return nil }
        return zip(tried, hash).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0 ? seal : nil
    }

    /// Spends as long on an unknown login as on a known one.
    static func spend(_ typed: String, cost: SecretCost) throws {
        _ = try derive(typed, salt: [UInt8](repeating: 0, count: 16), cost: cost)
    }

    private static func derive(_ typed: String, salt: [UInt8], cost: SecretCost) throws -> (proof: [UInt8], seal: SymmetricKey) {
        // NB: one form of a letter, whatever keyboard or terminal composed it.
        let bytes = Data(typed.precomposedStringWithCanonicalMapping.utf8)
        let key = try KDF.Scrypt.deriveKey(
            from: bytes, salt: salt, outputByteCount: 64, rounds: cost.rounds, blockSize: cost.blockSize,
            parallelism: cost.parallelism)
        return key.withUnsafeBytes { (Array($0.prefix(32)), SymmetricKey(data: $0.suffix(32))) }
    }
}
