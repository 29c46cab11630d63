import Crypto
import CryptoExtras
import Foundation

/// A secret as it is kept: its scrypt hash with the salt and the cost, from which it cannot be read.
struct Secret: Sendable {
    let salt: [UInt8]
    let hash: [UInt8]
    let cost: SecretCost

    /// Hashes a secret with a fresh salt.
    init(_ typed: String, cost: SecretCost) throws {
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        self.init(salt: salt, hash: try Self.derive(typed, salt: salt, cost: cost), cost: cost)
    }

    init(salt: [UInt8], hash: [UInt8], cost: SecretCost) {
        self.salt = salt
        self.hash = hash
        self.cost = cost
    }

    /// Whether that is the secret; the time does not tell how much of it is right.
    func matches(_ typed: String) throws -> Bool {
        let tried = try Self.derive(typed, salt: salt, cost: cost)
        guard tried.count == hash.count else { return false }
        return zip(tried, hash).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// Spends as long on an unknown login as on a known one.
    static func spend(_ typed: String, cost: SecretCost) throws {
        _ = try derive(typed, salt: [UInt8](repeating: 0, count: 16), cost: cost)
    }

    private static func derive(_ typed: String, salt: [UInt8], cost: SecretCost) throws -> [UInt8] {
        // NB: one form of a letter, whatever keyboard or terminal composed it.
        let bytes = Data(typed.precomposedStringWithCanonicalMapping.utf8)
        let key = try KDF.Scrypt.deriveKey(
            from: bytes, salt: salt, outputByteCount: 32, rounds: cost.rounds, blockSize: cost.blockSize,
            parallelism: cost.parallelism)
        return key.withUnsafeBytes { Array($0) }
    }
}
