/// Everything that is wrong with a calendar file, in order of line.
package struct CalendarDataErrors: Error, Hashable, Sendable {
    package struct Fault: Hashable, Sendable {
        /// The line in the file, counted from 1.
        package let line: Int
        package let problem: Problem
    }

    package enum Problem: Error, Hashable, Sendable {
        /// The text is not a sound table: mend its commas and quotes.
        case table(DelimitedTable.Problem.Kind)
        /// The header lacks a column: add it.
        case columnMissing(String)
        /// The header has a column that nobody reads: take it out or mend its name.
        case columnUnknown(String)
        /// Not a date such as `2012-11-05`.
        case badDate(String)
        /// None of `holiday`, `dayoff`, `working`, `short`.
        case badKind(String)
        /// `as` of a `working` day is not a weekday `mon` … `sun`.
        case badWeekday(String)
        /// `as` of a `short` day is not the minutes, 1 … 1440, by which it closes earlier.
        case badMinutes(String)
        /// `as` stands at a `holiday` or `dayoff`, which have no hours: empty it.
        case needlessAs(String)
        /// A `working` day from Monday to Friday, which works without a row: take the row out or mend its date.
        case worksAnyway(CivilDate)
        /// A field is empty that must say something: a name in Kazakh or Russian, or the source.
        case empty(column: String)
        /// A field has a control character, which no screen or printer may be sent: take it out.
        case control(column: String)
        /// The date has a row already, on that line: keep one.
        case dateTwice(CivilDate, firstLine: Int)
        /// A year has rows but none for its 1 January, so it seems begun and not finished: add the year whole.
        case yearNotWhole(Int)
        /// A year without any row between years with rows: add the year whole.
        case yearMissing(Int)
        /// There is not one row.
        case noRows
        /// The file's name is not the country's two letters, such as `kz.csv`: rename it.
        case badFileName
    }

    package let file: String
    package let faults: [Fault]
}
