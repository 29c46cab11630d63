import CaseStore
import Casework
import Foundation
import FrontDesk
import WorkingTime

/// A demonstration office that each try gets a fresh copy of.
final class ThrowawayStore {
    static let now = CivilMoment(iso: "2012-11-05T10:00") ?? CivilMoment(date: CivilDate(daysSinceEpoch: 0), time: .startOfDay)

    /// Made once: one authority, a few files in every status.
    private static let model: Result<(folder: URL, logins: [String]), any Error> = Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tereze-fuzz-\(UUID().uuidString)")
        guard let resources = OpenLaw.resources else { throw FuzzFault("the resources are not there") }
        var demo = try DemoOffice(
            library: OpenLaw.library, authorities: 1, cases: 30, folder: resources, start: now)
        try demo.make(at: folder.appendingPathComponent("tereze.sqlite").path) { _, _ in }
        return (folder, demo.logins.map(\.login).sorted())
    }

    let folder: URL
    let logins: [String]
    var path: String { folder.appendingPathComponent("tereze.sqlite").path }

    init() throws(FuzzFault) {
        do {
            let model = try Self.model.get()
            logins = model.logins
            folder = FileManager.default.temporaryDirectory.appendingPathComponent("tereze-fuzz-\(UUID().uuidString)")
            try FileManager.default.copyItem(at: model.folder, to: folder)
        } catch {
            throw FuzzFault("no store: \(error)")
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
}
