import Casework
import FrontDesk
import Legislation
import Paper
import Testing
import WorkingTime
import Wording

/// The lines that explain a deadline are the same wherever they are read.
@Suite struct DeadlineLinesTests {
    @Test(arguments: Language.allCases) func `The slip has each step's moment and the very lines that the screen shows`(language: Language) throws {
        let test = try TestOffice()
        let file = try test.register().file

        let slip = try test.office.deadlineSlip(file.number, for: test.actor("kense"), language: language)

        let lists = slip.blocks.compactMap { if case .list(let lines) = $0 { lines } else { nil } }
        let current = try #require(file.current)
        #expect(lists == ([current] + file.forecast).map { $0.explanationPhrases.map { FilledText($0[language]) } })
        #expect(!lists.joined().isEmpty)
    }

    @Test func `Nobody who only checks or carries prints it`() throws {
        let test = try TestOffice()
        let number = try test.register().file.number
        let auditor = Actor(login: "audit", name: "Тексеруші", role: .auditor, office: 1)

        #expect(throws: Refusal.mayNotPrint(.auditor)) {
            try test.office.deadlineSlip(number, for: auditor, language: .kazakh)
        }
    }
}
