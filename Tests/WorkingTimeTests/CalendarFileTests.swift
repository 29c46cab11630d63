import Testing
@testable import WorkingTime

@Suite struct CalendarFileTests {
    private let header = "date,kind,as,name_kk,name_ky,name_ru,source\n"
    private let newYear = "2012-01-01,holiday,,Жаңа жыл,Жаңы жыл,Новый год,Заң\n"

    private func faults(_ rows: String, file: String = "kz.csv") -> [CalendarDataErrors.Fault] {
        do throws(CalendarDataErrors) {
            _ = try WorkCalendar(csv: header + rows, file: file)
            return []
        } catch {
            return error.faults
        }
    }

    @Test func `Each kind of day is read with its names and its source`() throws {
        let calendar = try WorkCalendar(
            csv: header + newYear + """
                2012-04-28,working,mon,Жұмыс,Жумуш,Рабочий,Қаулы
                2012-04-30,dayoff,,Демалыс,Дем алыш,Отдых,Қаулы
                2012-12-16,short,60,Қысқа,Кыска,Короткий,"Кодекс, 1-бап"
                """, file: "Resources/calendars/kz.csv")

        #expect(calendar.country == "KZ")
        #expect(calendar.years == 2012...2012)
        #expect(calendar.days[day("2012-04-28")]?.kind == .working(like: .monday))
        #expect(calendar.days[day("2012-04-30")]?.kind == .dayOff)
        #expect(calendar.days[day("2012-12-16")]?.kind == .shortened(minutes: 60))
        #expect(calendar.days[day("2012-12-16")]?.source == "Кодекс, 1-бап")
        #expect(calendar.days[day("2012-01-01")] == DayMark(
            kind: .holiday, name: DayName(kk: "Жаңа жыл", ky: "Жаңы жыл", ru: "Новый год"), source: "Заң"))
    }

    @Test func `A moved working day without a weekday works as a Monday`() throws {
        let calendar = try WorkCalendar(csv: header + newYear + "2012-04-28,working,,Ж,Ж,Р,Қ", file: "kz.csv")
        #expect(calendar.days[day("2012-04-28")]?.kind == .working(like: .monday))
    }

    @Test func `All faults are told at once, each with its line`() {
        let found = faults(newYear + """
            2012-02-30,holiday,,А,Ә,Б,В
            2012-03-08,feast,,А,Ә,Б,В
            2012-03-09,dayoff,mon,А,Ә,,
            2012-03-10,working,понедельник,А,Ә,Б,В
            2012-03-12,working,mon,А,Ә,Б,В
            2012-03-13,short,soon,А,Ә,Б,В
            2012-01-01,holiday,,А,Ә,Б,В
            2012-05-01,holiday,,А
            2012-05-09,holiday,,А\u{1B}[2J,Ә,Б,В
            """)

        #expect(found == [
            .init(line: 3, problem: .badDate("2012-02-30")),
            .init(line: 4, problem: .badKind("feast")),
            .init(line: 5, problem: .empty(column: "name_ru")),
            .init(line: 5, problem: .empty(column: "source")),
            .init(line: 5, problem: .needlessAs("mon")),
            .init(line: 6, problem: .badWeekday("понедельник")),
            .init(line: 7, problem: .worksAnyway(day("2012-03-12"))),
            .init(line: 8, problem: .badMinutes("soon")),
            .init(line: 9, problem: .dateTwice(day("2012-01-01"), firstLine: 2)),
            .init(line: 10, problem: .table(.fieldCount(found: 4, expected: 7))),
            .init(line: 11, problem: .control(column: "name_kk")),
        ])
    }

    @Test func `A year begun and not finished, and a year left out, are refused`() {
        #expect(faults(newYear + "2013-03-08,holiday,,А,Ә,Б,В\n2015-01-01,holiday,,А,Ә,Б,В") == [
            .init(line: 1, problem: .yearMissing(2014)),
            .init(line: 3, problem: .yearNotWhole(2013)),
        ])
    }

    @Test func `A file without rows, without columns or with a strange name is refused`() {
        #expect(faults("") == [.init(line: 1, problem: .noRows)])
        #expect(faults(newYear, file: "kazakhstan.csv") == [.init(line: 1, problem: .badFileName)])
        #expect(throws: CalendarDataErrors(file: "kz.csv", faults: [
            .init(line: 1, problem: .columnUnknown("day")),
            .init(line: 1, problem: .columnMissing("date")),
        ])) {
            try WorkCalendar(csv: "day,kind,as,name_kk,name_ky,name_ru,source\n1,2,3,4,5,6,7", file: "kz.csv")
        }
        #expect(throws: CalendarDataErrors(file: "kz.csv", faults: [.init(line: 1, problem: .table(.noHeader))])) {
            try WorkCalendar(csv: "", file: "kz.csv")
        }
    }
}
