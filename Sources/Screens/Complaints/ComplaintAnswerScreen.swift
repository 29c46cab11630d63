import Casework
import Legislation
package import TerminalKit
package import Wording

/// What was answered to a complaint, with the complaint above.
package struct ComplaintAnswerScreen: Screen {
    private let complaint: Complaint
    private(set) var pane: AskedFormPane
    private var isSent = false

    init(complaint: Complaint, language: Language) {
        self.complaint = complaint
        let outcomes = Complaint.Outcome.allCases.map { $0.phrase[language] }
        pane = AskedFormPane(
            AskedForm(
                fields: [
                    .asked("outcome", Words.Complaints.outcome, .choice(outcomes), isRequired: true),
                    .asked("text", Words.Complaints.text, .longText, isRequired: true),
                ],
                typed: [:]))
    }

    package var title: Phrase { Words.Complaints.answerTitle }
    package var takesText: Bool { pane.takesText }
    package var losesTyped: Bool { !(pane.form.typed["text"] ?? []).isEmpty }
    package var hints: [KeyHint] { Words.Parts.fieldsKeys.hints }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        [CommandOffer(.act, label: Words.Complaints.save, phrase: Words.Complaints.answer)]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .key, .paste:
            pane.handle(event)
            return []
        case .command(.act):
            return answer()
        case .fact(.complaintKept(let kept)) where isSent && kept.number == complaint.number:
            return [.close]
        case .fact(.complaintRefused) where isSent, .fact(.failed) where isSent, .fact(.impossible) where isSent:
            isSent = false
            return []
        case .appeared, .fact, .command, .storeChanged, .tick:
            return []
        }
    }

    private mutating func answer() -> [Effect] {
        guard !isSent else { return [] }
        if let told = pane.tellProblems() { return [told] }
        guard case .choice(let chosen?) = pane.form.editors["outcome"], Complaint.Outcome.allCases.indices.contains(chosen)
        else { return [] }
        isSent = true
        return [.answerComplaint(complaint.number, Complaint.Outcome.allCases[chosen], text: pane.text("text"))]
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let (head, below) = rect.split(top: 4)
        var sheet = TextSheet(columns: head.columns - 2)
        sheet.paragraph("№ \(complaint.number) · \(complaint.draft.complainant)", tone: .title)
        sheet.paragraph(complaint.draft.about)
        ScrollingText().paint(sheet.lines, on: &surface, in: head.inset(columns: 1))
        return pane.paintScreen(on: &surface, in: below, language: context.language)
    }
}
