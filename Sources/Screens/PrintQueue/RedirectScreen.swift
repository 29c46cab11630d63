package import Casework
import Legislation
package import TerminalKit
package import Wording

/// Which of the workstation's printers a job goes to instead of its own.
package struct RedirectScreen: Screen {
    let job: PrintJob
    let choices: [PrinterChoice]
    private(set) var list: ListView<PrinterChoice>

    package init(job: PrintJob, station: StationSettings) {
        self.job = job
        var choices: [PrinterChoice] = []
        for choice in PaperKind.allCases.map({ station[$0] }) where choice != job.choice && !choices.contains(choice) {
            choices.append(choice)
        }
        self.choices = choices
        list = ListView()
        list.replace(ids: choices)
    }

    package var title: Phrase { Words.PrintQueue.redirectTitle }
    package var isOverlay: Bool { true }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        choices.isEmpty ? [] : [CommandOffer(.open, label: Words.PrintQueue.redirectKey, phrase: Words.PrintQueue.redirectTitle)]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .key(.enter), .command(.open):
            return list.selectedID.map { [.close, .retryPrint(job: job.id, on: $0)] } ?? []
        case .key(let key):
            _ = list.handle(key)
            return []
        case .appeared, .paste, .command, .fact, .storeChanged, .tick:
            return []
        }
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let rows = max(1, choices.count)
        let inner = Dialog.paint(
            title: title[language], content: Size(columns: min(68, rect.columns - 8), rows: rows), on: &surface, in: rect)
        if choices.isEmpty {
            surface.put(Words.PrintQueue.noOther[language], at: inner.line(0).origin, tone: .hint, maxWidth: inner.columns)
            return nil
        }
        list.paint(on: &surface, in: inner, focused: true) { choice, _, surface, line in
            let target = choice.target.isEmpty ? "" : " \(choice.target)"
            surface.put(
                "\(choice.profile): \(choice.transport.phrase[language])\(target)", at: line.origin, maxWidth: line.columns)
        }
        return nil
    }
}
