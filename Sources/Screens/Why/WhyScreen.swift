package import Casework
package import Legislation
package import TerminalKit
package import Wording
import WorkingTime

/// Why dates are as they are: the present one of a case and those told to its applicant, or a forecast's.
package struct WhyScreen: Screen {
    /// What the dates belong to.
    package enum Subject: Hashable, Sendable {
        case file(CaseDossier)
        /// The steps that a service would have if it were registered now.
        case forecast(ServiceID, [StepDeadline])
    }

    package private(set) var subject: Subject
    private(set) var scroll = ScrollingText()

    package init(of subject: Subject) { self.subject = subject }

    package var title: Phrase { Words.Why.title }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        switch subject {
        case .file: [CommandOffer(.print, phrase: Words.Why.print)]
        case .forecast: []
        }
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch (event, subject) {
        case (.key(let key), _):
            _ = scroll.handle(key, count: lines(in: context).count, rows: max(1, context.size.rows - 3))
            return []
        case (.command(.print), .file(let dossier)):
            return [.printDeadlines(dossier.file.number, context.language)]
        case (.storeChanged, .file(let dossier)):
            return [.loadCase(dossier.file.number)]
        case (.fact(.caseLoaded(let loaded)), .file(let dossier)) where loaded.file.number == dossier.file.number:
            subject = .file(loaded)
            return []
        case (.appeared, _), (.paste, _), (.command, _), (.fact, _), (.storeChanged, _), (.tick, _):
            return []
        }
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        scroll.paint(lines(in: context), on: &surface, in: rect.inset(columns: 1))
        return nil
    }

    // MARK: Text

    func lines(in context: DeskContext) -> [ScrollingText.Line] {
        var sheet = TextSheet(columns: context.size.columns - 3)
        switch subject {
        case .file(let dossier):
            write(dossier.file, to: &sheet, in: context)
            writeDefects(of: dossier.file.intake.service, to: &sheet, in: context)
        case .forecast(let service, let steps):
            let name = context.shortName(of: service)
            sheet.paragraph(name, tone: .hint)
            write(steps, under: Words.Why.forecastNow, to: &sheet, in: context)
            writeDefects(of: service, to: &sheet, in: context)
        }
        return sheet.lines
    }

    /// The present step of a case, and those that its applicant was told.
    private func write(_ file: CaseFile, to sheet: inout TextSheet, in context: DeskContext) {
        let language = context.language
        sheet.paragraph("№ \(file.number), \(file.applicant.name.full)", tone: .hint)
        if let current = file.current {
            sheet.heading(Words.Why.now[language])
            write(current, isPresent: true, to: &sheet, in: context)
        } else {
            sheet.paragraph(Words.Why.closed[language], tone: .hint)
        }
        if !file.forecast.isEmpty {
            write(file.forecast, under: Words.Why.forecast, to: &sheet, in: context)
        }
    }

    private func write(
        _ steps: [StepDeadline], under heading: Phrase, to sheet: inout TextSheet, in context: DeskContext
    ) {
        sheet.heading(heading[context.language])
        for (index, step) in steps.enumerated() {
            if index > 0 { sheet.blank() }
            write(step, isPresent: false, to: &sheet, in: context)
        }
    }

    /// Where the act contradicts itself on the times, with its words.
    private func writeDefects(of service: ServiceID, to sheet: inout TextSheet, in context: DeskContext) {
        let language = context.language
        for defect in context.library.service(service)?.defects ?? [] where Self.concernsTimes(defect.topic) {
            sheet.heading("§ \(Words.Why.defect[language]): \(defect.topic.phrase[language])")
            sheet.paragraph(defect.note[language])
            for quote in defect.quotes { sheet.item("·", "«\(quote.text)» (\(quote.at.phrase[language]))", tone: .dim) }
        }
    }

    private static func concernsTimes(_ topic: Defect.Topic) -> Bool { topic == .steps || topic == .limits }

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
        for line in step.explanationPhrases { sheet.item("·", line[language], indent: 12) }
    }
}

extension StepDeadline {
    /// Until when, beside a label that says so; or that the act gives no time.
    var dueText: Phrase { due.map { DateText.withWeekday($0) } ?? duePhrase }
}
