package import Casework
import GRDB
package import WorkingTime

extension CaseStore {
    /// The days that the office has added to a calendar, in order of date.
    package func addedDays(of calendar: String) throws(StoreProblem) -> [CalendarDay] {
        try read { try CalendarRecord.addedDays(of: calendar, in: $0) }
    }

    /// The calendars as the times of the cases were last reckoned with them, by name.
    package func reckonedCalendars() throws(StoreProblem) -> [String: WorkCalendar] {
        try read(CalendarRecord.reckoned)
    }

    /// Notes with which calendars the times of the cases are reckoned from now on.
    package func noteReckoned(_ calendars: [String: WorkCalendar]) throws(StoreProblem) {
        try write { try CalendarRecord.noteReckoned(calendars, in: $0) }
    }
}

/// A calendar's days as they are stored: those that were added, and whole calendars that were reckoned with.
enum CalendarRecord {
    static func addedDays(of calendar: String, in database: Database) throws -> [CalendarDay] {
        try database.rows("SELECT * FROM calendar_day WHERE calendar = ? ORDER BY date", [calendar]).map(CalendarDay.init)
    }

    /// Adds a day, in place of one that was added for that date.
    static func add(_ day: CalendarDay, to calendar: String, in database: Database) throws {
        try database.run(
            """
            INSERT OR REPLACE INTO calendar_day (calendar, date, kind, alike, name_kk, name_ky, name_ru, source)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                calendar, day.date.description, day.mark.kind.code, day.mark.kind.like, day.mark.name.kk,
                day.mark.name.ky, day.mark.name.ru, day.mark.source,
            ])
    }

    static func remove(_ date: CivilDate, from calendar: String, in database: Database) throws {
        try database.run("DELETE FROM calendar_day WHERE calendar = ? AND date = ?", [calendar, date.description])
    }

    static func reckoned(in database: Database) throws -> [String: WorkCalendar] {
        var calendars: [String: WorkCalendar] = [:]
        for row in try database.rows("SELECT * FROM calendar_reckoned") {
            let (first, last): (Int, Int) = (row["first_year"], row["last_year"])
            let days = try Document.decode([CalendarDay].self, from: row["days"])
            calendars[row["calendar"]] = WorkCalendar(
                country: row["country"], years: first...max(first, last),
                days: Dictionary(days.map { ($0.date, $0.mark) }, uniquingKeysWith: { first, _ in first }))
        }
        return calendars
    }

    static func noteReckoned(_ calendars: [String: WorkCalendar], in database: Database) throws {
        for (name, calendar) in calendars {
            try database.run(
                """
                INSERT OR REPLACE INTO calendar_reckoned (calendar, country, first_year, last_year, days)
                VALUES (?, ?, ?, ?, ?)
                """,
                [
                    name, calendar.country, calendar.years.lowerBound, calendar.years.upperBound,
                    try Document.encode(calendar.markedDays),
                ])
        }
    }
}

extension CalendarDay {
    fileprivate init(_ row: Row) throws {
        let (date, code): (String, String) = (row["date"], row["kind"])
        guard let day = CivilDate(iso: date), let kind = DayMark.Kind(code: code, like: row["alike"]) else {
            throw StoreProblem.damaged(detail: "a calendar's day: \(date) \(code)")
        }
        self.init(
            date: day,
            mark: DayMark(
                kind: kind, name: DayName(kk: row["name_kk"], ky: row["name_ky"], ru: row["name_ru"]),
                source: row["source"]))
    }
}
