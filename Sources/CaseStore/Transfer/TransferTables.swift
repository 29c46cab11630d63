import Casework

/// What an export holds, in the order in which it can be read back: a row never stands above one that it names.
///
/// Left out are accounts with their secrets and who stands in for whom, half-typed drafts, settings of stations, the backlog of failed sign-ins, and what
/// the store makes anew: the search, the tallies.
enum TransferTables {
    struct Table {
        let name: String
        let query: String
    }

    /// What the journal's entries hang on.
    static let before = [
        table("office", "code"), table("usual_resolution", "office, position"),
        table("person", "joined IS NOT NULL, id"), table("person_apart", "low, high"), table("counter", "office, register, year"),
        Table(
            name: "day_list",
            query: "SELECT * FROM day_list WHERE register <> \(Register.courier.rawValue) ORDER BY number"),
        table("case_file", "id"), table("case_origin", "case_id"),
    ]
    /// A courier's registers: each open, what stands on it, and then closed, for a closed one takes nothing more.
    static let couriers = Table(
        name: "day_list", query: "SELECT * FROM day_list WHERE register = \(Register.courier.rawValue) ORDER BY number")
    /// That a register is closed, and on which register a case stands: columns that are set once both are there.
    static let closed = "day_list_closed"
    static let caseCourier = Table(
        name: "case_courier", query: "SELECT id, courier FROM case_file WHERE courier IS NOT NULL ORDER BY id")
    static let onLists = table("day_list_file", "list, case_id")
    /// The journal: each entry, and below it what it stands for.
    static let journal = table("journal", "seq")
    static let ofEntry = ["case_event", "paper", "journal_payload"]

    /// The row that an entry stands for. A signature goes as the text that its entry's hash is of: it seals the journal in which it
    /// was given, and in another it is a note.
    static func query(ofEntry table: String) -> String {
        guard table == "journal_payload" else { return "SELECT * FROM \(table) WHERE entry = ?" }
        return """
            SELECT entry, payload FROM (
              SELECT entry, payload FROM journal_payload
              UNION ALL SELECT entry, statement || lower(hex(signature)) || char(10) FROM decision_signature
            ) WHERE entry = ?
            """
    }
    static let after = [
        table("complaint", "number"), table("courier_left", "list"), table("courier_count", "list, office"),
        table("courier_count_file", "list, office, case_id"), table("print_job", "id"), table("erased", "entry"),
    ]

    static let names = Set(
        (before + [journal, caseCourier, onLists] + after).map(\.name) + ofEntry + ["courier_entry", closed])

    private static func table(_ name: String, _ order: String) -> Table {
        Table(name: name, query: "SELECT * FROM \(name) ORDER BY \(order)")
    }
}
