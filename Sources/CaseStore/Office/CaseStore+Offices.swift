package import Casework
import GRDB
package import Legislation
package import WorkingTime

extension CaseStore {
    /// Takes an office of an act into the store and gives it the next code, from 1; an office that is there keeps its
    /// own.
    ///
    /// - Parameter login: who does it; the journal keeps it.
    @discardableResult
    package func addOffice(
        _ act: ActID, _ office: Office, by login: String, at moment: CivilMoment
    ) throws(StoreProblem) -> LocalOffice {
        try write { database in
            let known = try database.row(
                "SELECT code, act, document FROM office WHERE act = ? AND id = ?", [act.rawValue, office.id.rawValue])
            if let known { return try LocalOffice(known) }
            let code = try (database.value("SELECT max(code) FROM office") ?? 0) + 1
            guard code <= 999 else { throw StoreProblem.numbersExhausted }
            let document = try Document.encode(office)
            try database.run(
                "INSERT INTO office (code, act, id, document) VALUES (?, ?, ?, ?)",
                [code, act.rawValue, office.id.rawValue, document])
            try JournalChain.note(
                "officeAdded", subject: "\(code)", by: login, at: moment, payload: document, in: database)
            return LocalOffice(code: code, act: act, office: office)
        }
    }

    /// The offices that work on this store, by code.
    package func offices() throws(StoreProblem) -> [LocalOffice] {
        try read { try $0.rows("SELECT code, act, document FROM office ORDER BY code").map(LocalOffice.init) }
    }

    /// The acts that the offices of this store work by.
    package func acts() throws(StoreProblem) -> Set<ActID> {
        try read { database in
            Set(try database.rows("SELECT DISTINCT act FROM office").map { ActID($0["act"] as String) })
        }
    }

    /// What a desk needs before anybody signs in, read by the connection that opened the store: a second one takes as long as a
    /// third of the first picture.
    package func opening() throws(StoreProblem) -> StoreOpening {
        try readByWriter { database in
            let act: String? = try database.value(Self.firstAct)
            let isDemo = try Self.isDemo(database)
            return StoreOpening(
                firstAct: act.map { ActID($0) }, practice: isDemo ? try Self.accounts(database) : nil)
        }
    }

    /// The office with that code, if the store has it.
    package func office(code: Int) throws(StoreProblem) -> LocalOffice? {
        try read {
            try $0.row("SELECT code, act, document FROM office WHERE code = ?", [code]).map(LocalOffice.init)
        }
    }

    /// Whether the store is a throw-away one, made by `tereze demo`.
    package func isDemo() throws(StoreProblem) -> Bool {
        try read(Self.isDemo)
    }

    private static func isDemo(_ database: Database) throws -> Bool {
        try database.value(Self.demoMark) == Self.demoMarkSet
    }

    static let firstAct = "SELECT act FROM office ORDER BY code LIMIT 1"
    static let demoKey = "demo"
    static let demoMark = "SELECT value FROM meta WHERE key = '\(demoKey)'"
    static let demoMarkSet = "yes"

    /// Marks the store as a throw-away one; there is no way back.
    package func markAsDemo() throws(StoreProblem) {
        try write { try $0.run("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", [Self.demoKey, Self.demoMarkSet]) }
    }
}

extension LocalOffice {
    fileprivate init(_ row: Row) throws {
        self.init(
            code: row["code"], act: ActID(row["act"]), office: try Document.decode(Office.self, from: row["document"]))
    }
}
