import Legislation
package import TerminalKit
package import Wording

/// The keys of the screen below and those that work everywhere, from the same table as the key bar.
package struct HelpScreen: Screen {
    private let of: Phrase
    private let isTyping: Bool
    private let offers: [CommandOffer]
    private let everywhere: [CommandOffer]
    private let hintsBelow: [KeyHint]
    private(set) var scroll = ScrollingText()

    /// - Parameter layers: the screens that it opens over, the topmost last.
    package init(over layers: [any Screen], in context: DeskContext) {
        let screen = layers.last
        of = screen?.title ?? Words.SignIn.title
        isTyping = screen?.takesText ?? false
        offers = screen?.commands(in: context) ?? []
        hintsBelow = screen?.hints ?? []
        let own = Set(offers.map(\.command))
        everywhere = Desktop.offersEverywhere(over: layers, in: context).filter { !own.contains($0.command) }
    }

    package var title: Phrase { Words.Help.title(of: of) }

    package func commands(in context: DeskContext) -> [CommandOffer] { [] }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        guard case .key(let key) = event else { return [] }
        _ = scroll.handle(key, count: lines(in: context).count, rows: max(1, context.size.rows - 3))
        return []
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        scroll.paint(lines(in: context), on: &surface, in: rect.inset(columns: 1))
        return nil
    }

    func lines(in context: DeskContext) -> [ScrollingText.Line] {
        let language = context.language
        var sheet = TextSheet(columns: context.size.columns - 3)
        if !offers.isEmpty || !hintsBelow.isEmpty {
            sheet.heading(Words.Help.here[language])
            for offer in offers { write(offer, to: &sheet, language: language) }
            for hint in hintsBelow { sheet.field(hint.keys, hint.phrase[language], labelColumns: 20) }
        }
        sheet.heading(Words.Help.everywhere[language])
        for offer in everywhere { write(offer, to: &sheet, language: language) }
        sheet.heading(Words.Help.moving[language])
        let moves: [(String, Phrase)] = [
            ("↑ ↓", Words.Help.arrows), ("PgUp PgDn Home End", Words.Help.pages), ("Tab Shift-Tab", Words.Help.tab),
            ("Esc", Words.Help.escape),
        ]
        for (keys, words) in moves { sheet.field(keys, words[language], labelColumns: 20) }
        sheet.blank()
        sheet.paragraph(Words.Help.letters[language], tone: .hint)
        return sheet.lines
    }

    /// A command with its keys; one that cannot be given now says why.
    private func write(_ offer: CommandOffer, to sheet: inout TextSheet, language: Language) {
        let command = offer.command
        let names = [command.keyName(typing: true), command.letter.map { isTyping ? "" : String($0) }]
        let fallback = command.keyName(typing: isTyping) ?? ""
        let keys = names.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
        let words = (offer.phrase ?? command.phrase)[language]
        let reason = offer.refusal.map { " – \(Words.Help.notNow[language]): \($0[language])" } ?? ""
        sheet.field(
            keys.isEmpty ? fallback : keys, words + reason, tone: offer.refusal == nil ? .plain : .dim, labelColumns: 20)
    }
}
