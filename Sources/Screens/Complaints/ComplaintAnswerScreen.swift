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
        func field(_ name: String, _ label: Phrase, _ kind: FieldKind) -> FormField {
            FormField(name: name, label: label, blank: "", source: .asked, kind: kind, isRequired: true)
        }
        pane = AskedFormPane(
            AskedForm(
                fields: [field("outcome", Words.Complaints.outcome, .choice(outcomes)), field("text", Words.Complaints.text, .longText)],
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
        case .key(let key):
            pane.handle(key)
            return []
        case .paste(let text):
            pane.insert(text)
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
        let wrong = pane.tellProblems()
        if wrong > 0 { return [.tell(Message(Words.Drafting.missing(wrong), .warning))] }
        guard case .choice(let chosen?) = pane.form.editors["outcome"], Complaint.Outcome.allCases.indices.contains(chosen)
        else { return [] }
        isSent = true
        let text = pane.form.typed["text"]?.first ?? ""
        return [.answerComplaint(complaint.number, Complaint.Outcome.allCases[chosen], text: text)]
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
