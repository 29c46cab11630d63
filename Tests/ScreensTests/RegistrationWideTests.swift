import Casework
import Legislation
import Paper
@testable import Screens
import TerminalKit
import Testing
import Wording

struct `Registering whatever an act asks for` {
    // MARK: Channels

    @Test func `the channel is turned with the arrows on the service and goes with the registration`() throws {
        var play = try WidePlay()
        play.takeService()
        #expect(play.screen.focus == .service)
        #expect(play.text.contains("‹the municipality› 1/2 ←→"))

        play.press(.right)
        #expect(play.text.contains("‹the hotline› 2/2"))
        #expect(play.effects.contains(.forecast("wide-aid", "hotline", isLonger: false)))
        play.goTo(.paper(0))
        play.press(.space)
        play.goTo(.paper(1))
        play.press(.space)
        play.give(.act)

        #expect(play.registrations.first?.channel == "hotline")
    }

    @Test func `a channel that was chosen is kept with the draft`() throws {
        var play = try WidePlay()
        play.takeService()
        play.press(.left)
        #expect(play.screen.draft.channel == "hotline")

        let again = RegistrationScreen(key: "k", draft: play.screen.draft)
        #expect(again.channel(in: play.context)?.id == "hotline")
    }

    // MARK: Papers

    @Test func `of papers of which one is enough one is enough`() throws {
        var play = try WidePlay()
        play.takeService()
        play.goTo(.allPapers)
        #expect(play.text.contains("[ ]*" + Words.Registration.oneIsEnough.en))
        play.press(.space, .enter)
        #expect(play.screen.focus == .paper(1))

        play.press(.down, .space)
        #expect(play.text.contains("[x]*" + Words.Registration.oneIsEnough.en))
        play.press(.enter)
        #expect(play.screen.focus == .confirm)
        play.give(.act)
        #expect(play.registrations.first?.documents.map(\.id) == ["application", "card"])
    }

    @Test func `a paper's condition stands in the list`() throws {
        let condition = (
            "{id: application, text: \"арыз\", mandatory: true,",
            "{id: application, text: \"арыз\", condition: \"порталсыз кайрылганда\", mandatory: true,"
        )
        var play = try WidePlay(replacing: [condition])
        play.takeService()
        play.goTo(.allPapers)

        #expect(play.text.contains("– порталсыз кайрылганда"))
    }

    @Test func `papers that are missing bring the longer dates before the yes`() throws {
        var play = try WidePlay()
        play.takeService()
        play.goTo(.paper(0))
        play.give(.act)

        #expect(play.effects.contains(.forecast("wide-aid", "council", isLonger: true)))
        let question = try #require(play.questions.last)
        let due = try #require(play.screen.prospect?.times.answerBy)
        #expect(question.text.en.contains(DateText.withWeekday(due).en))
        #expect(play.text.contains(Words.Registration.longerDates.en))
        #expect(play.registrations.isEmpty)
        guard case .register(let draft, _, _, _) = question.effects.first else {
            Issue.record("the yes does not register")
            return
        }
        #expect(draft.isLonger)
    }

    @Test func `a no to the longer dates leaves the registration as it was`() throws {
        var play = try WidePlay()
        play.takeService()
        play.goTo(.paper(0))
        play.give(.act)
        play.give(.act)

        #expect(play.questions.count == 2)
    }

    // MARK: Organizations

    private static let organization = (
        "priority: [",
        #"  - {id: charter, text: "устав", mandatory: true, for: organization, basis: act, at: {standard: 2, paragraph: "12, 4)"}}"#
            + "\npriority: ["
    )

    @Test func `an organization is asked for only where the act serves one`() throws {
        var play = try WidePlay()
        play.takeService()
        #expect(!play.text.contains(Words.Registration.label(.organization).en))

        var served = try WidePlay(replacing: [Self.organization])
        served.takeService()
        #expect(served.text.contains(Words.Registration.label(.organization).en))
    }

    @Test func `an organization brings the papers of an organization`() throws {
        var play = try WidePlay(replacing: [Self.organization])
        play.takeService()
        #expect(play.screen.documents(in: play.context).map(\.id) == ["application", "passport", "card"])
        play.goTo(.field(.organization))
        play.type("ТОО Айдын")
        play.press(.enter)
        play.type("050640001234")
        play.press(.enter)
        #expect(play.screen.documents(in: play.context).map(\.id) == ["application", "charter"])

        play.goTo(.allPapers)
        play.press(.space, .enter)
        play.give(.act)
        let applicant = try #require(play.registrations.first?.applicant)
        #expect(applicant.organization == "ТОО Айдын")
        #expect(applicant.organizationNumber == "050640001234")
        #expect(play.registrations.first?.documents.map(\.id) == ["application", "charter"])
    }

