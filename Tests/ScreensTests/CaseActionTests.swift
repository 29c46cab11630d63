import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording

struct `An action on a case` {
    @Test func `has a command of its own, with a letter or a key`() {
        let commands = CaseAction.allCases.map(\.command)

        #expect(Set(commands).count == commands.count)
        for action in CaseAction.allCases {
            #expect(CaseAction(action.command) == action)
            #expect(action.command.keyName(typing: false) != nil)
        }
        #expect(CaseAction(.find) == nil)
    }

    @Test func `asks before the file leaves these hands`() throws {
        var play = try CasePlay()
        try play.act(
            .resolve(text: "Қарау", officer: ScreenFixtures.officer.reference), by: ScreenFixtures.head,
            at: "2012-11-05T09:30")
        let dossier = try play.dossier(for: ScreenFixtures.officer)

        guard case .open(.question(let question)) = CaseAction.submit.effects(on: dossier).first else {
            Issue.record("no question")
            return
        }
        #expect(question.effects == [.perform(dossier.file.number, revision: 2, .submit)])
        #expect(question.text.kk.contains("Сейітова Қ. Б."))
    }

    @Test func `takes a file into these hands without a question`() throws {
        let dossier = try CasePlay().dossier(for: ScreenFixtures.receptionist)

        #expect(CaseAction.receive.effects(on: dossier) == [.perform(dossier.file.number, revision: 1, .receive)])
    }

    @Test func `is refused with its reason`() throws {
        var play = try CasePlay()
        let fresh = try play.dossier(for: ScreenFixtures.officer)
        #expect(
            fresh.refusalReason(for: .resolve, by: ScreenFixtures.officer)
                == .notYourRole(.resolve, .officer, may: [.head]))

        try play.act(
            .resolve(text: "Қарау", officer: ScreenFixtures.officer.reference), by: ScreenFixtures.head,
            at: "2012-11-05T09:30")
        let other = try play.dossier(for: ScreenFixtures.otherOfficer)
        #expect(
            other.refusalReason(for: .draft, by: ScreenFixtures.otherOfficer)
                == .notYourFile(officer: ScreenFixtures.officer.name))
        #expect(try play.dossier(for: ScreenFixtures.officer).refusalReason(for: .draft, by: ScreenFixtures.officer) == nil)
    }

    @Test func `is the main one where the work waits for the role`() {
        #expect(ActionTable.mainAction(.head, in: .awaitingResolution) == .resolve)
        #expect(ActionTable.mainAction(.head, in: .awaitingSignature) == .sign)
        #expect(ActionTable.mainAction(.head, in: .assigned) == nil)
        #expect(ActionTable.mainAction(.officer, in: .assigned) == .draft)
        #expect(ActionTable.mainAction(.officer, in: .toBeReferred) == .refer)
        #expect(ActionTable.mainAction(.officer, in: .returned) == .draft)
        #expect(ActionTable.mainAction(.officer, in: .drafted) == .submit)
        #expect(ActionTable.mainAction(.receptionist, in: .ready) == .handOut)
        #expect(ActionTable.mainAction(.receptionist, in: .awaitingResolution) == nil)
        #expect(ActionTable.mainAction(.accumulationInspector, in: .acceptedAtCentre) == .accumulate)
        #expect(ActionTable.mainAction(.accumulationInspector, in: .inCourierRegister) == nil)
    }
}
