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

    let library: ActLibrary
    private let offices: [DemoStaffing]
    private let count: Int
    /// By the calendar's name, which is the country's.
    let people: [String: DemoPeople]
    let now: CivilMoment
    /// Who may sign in.
    package private(set) var logins: [Account] = []

    /// - Parameters:
    ///   - authorities: of how many authorities offices are made, in the order of `demo/offices.csv`.
    ///   - start: the moment that it is now in the demo; nil means the machine's.
    package init(
        library: ActLibrary, authorities: Int, cases: Int, folder: ResourceFolder, start: CivilMoment?
    ) throws {
        self.library = library
        offices = try DemoStaffing.read(folder, library: library).filter { $0.authority <= authorities }
        count = cases
        guard let first = offices.first, let clock = OfficeClock(zone: first.act.act.timeZone, startingAt: start) else {
            throw StoreProblem.officeUnknown("")
        }
        now = clock.now
        people = try Dictionary(grouping: offices, by: \.act.act.calendar).mapValues { offices in
            DemoPeople(
                csv: try folder.text(of: "demo/\(offices[0].act.act.calendar).csv"),
                numbers: PersonalNumber.Kind(of: offices[0].act.act))
        }
    }

    /// How many authorities a demo can have.
    package static func authorities(_ folder: ResourceFolder, library: ActLibrary) throws -> Int {
        try DemoStaffing.read(folder, library: library).map(\.authority).max() ?? 0
    }

    /// Makes the store; `progress` is told how many of the actions are done.
    package mutating func make(at path: String, progress: (Int, Int) -> Void) throws {
        let store = try CaseStore.create(at: path, cost: .demonstration)
        try store.markAsDemo()
        let office = FrontOffice(store: store, library: library)
        for staffing in offices { try settle(staffing, in: store) }
        try office.noteCalendars()
        logins = try store.accounts()
        // Heads who decide have their keys by signing in; in an office without cases they get them when they first come.
        for head in logins where head.role == .head && count > 0 {
            _ = try store.signIn(login: head.login, secret: Self.secret, at: now)
        }
        var play = DemoPlay(office: office, people: people, accounts: logins, now: now)
        let scenes = try play.write(count)
        for (done, scene) in scenes.enumerated() {
            try play.perform(scene)
            if done % 50 == 0 { progress(done, scenes.count) }
        }
        try store.close()
    }

    /// Gives an office its staff; those who check and who keep the accounts work at the first alone.
    private func settle(_ staffing: DemoStaffing, in store: CaseStore) throws {
        let local = try store.addOffice(staffing.act.act.id, staffing.office, by: "admin", at: now)
        let isFirst = staffing.office.id == offices.first?.office.id
        for (row, role) in staffing.staff where isFirst || role != .auditor && role != .administrator {
            for person in people[staffing.act.act.calendar]?.staff(row) ?? [] {
                try store.addAccount(
                    login: person.login + staffing.suffix, name: person.name, role: role, office: local.code,
                    phone: staffing.office.phone, mayAcceptAnyTime: role == .receptionist, secret: Self.secret,
                    by: "admin", at: now)
            }
        }
    }
}
