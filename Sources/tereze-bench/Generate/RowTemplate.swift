/// A row with what is another case's in it.
struct RowTemplate {
    enum Value {
        case null
        case integer(Int64)
        case text(TextTemplate)
        case blob([UInt8])
        case entry, file, person, paper(Int), job(Int), key
        /// A number by its place among the case's.
        case number(Int)
        /// The payload of its entry, which is written already.
        case payload
        /// Worked out for each person.
        case search(SearchColumn)
    }

    enum SearchColumn { case iin, name, phone, phoneReversed, cases, openCases, id }

    let sql: String
    let values: [Value]

    init(table: String, columns: [(name: String, value: Value)]) {
        let names = columns.map(\.name).joined(separator: ", ")
        sql = "INSERT INTO \(table) (\(names)) VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))"
        values = columns.map(\.value)
    }
}