    @Test func `a number without the organization's name is told`() throws {
        var play = try WidePlay(replacing: [Self.organization])
        play.takeService()
        play.goTo(.field(.organizationNumber))
        play.type("050640001234")
        play.goTo(.allPapers)
        play.press(.space)
        play.give(.act)

        #expect(play.screen.problems.contains(.nameMissing(.organization)))
        #expect(play.screen.focus == .field(.organization))
    }

    // MARK: Hours

    @Test func `outside the hours the window says when the next intake is and who may take it`() throws {
        var play = try WidePlay(now: "2026-11-17T10:00")
        play.takeService()
        play.goTo(.confirm)

        #expect(play.text.contains("дүйшөнбү күнү"))
        #expect(play.text.contains("No intake now, next: Mon 23.11.2026 09:30"))
        #expect(play.screen.order(in: play.context).contains(.exception) == false)
        play.give(.act)
        #expect(play.registrations.isEmpty)
    }

    @Test func `a clerk with the right gives the reason and goes on`() throws {
        var play = try WidePlay(now: "2026-11-17T10:00", mayAcceptAnyTime: true)
        play.takeService()
        play.goTo(.allPapers)
        play.press(.space, .enter, .space, .enter)
        while play.screen.focus.section == .papers { play.press(.enter) }
        #expect(play.screen.focus == .exception)

        play.give(.act)
        #expect(play.registrations.isEmpty)
        #expect(play.screen.focus == .exception)
        play.type("from a far village")
        play.press(.enter)
        play.give(.act)
        #expect(play.registrations.first?.exception == "from a far village")
    }

    @Test func `within the hours no reason is asked, though minutes have passed`() throws {
        var play = try WidePlay(mayAcceptAnyTime: true)
        play.takeService()
        #expect(!play.screen.order(in: play.context).contains(.exception))
    }

    // MARK: Who goes first

    @Test func `who is served out of turn stands in sight once a service is taken`() throws {
        var play = try WidePlay()
        play.takeService()
        #expect(play.text.contains(Words.Registration.outOfTurn.en + "Согуштун ардагерлери"))
        play.goTo(.allPapers)
        #expect(play.text.contains(Words.Registration.outOfTurn.en + "Согуштун ардагерлери"))
    }

    // MARK: Numbers

    @Test func `an office of Kyrgyzstan takes the number of Kyrgyzstan`() throws {
        var play = try WidePlay(country: "kg")
        play.goTo(.field(.iin))
        #expect(play.text.contains("PIN"))
        play.type("21203188700001")

        #expect(play.screen.applicant.iinState == .sound)
        #expect(play.screen.applicant[.birthDate] == "12.03.1887")
    }

    @Test func `an office of Kyrgyzstan says what is wrong with its number`() throws {
        var play = try WidePlay(country: "kg")
        play.goTo(.field(.iin))
        play.type("31203188700001")

        #expect(play.text.contains(PIN.Fault.wrongSex.phrase.en.prefix(40)))
    }

    @Test func `the one line takes that number, and a telephone of twelve digits`() throws {
        var play = try WidePlay(country: "kg")
        play.goTo(.search)
        play.type("996555123456")
        play.receive(.found("996555123456", SearchHits(cases: [], people: [])))
        play.press(.enter)
        #expect(play.screen.applicant[.phone] == "996555123456")

        play.goTo(.search)
        play.type("21203188700001")
        play.receive(.found("21203188700001", SearchHits(cases: [], people: [])))
        play.press(.enter)
        #expect(play.screen.applicant[.iin] == "21203188700001")
    }

    // MARK: As it is seen

    @Test(arguments: Language.allCases) func `with channels and an organization`(language: Language) throws {
        var play = try WidePlay(language: language, replacing: [Self.organization])
        play.takeService()
        try expectGolden(play.frame, "registration-channels-\(language.rawValue)")
    }

    @Test func `at papers of which one is enough`() throws {
        var play = try WidePlay(language: .kazakh)
        play.takeService()
        play.goTo(.paper(1))
        try expectGolden(play.frame, "registration-one-of-kk")
    }

    @Test(arguments: Language.allCases) func `outside the hours`(language: Language) throws {
        var play = try WidePlay(now: "2026-11-17T10:00", mayAcceptAnyTime: true, language: language)
        play.takeService()
        play.goTo(.exception)
        try expectGolden(play.frame, "registration-closed-\(language.rawValue)")
    }
}
