import Casework
import Paper
import TerminalKit

/// A register on its sheets as the screen shows it: laid out once, and again only where the terminal has another width.
struct RegisterPicture: Sendable {
    private let document: Document
    private var columns: Int
    private(set) var lines: [ScrollingText.Line] = []
    private(set) var pageCount = 0

    /// The lines of a sheet of A4.
    private static let sheet = 66

    init(_ document: Document, for size: Size) {
        self.document = document
        columns = size.columns
        layOut()
    }

    mutating func fit(_ size: Size) {
        guard size.columns != columns else { return }
        columns = size.columns
        layOut()
    }

    private mutating func layOut() {
        let layout = PageLayout(width: min(80, columns))
        let pages = layout.pages(document, height: Self.sheet)
        let rule = ScrollingText.Line(String(repeating: "┄", count: layout.width), tone: .hint)
        let sheets = pages.map { page in
            page.map { ScrollingText.Line($0.text, tone: $0.isHeavy ? .title : .paper) }
        }
        lines = Array(sheets.joined(separator: [rule]))
        pageCount = pages.count
    }
}
