import Foundation
import Testing
@testable import WorkingTime

/// The file `Resources/calendars/kg.csv` itself.
@Suite struct KyrgyzCalendarTests {
    private static let text = (try? String(
        contentsOf: Kazakhstan.file.deletingLastPathComponent().appending(path: "kg.csv"), encoding: .utf8)) ?? ""
    private let calendar: WorkCalendar

    init() throws { calendar = try WorkCalendar(csv: Self.text, file: "kg.csv") }

    @Test func `The file covers the years 2008 to 2027, in order of date, with a source and three names in every row`() {
        let dates = DelimitedTable(text: Self.text).rows.compactMap { $0["date"] }

        #expect(calendar.country == "KG")
        #expect(calendar.years == 2008...2027)
        #expect(dates == dates.sorted())
        #expect(calendar.days.count == dates.count)
        #expect(calendar.days.values.allSatisfy { !$0.source.isEmpty && !$0.name.ky.isEmpty && !$0.name.kk.isEmpty })
    }

    @Test(arguments: 2008...2027)
    func `Each year has the holidays that have a fixed date`(year: Int) {
        // The Labour Codes of 2004 (article 113) and 2025.
        var fixed = ["01-01", "01-07", "03-08", "03-21", "05-01", "05-05", "05-09", "08-31"]
        if year <= 2024 { fixed += ["02-23", "11-07"] }
        if (2018...2024).contains(year) { fixed.append("11-08") }
        let holidays = Set(calendar.days.filter { $0.value.kind == .holiday }.map(\.key.description))

        for date in fixed { #expect(holidays.contains("\(year)-\(date)"), "\(year)-\(date)") }
    }

    @Test func `The names are Kyrgyz where the Kazakh file has Kazakh ones`() {
        #expect(calendar.days[day("2012-01-01")]?.name.ky == "Жаңы жыл")
        #expect(Kazakhstan.calendar.days[day("2012-01-01")]?.name.ky == "Жаңы жыл")
        let kazakhOnly = Set("қғәіұһ")
        #expect(calendar.days.values.allSatisfy { $0.name.ky.lowercased().allSatisfy { !kazakhOnly.contains($0) } })
    }

    @Test func `A day off that was moved has the day that is worked for it`() {
        let worked = calendar.days.filter { if case .working = $0.value.kind { true } else { false } }

        #expect(!worked.isEmpty)
        #expect(worked.keys.allSatisfy { $0.weekday.isWeekend })
    }
}
