package import Casework
import Legislation
package import TerminalKit
package import Wording

/// Why the deadlines of a case are as they are: the present one first, then those told to the applicant.
package struct WhyScreen: Screen {
    package private(set) var dossier: CaseDossier
    private(set) var scroll = ScrollingText()

    package init(dossier: CaseDossier) { self.dossier = dossier }

    package var title: Phrase { Words.Why.title + " – № \(dossier.file.number)" }

    package func commands(in context: DeskContext) -> [CommandOffer] { [] }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .key(let key):
            _ = scroll.handle(key, count: lines(in: context).count, rows: max(1, context.size.rows - 3))
            return []
        case .storeChanged:
            return [.loadCase(dossier.file.number)]
        case .fact(.caseLoaded(let loaded)) where loaded.file.number == dossier.file.number:
            dossier = loaded
            return []
        case .appeared, .paste, .command, .fact, .tick:
            return []
        }
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        scroll.paint(lines(in: context), on: &surface, in: rect.inset(columns: 1))
        return nil
    }

    // MARK: Text

    func lines(in context: DeskContext) -> [ScrollingText.Line] {
        let language = context.language
        let file = dossier.file
        var sheet = TextSheet(columns: context.size.columns - 3)
        if let current = file.current {
            sheet.heading(Words.Why.now[language])
            write(current, to: &sheet, in: context)
        } else {
            sheet.paragraph(Words.Why.closed[language], role: .hint)
        }
        if !file.intake.forecast.isEmpty {
            sheet.heading(Words.Why.forecast[language])
            for (index, step) in file.intake.forecast.enumerated() {
                if index > 0 { sheet.blank() }
                write(step, to: &sheet, in: context)
            }
        }
        let defects = context.library.service(file.intake.service)?.defects ?? []
        for defect in defects where defect.topic == .steps || defect.topic == .limits {
            sheet.heading("§ \(Words.Why.defect[language]): \(defect.topic.phrase[language])")
            sheet.paragraph(defect.note[language])
            for quote in defect.quotes { sheet.item("·", "«\(quote.text)» (\(quote.at.phrase[language]))", role: .dim) }
        }
        return sheet.lines
    }

    /// One step: who holds it and until when, the act's words, and the count line by line.
    private func write(_ step: StepDeadline, to sheet: inout TextSheet, in context: DeskContext) {
        let language = context.language
        let isLate = step.due.map { $0 < context.now } ?? false
        let holder = "\(step.holder.phrase[language]): \(step.stage.phrase[language])"
        sheet.field("\(Words.Why.step(step.step)[language])", holder, role: .title, labelColumns: 12)
        sheet.field(
            Words.Why.due[language], (isLate ? Words.Case.late[language] + " " : "") + step.duePhrase[language],
            role: isLate ? .overdue : .accent, labelColumns: 12)
        for line in step.explanationPhrases { sheet.item("·", line[language], indent: 12) }
    }
}
