import Casework
import Legislation

/// What the first picture needs of a store, read from the pages of its file and log: before its first answer the engine reads the
/// whole schema, a fifth of the start, and GRDB and its types take longer still. Both are set up beside the person who types.
///
/// NB: under the store's lock, where no page changes; and before this process opens the store (`StoreFiles`). Whatever is not as this
/// program leaves a store (another program's, newer or older, damaged, with a log too long to be read at once) gives nil, and the
/// usual way of opening tells what it is.
struct Glance {
    private let rows: PageRows

    /// Looks into the store of a file that is there.
    static func opening(at path: String) -> StoreOpening? {
        guard StoreFiles.size(of: path + "-wal") <= longestLog, let pages = try? StorePages(path), pages.isOfThisProgram
        else { return nil }
        return Glance(rows: PageRows(pages: pages)).opening()
    }

    /// Bytes: to read more takes as long as to open the store.
    private static let longestLog: Int64 = 1 << 20

    private func opening() -> StoreOpening? {
        guard let roots = roots(), let office = roots["office"], let meta = roots["meta"], let account = roots["account"],
            let first = rows.table(office, upTo: 2, most: 1), let marks = rows.leaf(meta, .index)
        else { return nil }
        var practice: [Account]?
        if marks.contains(where: { $0.text(0) == CaseStore.demoKey && $0.text(1) == CaseStore.demoMarkSet }) {
            guard let found = rows.table(account, upTo: 9) else { return nil }
            let accounts = found.compactMap(Account.init)
            guard accounts.count == found.count else { return nil }
            practice = accounts.sorted { $0.login.utf8.lexicographicallyPrecedes($1.login.utf8) }
        }
        return StoreOpening(firstAct: first.first?.text(1).map { ActID($0) }, practice: practice)
    }

    /// The first page of each of the schema's tables.
    private func roots() -> [String: Int]? {
        var roots: [String: Int] = [:]
        guard let entries = rows.table(1, upTo: 4) else { return nil }
        for entry in entries where entry.text(0) == "table" {
            guard let name = entry.text(1), let root = entry.number(3) else { return nil }
            roots[name] = Int(root)
        }
        return roots
    }
}

extension StorePages {
    /// Whether the first page is that of a store with the present schema, in its log mode and whole pages of UTF-8.
    ///
    /// SQLite's file format, section 1.3.
    fileprivate var isOfThisProgram: Bool {
        let page = page(1)
        func number(_ offset: Int, _ bytes: Int) -> Int? { page.number(at: offset, bytes: bytes) }
        return page.starts(with: Self.magic) && number(16, 2) == Self.pageSize && number(18, 3) == 0x02_02_00 && number(56, 4) == 1
            && number(60, 4) == Migrations.current && number(68, 4) == Connection.applicationID
    }
}

extension Account {
    /// The first nine columns of an account's row, as the schema has them; nil for a role that this program does not know.
    fileprivate init?(_ row: StoredRow) {
        guard let login = row.text(1), let name = row.text(2), let role = row.text(3).flatMap({ Role(rawValue: $0) }),
            let office = row.number(4), let phone = row.text(5), let isActive = row.number(6), let position = row.text(7),
            let isAnyTime = row.number(8)
        else { return nil }
        self.init(
            login: login, name: name, role: role, office: Int(office), phone: phone, isActive: isActive != 0,
            position: position, mayAcceptAnyTime: isAnyTime != 0)
    }
}
