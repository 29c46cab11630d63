package import Casework
import Legislation
package import TerminalKit
package import Wording
import WorkingTime

/// Why the deadlines of a case are as they are: the present one first, then those told to the applicant.
package struct WhyScreen: Screen {
    package private(set) var dossier: CaseDossier
    private(set) var scroll = ScrollingText()

    package init(dossier: CaseDossier) { self.dossier = dossier }

    package var title: Phrase { Words.Why.title }

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
        sheet.paragraph("№ \(file.number), \(file.applicant.name.full)", tone: .hint)
        if let current = file.current {
            sheet.heading(Words.Why.now[language])
            write(current, isPresent: true, to: &sheet, in: context)
        } else {
            sheet.paragraph(Words.Why.closed[language], tone: .hint)
        }
        if !file.intake.forecast.isEmpty {
            sheet.heading(Words.Why.forecast[language])
            for (index, step) in file.intake.forecast.enumerated() {
                if index > 0 { sheet.blank() }
                write(step, isPresent: false, to: &sheet, in: context)
            }
        }
        let defects = context.library.service(file.intake.service)?.defects ?? []
        for defect in defects where defect.topic == .steps || defect.topic == .limits {
            sheet.heading("§ \(Words.Why.defect[language]): \(defect.topic.phrase[language])")
            sheet.paragraph(defect.note[language])
            for quote in defect.quotes { sheet.item("·", "«\(quote.text)» (\(quote.at.phrase[language]))", tone: .dim) }
        }
        return sheet.lines
    }

    /// One step: who holds it and until when, the act's words, and the count line by line.
    private func write(_ step: StepDeadline, isPresent: Bool, to sheet: inout TextSheet, in context: DeskContext) {
        let language = context.language
        // NB: only the present step can be late; the forecast says what was told, whatever became of it.
        let isLate = isPresent && step.due.map { $0 < context.now } ?? false
        let holder = "\(step.holder.phrase[language]): \(step.stage.phrase[language])"
        sheet.field("\(Words.Why.step(step.step)[language])", holder, tone: .title, labelColumns: 12)
        sheet.field(
            Words.Why.due[language], (isLate ? Words.Case.late[language] + " " : "") + step.dueText[language],
            tone: isLate ? .overdue : .accent, labelColumns: 12)
        for line in step.explanationPhrases.dropLast(step.repeatsDue ? 1 : 0) { sheet.item("·", line[language], indent: 12) }
    }
}

extension StepDeadline {
    /// Until when, beside a label that says so; or that the act gives no time.
    var dueText: Phrase { due.map { DateText.withWeekday($0) } ?? duePhrase }

    /// Whether the last line of the explanation only says again until when.
    fileprivate var repeatsDue: Bool {
        guard case .some(.dueAt(at: _)) = explanation.last else { return false }
        return true
    }
}
