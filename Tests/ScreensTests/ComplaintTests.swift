import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording
import WorkingTime

struct `Complaints at the desk` {
    let context = ScreenFixtures.context()
    let head = ScreenFixtures.context(.head)

    private func complaints() throws -> [Complaint] {
        let aigul = ScreenFixtures.receptionist.actor
        let term = TermDeadline(due: ScreenFixtures.moment("2012-11-02T18:00"), explanation: [], quote: "14 жұмыс күні ішінде")
        func complaint(_ serial: Int, _ draft: ComplaintDraft, term: TermDeadline? = nil) throws -> Complaint {
            Complaint(
                number: try ScreenFixtures.number(serial, register: .complaints), receivedAt: ScreenFixtures.now, by: aigul,
                draft: draft, term: term)
        }
        let answered = try complaint(1, ComplaintDraft(complainant: "Оспанов Ерлан", about: "Кабинет жабық болды"))
            .answered(.explained, "Кабинет жөндеуде, қабылдау 5-кабинетте.", by: ScreenFixtures.head.actor, at: ScreenFixtures.now)
        return [
            try complaint(
                3,
                ComplaintDraft(
                    complainant: "Сейітова Қарлығаш", address: "Абай көшесі, 1", phone: "2-00-00", way: .spoken,
                    file: try ScreenFixtures.number(128), service: "child-benefit", about: "Жауап екі апта бойы берілмейді."),
                term: term),
            try complaint(2, ComplaintDraft(complainant: "Ким Валентина", about: "Қызметкер дөрекі сөйледі")), answered,
        ]
    }

    @Test func `are entered at the window and answered by the head`() throws {
        var screen = ComplaintsScreen()
        #expect(screen.update(.appeared, in: context) == [.loadComplaints])
        _ = screen.update(.fact(.complaintsLoaded(try complaints())), in: context)

        #expect(screen.commands(in: context).map(\.command) == [.register, .open])
        #expect(screen.update(.command(.register), in: context) == [.open(.newComplaint(nil))])
        #expect(screen.update(.key(.enter), in: context) == [.open(.caseFile(try ScreenFixtures.number(128)))])
        #expect(screen.update(.command(.act), in: head) == [.open(.complaintAnswer(try complaints()[0]))])
        _ = screen.update(.key(.end), in: head)
        #expect(screen.commands(in: head).first?.refusal == ComplaintRefusal.answered.phrase)
    }

    @Test func `about a case begin with its applicant, and are sent once`() throws {
        let dossier = try CasePlay.awaitingSignature().dossier(for: ScreenFixtures.receptionist)
        var screen = NewComplaintScreen(about: dossier, in: context)
        #expect(screen.pane.form.typed["name"] == [dossier.file.applicant.title])
        #expect(screen.update(.command(.act), in: context).count == 1)
        #expect(screen.pane.focus == "about")

        for letter in "Кешікті" { _ = screen.update(.key(.character(letter)), in: context) }
        let effects = screen.update(.command(.act), in: context)
        guard case .enterComplaint(let draft)? = effects.first else {
            Issue.record("\(effects)")
            return
        }
        #expect(draft.file == dossier.file.number && draft.about == "Кешікті" && draft.way == .letter)
        #expect(screen.update(.command(.act), in: context) == [])
        let kept = Complaint(
            number: try ScreenFixtures.number(4, register: .complaints), receivedAt: ScreenFixtures.now,
            by: ScreenFixtures.receptionist.actor, draft: draft, term: nil)
        #expect(screen.update(.fact(.complaintKept(kept)), in: context) == [.close])
    }

    @Test func `need an outcome and a text to be answered`() throws {
        let complaint = try complaints()[1]
        var screen = ComplaintAnswerScreen(complaint: complaint, language: .kazakh)
        #expect(screen.update(.command(.act), in: head).count == 1)
        _ = screen.update(.key(.character("3")), in: head)
        _ = screen.update(.key(.tab), in: head)
        for letter in "Жоқ" { _ = screen.update(.key(.character(letter)), in: head) }

        #expect(screen.update(.command(.act), in: head) == [.answerComplaint(complaint.number, .rejected, text: "Жоқ")])
    }

    @Test func `are opened from a case and from anywhere by one key`() throws {
        var desktop = try ScreenFixtures.desktop(.receptionist)
        _ = desktop.handle(.key(.alt("i")))
        #expect(desktop.layers.last is ComplaintsScreen)

        let dossier = try CasePlay.awaitingSignature().dossier(for: ScreenFixtures.receptionist)
        var other = try ScreenFixtures.desktop(.receptionist)
        _ = other.carryOut([.open(.caseFile(dossier.file.number))], of: 0)
        _ = other.receive(.caseLoaded(dossier))
        _ = other.handle(.key(.alt("i")))
        #expect(other.layers.last is NewComplaintScreen)
    }

    @Test func `look as recorded in every language`() throws {
        for language in Language.allCases {
            var desktop = try ScreenFixtures.desktop(.head, language: language)
            _ = desktop.handle(.key(.alt("i")))
            _ = desktop.receive(.complaintsLoaded(try complaints()))
            try expectGolden(desktop.frame(size: .standard), "complaints-\(language.rawValue)-80x24")
            _ = desktop.handle(.key(.function(8)))
            try expectGolden(desktop.frame(size: .standard), "complaint-answer-\(language.rawValue)-80x24")
        }
        var desktop = try ScreenFixtures.desktop(.receptionist)
        _ = desktop.handle(.key(.alt("i")))
        _ = desktop.handle(.key(.function(2)))
        try expectGolden(desktop.frame(size: .standard), "complaint-new-kk-80x24")
    }
}
