import Casework
import Legislation
import Testing
import Wording

/// What printers tell. The names of programs and keys stand in it as they are typed, so the rule on Latin letters is not for it.
@Suite struct PrintWordsTests {
    @Test(arguments: EveryPhrase.printProblems) func whatThePrinterToldStandsInEveryLanguage(problem: EveryPhrase.Filled) {
        for language in Language.allCases {
            for part in problem.holds { #expect(problem.phrase[language].contains(part), "\(problem.name) \(language)") }
        }
    }

    @Test func everyProblemIsReadBackFromTheJobThatKeepsIt() {
        let problems: [PrintProblem] = [
            .diskFull("/a b"), .queueMissing("q"), .stalled(seconds: 10, sent: 3, of: 7), .closedEarly(sent: 1, of: 2), .paperOut,
            .coverOpen, .offline, .deviceFault, .notOnPaper, .profileMissing("p"), .unreachable("h:1"), .pdf(.programMissing),
        ]
        for problem in problems { #expect(PrintProblem(detail: problem.detail) == problem) }
        for note in [DeviceNote.waiting, .printing("a: b"), .stopped(""), .completed, .processed, .paperLow, .silent] {
            #expect(DeviceNote(kept: note.kept) == note)
        }
    }
}
