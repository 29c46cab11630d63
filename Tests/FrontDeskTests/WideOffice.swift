import CaseStore
import Casework
import Foundation
import FrontDesk
import Legislation
import Testing
import WorkingTime

/// An institution of the act that has everything, on a store of its own that is removed after the test.
final class WideOffice {
    let folder: URL
    let office: FrontOffice

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("tereze-wide-\(UUID().uuidString)")
        let store = try CaseStore.create(at: folder.appendingPathComponent("store.sqlite").path, cost: .demonstration)
        let library = try Self.library()
        office = FrontOffice(store: store, library: library)
        let home = try store.addOffice(ActID("wide-act"), #require(library.office(OfficeID("wide-home"))), by: "admin", at: Self.monday)
        _ = try store.addOffice(
            ActID("wide-act"), #require(library.office(OfficeID("wide-council"))), by: "admin", at: Self.monday)
        for (login, name, role, anyTime) in [
            ("katchy", "Гүлмира Асанова", Role.receptionist, false), ("ulook", "Бакыт Токтогулов", .receptionist, true),
            ("bashchy", "Асан Үсөнов", .head, false),
        ] {
            try store.addAccount(
                login: login, name: name, role: role, office: home.code, phone: "", mayAcceptAnyTime: anyTime,
                secret: "купуя-сөз", by: "admin", at: Self.monday)
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A Monday in the hours of acceptance, and the Tuesday after it, on which no papers are taken.
    static let monday = TestOffice.moment("2026-11-16T10:00")
    static let tuesday = TestOffice.moment("2026-11-17T10:00")

    func actor(_ login: String) throws -> Actor { try #require(try office.store.account(login: login)).actor }

    static func application() -> RegistrationDraft {
        RegistrationDraft(
            service: "wide-aid", channel: "council",
            applicant: .init(surname: "Асанова", given: "Айгүл", address: "Үлгү айылы, 7", phone: "2-00-00"),
            documents: [.init(id: "application"), .init(id: "passport")],
            family: [.init(name: "Асанов Бек", relation: "уулу")], answers: ["purpose": ["жер тилкеси"]])
    }

    private static func library() throws -> ActLibrary {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let folder = tests.appending(path: "LegislationTests/Fixtures/wide-act")
        var files: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        where path.hasSuffix(".yaml") || path.hasSuffix(".csv") {
            files[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        }
        let calendar = tests.deletingLastPathComponent().appending(path: "Resources/calendars/kz.csv")
        return LibraryLoader.load(
            LibrarySource(
                acts: [ActSource(folder: "wide-act", files: files)],
                calendars: ["kz.csv": try String(contentsOf: calendar, encoding: .utf8)]))
    }
}
