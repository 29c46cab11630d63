import CaseStore
import Casework
import Foundation
import FrontDesk
import WorkingTime

/// A demonstration office that each try gets a fresh copy of.
final class ThrowawayStore: Sendable {
    static let now = CivilMoment(iso: "2012-11-05T10:00") ?? CivilMoment(date: CivilDate(daysSinceEpoch: 0), time: .startOfDay)

    /// One authority, a few files in every status; made once.
    private static let working = model(cases: 30)
    /// The same without a file.
    private static let empty = model(cases: 0)

    private static func model(cases: Int) -> Result<(folder: URL, logins: [String]), any Error> {
        Result { try make(cases: cases) }
    }

    private static func make(cases: Int) throws -> (folder: URL, logins: [String]) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tereze-fuzz-\(UUID().uuidString)")
        guard let resources = OpenLaw.resources else { throw FuzzFault("the resources are not there") }
        var demo = try DemoOffice(
            library: OpenLaw.library, authorities: 1, cases: cases, folder: resources, start: now)
        try demo.make(at: folder.appendingPathComponent("tereze.sqlite").path) { _, _ in }
        return (folder, demo.logins.map(\.login).sorted())
    }

    let folder: URL
    let logins: [String]
    var path: String { folder.appendingPathComponent("tereze.sqlite").path }

    init(isEmpty: Bool = false) throws(FuzzFault) {
        do {
            let model = try (isEmpty ? Self.empty : Self.working).get()
            logins = model.logins
            folder = FileManager.default.temporaryDirectory.appendingPathComponent("tereze-fuzz-\(UUID().uuidString)")
            try FileManager.default.copyItem(at: model.folder, to: folder)
        } catch {
            throw FuzzFault("no store: \(error)")
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
}
