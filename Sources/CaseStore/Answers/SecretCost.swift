/// The cost of one try at a secret: scrypt's parameters, kept with each account.
package struct SecretCost: Hashable, Sendable {
    /// The number of rounds, scrypt's N: a power of two.
    package let rounds: Int
    /// Scrypt's r.
    package let blockSize: Int
    /// Scrypt's p.
    package let parallelism: Int

    package init(rounds: Int, blockSize: Int, parallelism: Int) {
        self.rounds = rounds
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    /// N = 2^17, r = 8, p = 1: about 0.4 s and 128 MiB a try (OWASP Password Storage Cheat Sheet).
    package static let recommended = SecretCost(rounds: 1 << 17, blockSize: 8, parallelism: 1)
    /// Whether a try at it costs less than at another.
    func isBelow(_ other: SecretCost) -> Bool {
        rounds * blockSize * parallelism < other.rounds * other.blockSize * other.parallelism
    }

    /// A thousandth of that, for demonstration and test stores only.
    package static let demonstration = SecretCost(rounds: 1 << 7, blockSize: 8, parallelism: 1)
}
