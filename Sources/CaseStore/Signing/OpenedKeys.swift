import Synchronization

/// The keys that are open in this process, by login: from signing in to locking or leaving.
final class OpenedKeys: Sendable {
    private let keys = Mutex<[String: SigningKey]>([:])

    subscript(login: String) -> SigningKey? { keys.withLock { $0[login] } }

    func hold(_ key: SigningKey, of login: String) { keys.withLock { $0[login] = key } }

    func close(_ login: String) { keys.withLock { $0[login] = nil } }
}
