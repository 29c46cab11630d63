package import Casework
import GRDB
package import WorkingTime

extension CaseStore {
    /// Keeps an order that somebody stands in for a head.
    ///
    /// - Throws: `accountUnknown`, `notAHead`, `cannotStandIn`, `standInPeriod`, `orderInvalid`, `alreadyDeputised`.
    @discardableResult
    package func appoint(
        deputy login: String, _ acting: Acting, by author: String, at moment: CivilMoment
    ) throws(StoreProblem) -> Deputyship {
        let order = acting.order.trimmed
        guard !order.isEmpty, order.count <= 60, !order.hasControls else { throw .account(.orderInvalid) }
        guard acting.first <= acting.last, acting.last >= moment.date else { throw .account(.standInPeriod) }
        return try write { database in
            let head = try requireAccount(acting.head, in: database)
            guard head.role == .head else { throw StoreProblem.account(.notAHead(head.login)) }
            let deputy = try requireAccount(login, in: database)
            guard deputy.role.may(.standIn), deputy.isActive, deputy.login != head.login else {
                throw StoreProblem.account(.cannotStandIn(login, deputy.role))
            }
            let other = try Self.deputyships(
                "head = ? AND ended IS NULL AND first_day <= ? AND last_day >= ?",
                [head.login, acting.last.description, acting.first.description], in: database)
            if let other = other.first {
                throw StoreProblem.account(.alreadyDeputised(by: other.deputyName, until: other.acting.last))
            }
            try database.run(
                """
                INSERT INTO deputyship (deputy, head, order_number, order_date, first_day, last_day) VALUES (?, ?, ?, ?, ?, ?)
                """,
                [
                    login, head.login, order, acting.orderDate.description, acting.first.description,
                    acting.last.description,
                ])
            let id = database.lastInsertedRowID
            guard let made = try Self.deputyships("deputyship.id = ?", [id], in: database).first else {
                throw StoreProblem.damaged(detail: "an order that was just kept")
            }
            try JournalChain.note(
                "deputyAppointed", subject: login, by: author, at: moment, payload: Document.encode(made), in: database)
            return made
        }
    }

    /// Ends what stands of somebody's orders to stand in for a head, now.
    ///
    /// - Parameter head: only for that head; nil for all.
    /// - Throws: `notStandingIn`.
    package func endDeputyships(
        of login: String, for head: String? = nil, by author: String, at moment: CivilMoment
    ) throws(StoreProblem) {
        try write { database in
            let standing = try Self.deputyships(
                "deputy = ? AND ended IS NULL AND last_day >= ?", [login, moment.date.description], in: database)
            let ending = standing.filter { head == nil || $0.acting.head == head }
            guard !ending.isEmpty else { throw StoreProblem.account(.notStandingIn(login)) }
            for deputyship in ending {
                try database.run("UPDATE deputyship SET ended = ? WHERE id = ?", [moment.description, deputyship.id])
                try JournalChain.note(
                    "deputyEnded", subject: login, by: author, at: moment, payload: Document.encode(deputyship), in: database)
            }
        }
    }

    /// The orders that hold on a day or begin after it, the first beginning first.
    package func deputyships(from day: CivilDate) throws(StoreProblem) -> [Deputyship] {
        try read { try Self.deputyships("ended IS NULL AND last_day >= ?", [day.description], in: $0) }
    }

    /// The orders by which somebody may work as head on a day.
    package func deputyships(of login: String, on day: CivilDate) throws(StoreProblem) -> [Deputyship] {
        try read { database in
            let day = day.description
            return try Self.deputyships(
                "deputy = ? AND ended IS NULL AND first_day <= ? AND last_day >= ?", [login, day, day], in: database)
        }
    }

    /// Who stands in for a head on a day; nil where the head does the work.
    func deputyship(ofHead login: String, on day: CivilDate, in database: Database) throws -> Deputyship? {
        let day = day.description
        return try Self.deputyships(
            "head = ? AND ended IS NULL AND first_day <= ? AND last_day >= ?", [login, day, day], in: database
        ).first
    }

    private static func deputyships(
        _ condition: String, _ arguments: BoundValues, in database: Database
    ) throws -> [Deputyship] {
        try database.rows(
            """
            SELECT deputyship.*, own.name AS deputy_name, post.name AS head_name, post.office AS office, own.role AS role
            FROM deputyship JOIN account AS own ON own.login = deputy JOIN account AS post ON post.login = head
            WHERE \(condition) ORDER BY first_day, deputyship.id
            """, arguments
        ).filter { Role(rawValue: $0["role"])?.may(.standIn) ?? false }.map(Deputyship.init)
    }
}

extension Deputyship {
    fileprivate init(_ row: Row) throws {
        let acting = Acting(
            head: row["head"], order: row["order_number"], orderDate: try CivilDate(stored: row["order_date"]),
            first: try CivilDate(stored: row["first_day"]), last: try CivilDate(stored: row["last_day"]))
        let ended: String? = row["ended"]
        self.init(
            id: row["id"], deputy: row["deputy"], deputyName: row["deputy_name"], headName: row["head_name"],
            office: row["office"], acting: acting, ended: try ended.map { try CivilMoment(stored: $0) })
    }
}
