import CaseStore
import Casework
import Foundation
import FrontDesk
import Legislation
import WorkingTime

/// A receptionist's window with people who come to it, each for the first time and with all papers.
struct WindowScript {
    private let office: FrontOffice
    private let clerk: Account
    private let now: CivilMoment
    private let service: ServiceDefinition
    private let printers: PrinterShelf

    /// - Parameter now: the moment that it is at the window.
    init(store path: String, now: String = Workbench.now) throws {
        let folder = try ResourceFolder(
            named: nil, environment: ProcessInfo.processInfo.environment, executable: Bundle.main.executablePath ?? "")
        office = FrontOffice(store: try CaseStore.open(at: path), library: folder.library())
        guard let clerk = try DeskScript.receptionist(of: office.store), let now = CivilMoment(iso: now),
            let service = try office.services(at: office.office(clerk.office)).first
        else { throw BenchFailure("the office has no window") }
        printers = PrinterShelf(folder)
        self.clerk = clerk
        self.now = now
        self.service = service
    }

    /// Whoever is asked about for a number that is nearly another's is another person.
    func register(_ draft: RegistrationDraft, key: String) throws -> CaseDossier {
        do {
            return try office.register(draft, key: key, refusing: false, by: clerk.actor, at: now).dossier
        } catch is LikelyPeople {
            return try office.register(draft, key: key, refusing: false, person: .another, by: clerk.actor, at: now).dossier
        }
    }

    /// Tries to register somebody who has an open file for the same.
    func refuse(_ draft: RegistrationDraft, key: String) throws {
        do {
            _ = try register(draft, key: key)
        } catch let problems as IntakeProblems {
            guard case .alreadyOpen = problems.problems.first else { throw problems }
            return
        }
        throw BenchFailure("somebody was registered twice")
    }

    /// Closes the store; nothing is registered after that.
    func close() throws { try office.store.close() }

    /// Prints an issued paper, as the desk does.
    func print(_ paper: Int64, with station: StationSettings, spool: String) throws -> PrintJob {
        let delivery = PrintDelivery(office: office, printers: printers, spool: spool)
        guard case .settled(let job) = try delivery.print(paper, with: station, by: clerk.actor, at: now) else {
            throw BenchFailure("a receipt for a terminal")
        }
        return job
    }

    /// The registration of a person whom nobody else is: born between 1800 and 1849, when no such number was given.
    func draft(_ person: Int) -> RegistrationDraft { Self.draft(person, for: service) }

    /// The same for any service whose papers are mandatory each by itself.
    static func draft(_ person: Int, for service: ServiceDefinition) -> RegistrationDraft {
        RegistrationDraft(
            service: service.id.rawValue,
            applicant: RegistrationDraft.Person(
                surname: name(person), given: name(person / 7 + 3), patronymic: name(person / 5 + 11),
                iin: iin(person), address: "Abai 150, \(person % 90 + 1)", phone: "8-700-\(100_0000 + person)"),
            documents: service.documents.filter(\.isMandatory).map { RegistrationDraft.Paper(id: $0.id.rawValue) },
            family: [RegistrationDraft.Member(name: name(person + 5)), RegistrationDraft.Member(name: name(person + 9))])
    }

    /// A name of three syllables.
    private static func name(_ number: Int) -> String {
        let syllables = ["sa", "bek", "nur", "lan", "ai", "gul", "tem", "ir", "dau", "ren", "mak", "sat", "er", "bol"]
        let picked = [number, number / 14 + 5, number / 196 + 8].map { syllables[$0 % syllables.count] }
        return picked.joined().prefix(1).uppercased() + picked.joined().dropFirst()
    }

    private static func iin(_ person: Int) -> String {
        var serial = person
        while true {
            let date = [serial / 9_999 % 50, serial % 12 + 1, serial / 12 % 28 + 1]
            let tail = serial % 10_000
            let digits = date.flatMap { [$0 / 10, $0 % 10] } + [1, tail / 1_000, tail / 100 % 10, tail / 10 % 10, tail % 10]
            if let check = IIN.checkDigit(of: digits) { return (digits + [check]).map(String.init).joined() }
            serial += 5_003
        }
    }
}
