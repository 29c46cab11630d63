import Casework
import Legislation
import Wording

/// What a clerk left under the lock when another took the desk.
struct ParkedDesk: Sendable {
    let account: Account
    let layers: [any Screen]
}

extension Desktop {
    /// Keeps what lies under the lock until its clerk is back; of an account that was closed nothing is kept.
    mutating func park() {
        guard let account = context.account, !isClosed, let lock = layers.firstIndex(where: { $0 is LockScreen }) else { return }
        parked[account.login] = ParkedDesk(account: account, layers: Array(layers[..<lock]))
        tellWaiting()
    }

    /// What that person left here, as it was; nil where there is nothing, or where role, office or post are others now.
    mutating func takeParked(by account: Account) -> [any Screen]? {
        guard let desk = parked.removeValue(forKey: account.login) else { return nil }
        tellWaiting()
        let isSame = desk.account.actor == account.actor && !desk.layers.isEmpty
        return isSame ? desk.layers : nil
    }

    private mutating func tellWaiting() {
        context.waiting = parked.values.filter { $0.layers.contains(where: \.losesTyped) }.map(\.account.name).sorted()
    }

    /// In whose place the person works, where there is a choice.
    var postMessage: Message? {
        guard !context.posts.isEmpty, let acting = context.account?.acting else {
            return context.posts.isEmpty ? nil : Message(Words.Deputy.ownPost, .information)
        }
        return context.posts.first { $0.acting == acting }.map { Message(Words.Deputy.inPlace(of: $0), .information) }
    }
}
