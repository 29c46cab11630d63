import Legislation
import Testing
import WorkingTime
import Wording

struct DateTextTests {
    @Test func datesAndTimesAreWrittenAsPeopleHereWriteThem() {
        #expect(DateText.date(Marker.date) == "05.11.2012")
        #expect(DateText.short(Marker.moment) == "05.11 17:50")
        #expect(DateText.full(Marker.moment) == "05.11.2012 17:50")
        #expect(DateText.withWeekday(Marker.moment).kk == "дс 05.11.2012 17:50")
        #expect(DateText.withWeekday(Marker.moment).en == "Mon 05.11.2012 17:50")
    }

    @Test func aListShowsTheTimeAloneToday() {
        #expect(DateText.inList(Marker.moment, today: Marker.date) == "17:50")
        #expect(DateText.inList(Marker.moment, today: Marker.later) == "05.11 17:50")
        #expect(DateText.inList(Marker.moment, today: Marker.date.adding(months: 12)) == "05.11.2012")
    }

    @Test func aDateInWordsFollowsEachLanguagesManner() {
        let words = DateText.inWords(Marker.date)

        #expect(words.kk == "2012 жылғы 5 қараша")
        #expect(words.ky == "2012-жылдын 5-ноябры")
        #expect(words.ru == "5 ноября 2012 года")
        #expect(words.en == "5 November 2012")
    }

    @Test(arguments: [
        (1, "1 рабочий день"), (2, "2 рабочих дня"), (5, "5 рабочих дней"), (11, "11 рабочих дней"),
        (14, "14 рабочих дней"), (21, "21 рабочий день"), (22, "22 рабочих дня"), (112, "112 рабочих дней"),
        (101, "101 рабочий день"), (0, "0 рабочих дней"),
    ])
    func russianCountsAgreeWithTheirNumber(count: Int, expected: String) {
        #expect(Counted.workingDays(count).ru == expected)
    }

    @Test func kazakhAndKyrgyzNounsStayInTheSingular() {
        #expect(Counted.calendarDays(9).kk == "9 күнтізбелік күн")
        #expect(Counted.calendarDays(9).ky == "9 календардык күн")
        #expect(Counted.calendarDays(1).en == "1 calendar day")
        #expect(Counted.calendarDays(9).en == "9 calendar days")
    }

    @Test func aLengthOfTimeIsToldInHoursAndMinutes() {
        #expect(DateText.duration(minutes: 90).kk == "1 сағат 30 минут")
        #expect(DateText.duration(minutes: 120).ru == "2 часа")
        #expect(DateText.duration(minutes: 20).en == "20 minutes")
    }
}
