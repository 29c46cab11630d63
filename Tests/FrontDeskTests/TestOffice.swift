import CaseStore
import Casework
import Foundation
import FrontDesk
import Legislation
import Testing
import WorkingTime

/// An office on a store of its own in a folder that is removed after the test, with the real acts.
final class TestOffice {
    let folder: URL
    let office: FrontOffice
    let path: String

    static let secret = "құпия-349"
    static let now = moment("2012-11-05T10:00")
    static let resources: ResourceFolder? = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try? ResourceFolder(named: root.appendingPathComponent("Resources").path, environment: [:], executable: "")
    }()
    static let library = resources?.library() ?? ActLibrary(acts: [], calendars: [:])
    static let printers = PrinterShelf(resources)

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("tereze-test-\(UUID().uuidString)")
        path = folder.appendingPathComponent("store.sqlite").path
        let store = try CaseStore.create(at: path, cost: .demonstration)
        office = FrontOffice(store: store, library: Self.library)
        let act = try #require(Self.library.act(ActID("kz-almaty-2012-349")))
        for (id, staff) in Self.staff {
            let local = try store.addOffice(act.act.id, try #require(act.office(OfficeID(id))), by: "admin", at: Self.now)
            for (login, name, role) in staff {
                try store.addAccount(
                    login: login, name: name, role: role, office: local.code, phone: "2-11-43", secret: Self.secret,
                    by: "admin", at: Self.now)
            }
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private static let staff: [(String, [(String, String, Role)])] = [
        (
            "dep-01",
            [
                ("kense", "Гүлмира Әбенова", .receptionist), ("bastyq", "Асқар Жақыпов", .head),
                ("maman", "Ержан Оспанов", .officer),
            ]
        ),
        (
            "centre-01",
            [
                ("inspektor", "Динара Садықова", .centreInspector), ("jinaq", "Бекзат Тоқтаров", .accumulationInspector),
                ("tasushy", "Олжас Кенжебеков", .courier),
            ]
        ),
    ]

    func actor(_ login: String) throws -> Actor { try #require(try office.store.account(login: login)).actor }

    static func moment(_ iso: String) -> CivilMoment {
        CivilMoment(iso: iso) ?? CivilMoment(date: CivilDate(daysSinceEpoch: 0), time: .startOfDay)
    }

    /// A complete application; the IIN passes the check and was never given to anybody (born 1887).
    static func application(for service: String = "child-benefit", surname: String = "Сейітова") -> RegistrationDraft {
        let body = "87031220045"
        let check = IIN.checkDigit(of: body.compactMap(\.wholeNumberValue)).map(String.init) ?? ""
        return RegistrationDraft(
            service: service,
            applicant: .init(
                surname: surname, given: "Айгүл", patronymic: "Болатқызы", iin: body + check,
                address: "Жансүгіров кенті, Абай көшесі, 1", phone: "2-00-00"),
            documents: [.init(id: "application"), .init(id: "identity", kind: .originalSeen)],
            family: [.init(name: "Сейітов Алихан", relation: "ұлы")])
    }

    @discardableResult
    func register(_ service: String = "child-benefit", by login: String = "kense", key: String = "k1") throws -> CaseDossier {
        try office.register(
            Self.application(for: service), key: key, refusing: false, by: actor(login), at: Self.now
        ).dossier
    }

    /// Takes a file to the head's signature and beyond: the whole way of the department.
    func sign(_ number: CaseNumber, _ draft: Draft) throws -> CaseDossier {
        let officer = try #require(try office.store.account(login: "maman")).reference
        let moves: [(CaseCommand, String)] = [
            (.resolve(text: "Қарап, шешім қабылдаңыз", officer: officer), "bastyq"), (.draft(draft), "maman"),
            (.submit, "maman"), (.sign, "bastyq"),
        ]
        for (command, login) in moves {
            _ = try office.perform(command, on: number, revision: nil, by: actor(login), at: Self.now)
        }
        return try office.dossier(number, for: actor("bastyq"))
    }
}
