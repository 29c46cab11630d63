package import Legislation
import TerminalKit
package import Wording

/// Everything that the act says of a service, to be read: what to bring, the result, the fee, the time of every step with
/// the act's own words, what the act leaves to the Standard, and where it contradicts itself.
package struct ServiceScreen: Screen {
    package let service: ServiceID
    private(set) var text = ScrollingText()

    package init(service: ServiceID) { self.service = service }

    package var title: Phrase { Words.Service.title }
    package var hints: [KeyHint] { Words.Service.keys.hints }

    package func commands(in context: DeskContext) -> [CommandOffer] { [] }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .key(let key):
            let count = lines(columns: context.size.columns - 3, in: context).count
            _ = text.handle(key, count: count, rows: context.size.rows - 4)
            return []
        case .appeared, .paste, .command, .fact, .storeChanged, .tick:
            return []
        }
    }
}
