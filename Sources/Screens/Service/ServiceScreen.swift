package import Legislation
import TerminalKit
package import Wording

/// Everything that the act says of a service, to be read: what to bring, the result, the fee, the time of every step with
/// the act's own words, what the act leaves to the Standard, and where it contradicts itself.
package struct ServiceScreen: Screen {
    package let service: ServiceID
    private(set) var text = ScrollingText()
    /// The lines as they were set last: they change only with the width or the language.
    private var setting: Setting?

    package init(service: ServiceID) { self.service = service }

    package var title: Phrase { Words.Service.title }
    package var hints: [KeyHint] { Words.Service.keys.hints }

    package func commands(in context: DeskContext) -> [CommandOffer] { [] }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        let columns = context.size.columns - 3
        if setting?.isFor(columns, context.language) != true {
            setting = Setting(columns: columns, language: context.language, lines: set(columns: columns, in: context))
        }
        guard case .key(let key) = event, let count = setting?.lines.count else { return [] }
        _ = text.handle(key, count: count, rows: context.size.rows - 4)
        return []
    }

    /// The whole text at a width.
    func lines(columns: Int, in context: DeskContext) -> [ScrollingText.Line] {
        if let setting, setting.isFor(columns, context.language) { return setting.lines }
        return set(columns: columns, in: context)
    }

    private func set(columns: Int, in context: DeskContext) -> [ScrollingText.Line] {
        guard let definition = context.library.service(service), let act = context.library.act(of: service) else {
            return [ScrollingText.Line(Words.Service.unknown[context.language], tone: .warning)]
        }
        var text = ServiceText(definition: definition, act: act, language: context.language, columns: columns)
        text.write()
        return text.lines
    }

    /// Lines, and the width and language that they were set for.
    private struct Setting {
        let columns: Int
        let language: Language
        let lines: [ScrollingText.Line]

        func isFor(_ columns: Int, _ language: Language) -> Bool {
            self.columns == columns && self.language == language
        }
    }
}
