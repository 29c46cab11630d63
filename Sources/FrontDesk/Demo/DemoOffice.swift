import CaseStore
package import Casework
import Foundation
package import Legislation
package import WorkingTime

/// A throw-away office: its people, and files in every status, made through the same use cases as the desk's, from a fixed
/// seed.
package struct DemoOffice {
    /// Everybody's secret; a demo has nothing to hide.
    package static let secret = "tereze"

    private let library: ActLibrary
    private let acts: [ActCatalogue]
    private let count: Int
    private let people: DemoPeople
    private let now: CivilMoment
    private let clock: OfficeClock
    /// Who may sign in.
    package private(set) var logins: [Account] = []

    /// - Parameters:
    ///   - offices: of how many acts an office is made.
    ///   - start: the moment that it is now in the demo; nil means the machine's.
    package init(
        library: ActLibrary, offices: Int, cases: Int, folder: ResourceFolder, start: CivilMoment?
    ) throws {
        self.library = library
        acts = Array(library.acts.prefix(offices))
        count = cases
        guard let first = acts.first, let clock = OfficeClock(zone: first.act.timeZone, startingAt: start) else {
            throw StoreProblem.officeUnknown("")
        }
        self.clock = clock
        now = clock.now
        people = DemoPeople(csv: try folder.text(of: "demo/\(first.act.calendar).csv"))
    }

    /// Makes the store; `progress` is told how many of the actions are done.
    package mutating func make(at path: String, progress: (Int, Int) -> Void) throws {
        let store = try CaseStore.create(at: path, cost: .demonstration)
        try store.markAsDemo()
        let office = FrontOffice(store: store, library: library)
        for act in acts { try settle(act, in: store) }
        logins = try store.accounts()
        var play = DemoPlay(office: office, people: people, accounts: logins, now: now)
        let scenes = try play.write(count)
        for (done, scene) in scenes.enumerated() {
            try play.perform(scene)
            if done % 50 == 0 { progress(done, scenes.count) }
        }
        try store.close()
    }

    /// The first district of the act that has a department, an akimat and a service centre, with its staff.
    private func settle(_ act: ActCatalogue, in store: CaseStore) throws {
        let moment = now
        func add(_ kind: Office.Kind, _ staff: [(row: String, role: Role)]) throws -> String? {
            let district = act.offices.first { $0.kind == .department }?.district
            let candidates = act.offices.filter { $0.kind == kind }
            guard let office = candidates.first(where: { $0.district == district }) ?? candidates.first else { return nil }
            let local = try store.addOffice(act.act.id, office, by: "admin", at: moment)
            for (row, role) in staff {
                for person in people.staff(row) {
                    try store.addAccount(
                        login: person.login, name: person.name, role: role, office: local.code, phone: office.phone,
                        secret: Self.secret, by: "admin", at: moment)
                }
            }
            return office.district
        }
        _ = try add(
            .department,
            [
                ("receptionist", .receptionist), ("head", .head), ("officer", .officer), ("auditor", .auditor),
                ("administrator", .administrator),
            ])
        _ = try add(
            .centre,
            [
                ("centreInspector", .centreInspector), ("accumulationInspector", .accumulationInspector),
                ("courier", .courier),
            ])
        _ = try add(.akimat, [("akimHead", .head), ("akimReceptionist", .receptionist), ("akimOfficer", .officer)])
    }
}
