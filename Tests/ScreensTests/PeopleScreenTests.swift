import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording
import WorkingTime

struct `Who the applicant is` {
    private static let other = Applicant(
        name: PersonName(surname: "Сейтова", given: "Карлыгаш", patronymic: "Болатовна"), iin: nil,
        birthDate: ScreenFixtures.applicant.birthDate, address: "Талғар қаласы, Абай 1", phone: "8 701 123 45 67")
    private static let likely = LikelyPerson(
        person: PersonHit(id: 7, applicant: other, cases: 3, openCases: 1), reason: .sameBirthDate)
    private static let proposal = PersonProposal(
        people: LikelyPeople(typed: ScreenFixtures.applicant, people: [likely]), draft: RegistrationDraft(), key: "k", refusing: false)

    private func desktop(_ language: Language, _ destination: Destination) throws -> Desktop {
        var desktop = try ScreenFixtures.desktop(.receptionist, language: language)
        _ = desktop.carryOut([.open(destination)], of: 0)
        return desktop
    }

    @Test(arguments: Language.allCases)
    func `is asked side by side`(language: Language) throws {
        let desktop = try desktop(language, .proposal(Self.proposal))

        try expectGolden(desktop.frame(size: .standard), "proposal-\(language.rawValue)-80x24")
    }

    @Test func `is answered by a key`() {
        let context = ScreenFixtures.context(.receptionist)
        var screen = ProposalScreen(proposal: Self.proposal)

        #expect(
            screen.update(.command(.act), in: context)
                == [.close, .register(RegistrationDraft(), key: "k", refusing: false, person: .same(7))])
        #expect(
            screen.update(.command(.anotherPerson), in: context)
                == [.close, .register(RegistrationDraft(), key: "k", refusing: false, person: .another)])
        #expect(screen.update(.command(.person), in: context) == [.open(.person(7))])
        #expect(screen.update(.command(.back), in: context) == [.close])
    }

    @Test func `cannot be another where the number is theirs`() {
        let likely = LikelyPerson(person: Self.likely.person, reason: .sameNumber)
        let screen = ProposalScreen(
            proposal: PersonProposal(
                people: LikelyPeople(typed: ScreenFixtures.applicant, people: [likely]), draft: RegistrationDraft(), key: "k",
                refusing: false))

        let offer = screen.commands(in: ScreenFixtures.context(.receptionist)).first { $0.command == .anotherPerson }
        #expect(offer?.refusal == Words.People.numberIsTheirs)
    }

    @Test(arguments: Language.allCases)
    func `stands with all records, those alike, and the cases`(language: Language) throws {
        var desktop = try desktop(language, .person(1))
        let person = PersonHit(id: 1, applicant: ScreenFixtures.applicant, cases: 2, openCases: 1, joined: [5])
        let record = PersonHit(id: 5, applicant: Self.other, cases: 1, openCases: 0)
        _ = desktop.receive(
            .personLoaded(
                PersonDossier(
                    person: person, records: [person, record], cases: try ScreenFixtures.rows(), likely: [Self.likely])))

        try expectGolden(desktop.frame(size: .standard), "person-\(language.rawValue)-80x24")
    }

    @Test func `is joined and parted after a question`() throws {
        let context = ScreenFixtures.context(.receptionist)
        var screen = PersonScreen(id: 1)
        #expect(screen.update(.appeared, in: context) == [.loadPerson(1)])
        let person = PersonHit(id: 1, applicant: ScreenFixtures.applicant, cases: 2, openCases: 1, joined: [5])
        let record = PersonHit(id: 5, applicant: Self.other, cases: 1, openCases: 0)
        _ = screen.update(
            .fact(
                .personLoaded(
                    PersonDossier(person: person, records: [person, record], cases: [], likely: [Self.likely]))), in: context)

        guard case .open(.question(let parting)) = screen.update(.command(.partPerson), in: context).first else {
            Issue.record("no question")
            return
        }
        #expect(parting.effects == [.partPerson(5)])
        _ = screen.update(.key(.down), in: context)
        guard case .open(.question(let joining)) = screen.update(.command(.joinPeople), in: context).first else {
            Issue.record("no question")
            return
        }
        #expect(joining.effects == [.joinPeople(1, 7)])
    }

    @Test func `is asked at the registration, which goes on with the answer`() throws {
        var play = try RegistrationPlay(language: .russian)
        play.known = [RegistrationPlay.returning]
        try play.press(.function(2))
        try play.type("Сейіт")
        try play.press(.enter)
        try play.type("балалы")
        try play.press(.enter)
        while play.screen?.focus.section != .papers { try play.press(.pageDown) }
        play.proposal = [Self.likely]
        try play.press(.space, .function(8))
        #expect(play.top is ProposalScreen)
        try play.press(.escape)
        #expect(play.top is RegistrationScreen)
        try play.press(.function(8), .alt("o"))

        #expect(play.registrations.map(\.anotherPerson) == [false, false, true])
        #expect(play.top is RegisteredScreen)
    }
}
