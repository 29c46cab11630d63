import Casework
import CaseStore
import FrontDesk
import WorkingTime

/// The keys of a receptionist who looks through the office: lists, pages, filters, and names in the search.
struct DeskScript {
    let login: String
    /// Surnames of applicants.
    private let names: [String]

    /// What a key does, as far as the figures are told apart.
    enum Kind: String, CaseIterable {
        case cursor, page, filter, letter, screen
    }

    struct Press {
        let kind: Kind
        let bytes: [UInt8]
    }

    /// Reads a store that nobody has open.
    ///
    /// - Parameter now: the moment that it is in the office.
    init(store path: String, now: String = Workbench.now) throws {
        let store = try CaseStore.open(at: path)
        guard let clerk = try Self.receptionist(of: store), let now = CivilMoment(iso: now)
        else { throw BenchFailure("the office has no receptionist") }
        login = clerk.login
        let page = try store.cases(
            CaseQuery(filter: .all, actor: clerk.actor, now: now, uncollectedSince: now, limit: 50))
        names = page.rows.compactMap { $0.applicant.split(separator: " ").first.map(String.init) }
        try store.close()
        guard !names.isEmpty else { throw BenchFailure("the office has no files") }
    }

    /// The receptionist of the first office.
    static func receptionist(of store: CaseStore) throws -> Account? {
        try store.accounts().filter { $0.role == .receptionist && $0.isActive }.min { $0.office < $1.office }
    }

    /// The keys before the clerk is at the desk.
    var signIn: [[UInt8]] { [Array(login.utf8), Self.enter, Array(DemoOffice.secret.utf8), Self.enter] }

    /// So many keys, round after round with another name to look for.
    func presses(_ count: Int) -> [Press] {
        var presses: [Press] = []
        var round = 0
        while presses.count < count {
            presses += walk + filters + search(names[round % names.count])
            round += 1
        }
        return Array(presses.prefix(count))
    }

    private var walk: [Press] {
        [key(.filter, "0")] + repeated(10, .cursor, Self.down) + repeated(4, .page, Self.pageDown)
            + repeated(5, .cursor, Self.up) + repeated(3, .page, Self.pageUp)
    }

    private var filters: [Press] {
        ["2", "7", "9", "4", "5"].flatMap { [key(.filter, $0), Press(kind: .cursor, bytes: Self.down)] }
    }

    private func search(_ name: String) -> [Press] {
        let letters = name.prefix(6).map { key(.letter, String($0)) }
        return [Press(kind: .screen, bytes: Self.find)] + letters + repeated(2, .letter, Self.rubOut)
            + repeated(2, .cursor, Self.down) + [Press(kind: .screen, bytes: Self.back)]
    }

    private func key(_ kind: Kind, _ text: String) -> Press { Press(kind: kind, bytes: Array(text.utf8)) }

    private func repeated(_ times: Int, _ kind: Kind, _ bytes: [UInt8]) -> [Press] {
        Array(repeating: Press(kind: kind, bytes: bytes), count: times)
    }

    // What an xterm in keypad mode sends.
    private static let enter: [UInt8] = [0x0D]
    private static let rubOut: [UInt8] = [0x7F]
    static let up = sequence("OA")
    static let down = sequence("OB")
    private static let pageUp = sequence("[5~")
    private static let pageDown = sequence("[6~")
    /// F3 and F10.
    private static let find = sequence("OR")
    private static let back = sequence("[21~")

    private static func sequence(_ text: String) -> [UInt8] { [0x1B] + Array(text.utf8) }
}
