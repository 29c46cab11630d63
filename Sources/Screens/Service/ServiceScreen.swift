import Casework
package import Legislation
import TerminalKit
package import Wording

/// Everything that the act says of a service, to be read at the window: what to bring, how long, the fee, why it could be
/// refused, where to complain, the hours, then the steps with the act's own words, and where it contradicts itself.
///
/// F5 prints the part of it that an applicant takes home.
package struct ServiceScreen: Screen {
    package let service: ServiceID
    /// Whether the act still holds; nil where the service is not known.
    private let status: Act.Status?
    private(set) var text = ScrollingText()
    /// The lines as they were set last: they change only with the width or the language.
    private var setting: Setting?

    package init(service: ServiceID, status: Act.Status? = nil) {
        self.service = service
        self.status = status
    }

    package var title: Phrase {
        switch status {
        case .repealed(let day, _): Words.Service.repealedInTitle(day) + " – " + Words.Service.title
        case .inForce, nil: Words.Service.title
        }
    }

    package var hints: [KeyHint] { Words.Service.keys.hints }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        guard context.library.service(service) != nil else { return [] }
        return [CommandOffer(.print, phrase: Words.Leaflet.print)]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        let columns = context.size.columns - 3
        if setting?.isFor(columns, context.language) != true {
            setting = Setting(columns: columns, language: context.language, lines: set(columns: columns, in: context))
        }
        switch event {
        case .command(.print): return [.printLeaflet(service, context.language)]
        case .key(let key):
            if let count = setting?.lines.count { _ = text.handle(key, count: count, rows: context.size.rows - 4) }
            return []
        case .appeared, .paste, .command, .fact, .storeChanged, .tick: return []
        }
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
        return ServiceText(
            definition, in: act, office: context.office?.office, language: context.language, columns: columns
        ).lines
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
