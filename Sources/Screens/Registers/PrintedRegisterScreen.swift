package import Casework
import Legislation
package import TerminalKit
package import Wording

/// A register that was printed, as it was kept: what stands on it is what was signed.
package struct PrintedRegisterScreen: Screen {
    private let number: CaseNumber
    private(set) var paper: IssuedPaper?
    private var lines: [ScrollingText.Line] = []
    private(set) var scroll = ScrollingText()

    package init(number: CaseNumber) { self.number = number }

    package var title: Phrase { Words.RegisterScreen.keptTitle }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        paper == nil ? [] : [CommandOffer(.print, phrase: Words.RegisterScreen.reprint)]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .appeared:
            return paper == nil ? [.loadPrintedRegister(number)] : []
        case .key(let key):
            _ = scroll.handle(key, count: lines.count, rows: max(1, context.size.rows - 3))
            return []
        case .command(.print):
            return paper.map { [.print(paper: $0.id)] } ?? []
        case .fact(.printedRegisterLoaded(let loaded)) where loaded.number == number:
            paper = loaded
            lines = loaded.text.split(separator: "\n", omittingEmptySubsequences: false).map { .init(String($0), tone: .paper) }
            return []
        case .fact, .paste, .command, .storeChanged, .tick:
            return []
        }
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        surface.fill(rect, tone: .paper)
        scroll.paint(lines, on: &surface, in: rect, isPaper: true)
        return nil
    }
}
