import Casework
import Legislation
import Testing
import WorkingTime
import Wording

/// What an administrator reads of a calendar's change, word for word.
struct CalendarWordsTests {
    private let mark = DayMark(
        kind: .holiday, name: DayName(kk: "Терезе күні", ky: "Терезе күнү", ru: "День окна"), source: "№ 1 қаулы")

    @Test func aChangedDayIsToldWithItsNameAndSource() {
        let added = DayChange(date: Marker.date, before: nil, after: mark).phrase
        #expect(added.kk == "дс 05.11.2012: мереке, Терезе күні (№ 1 қаулы)")
        #expect(added.ky == "дш 05.11.2012: майрам, Терезе күнү (№ 1 қаулы)")

        let gone = DayChange(date: Marker.date, before: mark, after: nil).phrase
        #expect(gone.en == "Mon 05.11.2012: no mark any more, as its weekday")
    }

    @Test func manyChangedDaysAreToldByTheFirstThreeAndANumber() {
        let changes = (0..<5).map {
            CalendarPreview.Change(
                calendar: "kz", day: DayChange(date: Marker.date.adding(days: $0), before: nil, after: mark))
        }

        let because = Words.Calendar.because(changes).ru

        #expect(because.contains("05.11.2012") && because.contains("07.11.2012"))
        #expect(!because.contains("08.11.2012"))
        #expect(because.hasSuffix("; +2"))
    }

    @Test func aMoveSaysWhoseTimeItIsFromWhenToWhenAndWhy() throws {
        let note = DeadlineNote.skippedHoliday(from: Marker.later, to: Marker.later, name: mark.name, source: mark.source)
        let move = CaseMove(
            number: try #require(Marker.caseNumber), applicant: "Сейітов Қанат",
            step: CaseMove.Step(number: 2, stage: .resolution, holder: .head),
            due: CaseMove.Shift(from: Marker.moment, to: Marker.laterMoment),
            answer: CaseMove.Shift(from: Marker.moment, to: Marker.laterMoment),
            reason: CaseMove.Reason(from: [.started(at: Marker.moment)], to: [.started(at: Marker.moment), note]))

        #expect(move.shiftPhrase.ru == "пн 05.11.2012 17:50 → пт 09.11.2012 18:00")
        #expect(move.subjectPhrase.kk.hasPrefix("2. "))
        #expect(move.answerPhrase?.en.hasPrefix("the answer to the applicant: ") == true)
        #expect(move.reason == .now(note))
        #expect(CaseMove.Reason.noLonger(note).phrase.kk.hasPrefix("енді жоқ: "))
    }

    @Test func anAnswerThatAloneMovesIsCalledSo() throws {
        let move = CaseMove(
            number: try #require(Marker.caseNumber), applicant: "", step: nil, due: nil,
            answer: CaseMove.Shift(from: Marker.moment, to: Marker.laterMoment), reason: nil)

        #expect(move.subjectPhrase == Words.Calendar.answer)
        #expect(move.answerPhrase == nil)
    }
}
