import Casework
import Foundation
import Legislation
import Testing
import WorkingTime

@testable import CaseStore

struct DocumentTests {
    private struct Everything: Codable, Equatable {
        enum Choice: Codable, Equatable {
            case plain
            case one(Int)
            case several(a: String, b: [Bool])
        }

        var text = "\u{1}\u{1F}\"\\/\n\r\t\u{8}\u{C}\u{7F}Қанат é 😀 </script>"
        var integers: [Int64] = [.min, -1, 0, .max]
        var small: [UInt8] = [0, 255]
        var big = UInt64.max
        var flag = true
        var real = -0.5
        var nothing: Int?
        var some: Int? = 3
        var nested = [["z": 1, "a": 2], [:]]
        var choices: [Choice] = [.plain, .one(1), .several(a: "", b: [true, false])]
        var empty: [String] = []
    }

    @Test func theTextIsWhatFoundationWrites() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]

        let ours = try Document.encode(Everything())

        #expect(ours == String(decoding: try encoder.encode(Everything()), as: UTF8.self))
        #expect(try Document.decode(Everything.self, from: ours) == Everything())
    }

    @Test func aLivedCaseIsWrittenAsFoundationWritesIt() throws {
        let bench = try Bench()
        let number = try bench.register(Visitor(iin: "750301300018")).file.number
        try bench.makeReady(number)
        let file = try #require(try bench.store.caseFile(number))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]

        #expect(try Document.encode(file) == String(decoding: try encoder.encode(file), as: UTF8.self))
        for event in try bench.store.events(of: number) {
            #expect(try Document.encode(event) == String(decoding: try encoder.encode(event), as: UTF8.self))
        }
    }

    @Test func everyNoteIsWrittenAsFoundationWritesIt() throws {
        let day = CivilDate(daysSinceEpoch: 15_650)
        let at = CivilMoment(date: day, time: TimeOfDay(clamped: 545))
        let name = DayName(kk: "Тәуелсіздік \"күні\"", ky: "күн", ru: "День")
        let notes: [DeadlineNote] = [
            .started(at: at), .readAsCalendarDays, .readAsWithinWorkingDay(timesADay: 2), .startMovedToOpening(from: at, to: at),
            .dayOfReceiptExcluded(date: day, law: .kyrgyzstan), .counted(from: day, to: day, days: 1, unit: .workingDays),
            .countedMinutes(from: at, to: at, minutes: 15), .countedClockHours(from: at, to: at, hours: 1),
            .countedMonths(from: day, to: day, months: 1), .monthEnd(day: 31, to: day), .lunchExcluded(minutes: 60),
            .closed(from: at, to: at), .skippedWeekend(from: day, to: day, days: 2),
            .skippedHoliday(from: day, to: day, name: name, source: "ҚР заңы"),
            .skippedDayOff(from: day, to: day, name: name, source: ""), .skippedHolidays(from: day, to: day, days: 3),
            .workedInstead(date: day, name: name, source: "s"), .workedInsteadDays(from: day, to: day, days: 1),
            .rolledToWorkingDay(from: day, to: day, law: .unknown), .closesEarly(date: day, minutes: 60, name: name, source: "s"),
            .dueAtClose(at: at), .dueAt(at: at),
        ]
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for due in [at, nil] {
            let deadline = StepDeadline(
                step: 1, stage: .intake, holder: .receptionist, due: due, explanation: notes, quote: "15 минут")
            #expect(try Document.encode([deadline]) == String(decoding: try encoder.encode([deadline]), as: UTF8.self))
        }
    }

    @Test func everyMemberOfADeadlineIsWritten() throws {
        let at = CivilMoment(date: CivilDate(daysSinceEpoch: 15_650), time: TimeOfDay(clamped: 545))
        let deadline = StepDeadline(
            step: 1, stage: .intake, holder: .receptionist, due: at, explanation: [], quote: "", isWholeTerm: true)

        let text = try Document.encode(deadline)

        let written = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(Set(written.keys) == Set(Mirror(reflecting: deadline).children.compactMap(\.label)))
        #expect(try Document.decode(StepDeadline.self, from: text) == deadline)
    }

    @Test func whatIsNoNumberOfJSONIsRefused() {
        #expect(throws: EncodingError.self) { try Document.encode([Double.nan]) }
    }

    @Test func aBrokenDocumentSaysWhere() {
        #expect(throws: StoreProblem.self) { try Document.decode(CaseFile.self, from: #"{"intake": {"number": "1"}}"#) }
    }
}
