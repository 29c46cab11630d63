import Casework
import Chance
import Foundation
import Legislation
import Testing
import WorkingTime

@testable import CaseStore

/// The fast reader keeps notes of deadlines that it read at hand, and must never give one for another.
struct CanonicalDecoderTests {
    private func moment(_ chance: inout SeededGenerator) -> CivilMoment {
        CivilMoment(
            date: CivilDate(daysSinceEpoch: .random(in: 14_000...14_400, using: &chance)),
            time: TimeOfDay(clamped: .random(in: 0...1_439, using: &chance)))
    }

    private func note(_ chance: inout SeededGenerator) -> DeadlineNote {
        let (first, second) = (moment(&chance), moment(&chance))
        return switch Int.random(in: 0...4, using: &chance) {
        case 0: .started(at: first)
        case 1: .closed(from: first, to: second)
        case 2: .readAsWithinWorkingDay(timesADay: .random(in: 1...4, using: &chance))
        case 3: .counted(from: first.date, to: second.date, days: .random(in: 1...60, using: &chance), unit: .workingDays)
        default: .dueAt(at: second)
        }
    }

    @Test func giveEveryDeadlineItsOwnNotes() throws {
        var chance = SeededGenerator(seed: 11)
        let decoder = CanonicalDecoder()
        for _ in 0..<1_500 {
            let deadlines = (0..<Int.random(in: 0...3, using: &chance)).map { step in
                StepDeadline(
                    step: step, stage: .intake, holder: .officer, due: moment(&chance),
                    explanation: (0..<Int.random(in: 0...4, using: &chance)).map { _ in note(&chance) }, quote: "«үш \"жұмыс\" күні»",
                    isWholeTerm: step == 0)
            }
            var text = try Document.encode(deadlines)

            let read = try text.withUTF8 { try decoder.decode([StepDeadline].self, from: UnsafeRawBufferPointer($0)) }

            #expect(read == deadlines)
            #expect(try Document.decode([StepDeadline].self, from: text) == deadlines)
            #expect(try JSONDecoder().decode([StepDeadline].self, from: Data(text.utf8)) == deadlines)
        }
    }

    @Test func refuseWhatIsNoListOfDeadlines() {
        for text in ["{}", "[{}]", "[1]", "\"\"", "[{\"explanation\":{},\"holder\":\"officer\"}]"] {
            var text = text
            let decoder = CanonicalDecoder()
            #expect(throws: (any Error).self) {
                _ = try text.withUTF8 { try decoder.decode([StepDeadline].self, from: UnsafeRawBufferPointer($0)) }
            }
        }
    }
}
