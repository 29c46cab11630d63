import Casework
import Foundation
import GRDB
import Legislation
import Testing
import WorkingTime

@testable import CaseStore

/// A store in a folder of its own, with one office and its people, thrown away after the test.
final class Bench {
    let folder: URL
    let path: String
    let store: CaseStore
    let centre: Int
    let department: Int

    init(patience: Duration = .seconds(5), maximumPages: Int? = nil) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "tereze-\(UUID().uuidString)")
        path = folder.appending(path: "store/office.tereze").path
        store = try CaseStore.create(
            at: path,
            options: StoreOptions(cost: .demonstration, patience: patience, maximumPages: maximumPages))
        department = try store.addOffice(decree, office("dep-01", .department), by: "admin", at: monday).code
        centre = try store.addOffice(decree, office("centre-01", .centre), by: "admin", at: monday).code
    }

    deinit {
        try? store.close()
        try? FileManager.default.removeItem(at: folder)
    }

    /// A second desk on the same store.
    func another(patience: Duration = .seconds(5)) throws -> CaseStore {
        try CaseStore.open(at: path, options: StoreOptions(cost: .demonstration, patience: patience))
    }

    func addPeople() throws {
        for (login, role) in [("kenje", Role.receptionist), ("bolat", .head), ("dana", .officer), ("admin", .administrator)] {
            try store.addAccount(
                login: login, name: login.capitalized, role: role, office: department, phone: "8 (727) 123-45-67",
                secret: "\(login)-secret", by: "admin", at: monday)
        }
    }

    func actor(_ login: String, _ role: Role) -> Actor {
        Actor(login: login, name: login.capitalized, role: role, office: department)
    }

    var receptionist: Actor { actor("kenje", .receptionist) }
    var head: Actor { actor("bolat", .head) }
    var officer: Actor { actor("dana", .officer) }
}

let decree = ActID("kz-almaty-2012-349")
let monday = moment("2012-11-05T10:00")

func moment(_ text: String) -> CivilMoment {
    CivilMoment(iso: text)!
}

func office(_ id: String, _ kind: Office.Kind) -> Office {
    let hours = OpeningHours.week(
        .monday ... .friday, open: TimeOfDay(hour: 9, minute: 0)!, close: TimeOfDay(hour: 18, minute: 0)!)
    return Office(
        id: OfficeID(id), kind: kind, district: "Талғар", row: 1, name: "Бөлім \(id)", address: "", contact: "",
        phone: "", hours: hours, hoursText: "9-18", at: LegalReference(annex: 1))
}

/// A person at the window.
struct Visitor {
    var surname = "Сейітов"
    var given = "Қанат"
    var patronymic = "Болатұлы"
    var iin: String?
    var birthDate = CivilDate(iso: "1975-03-01")
    var phone = ""

    var applicant: Applicant {
        Applicant(
            name: PersonName(surname: surname, given: given, patronymic: patronymic), iin: iin, birthDate: birthDate,
            address: "Талғар қаласы", phone: phone)
    }
}

func deadline(_ stage: Stage, _ holder: StepActor, _ due: String) -> StepDeadline {
    StepDeadline(step: 1, stage: stage, holder: holder, due: moment(due), explanation: [], quote: "1 күн")
}

extension Bench {
    /// Registers a visitor; the file then waits for the head.
    @discardableResult
    func register(
        _ visitor: Visitor, key: String = UUID().uuidString, service: String = "child-benefit", at now: CivilMoment = monday,
        in given: CaseStore? = nil, through window: Int? = nil, anotherPerson: Bool = true
    ) throws -> Registered {
        try (given ?? store).register(
            office: window ?? department, key: key, at: now, person: anotherPerson ? .another : .unsaid
        ) { number in
            CaseEvent(
                sequence: 1, at: now, by: receptionist,
                payload: .registered(intake(number, visitor, service: service, window: window)),
                deadline: deadline(.resolution, .head, "2012-11-06T18:00"))
        } papers: { file in
            [NewPaper(form: "talon", kind: .receipt, text: "ТАЛОН \(file.number)", document: "{}")]
        }
    }

    /// Refuses a visitor's papers with a slip.
    @discardableResult
    func refuse(_ visitor: Visitor, at now: CivilMoment = monday) throws -> Registered {
        try store.register(office: department, key: UUID().uuidString, at: now, register: .refusedIntakes) { number in
            CaseEvent(
                sequence: 1, at: now, by: receptionist,
                payload: .intakeRefused(
                    intake(number, visitor, service: "child-benefit", window: nil), missing: ["application"]),
                deadline: nil)
        } papers: { _ in [] }
    }

    private func intake(_ number: CaseNumber, _ visitor: Visitor, service: String, window: Int?) -> Intake {
        Intake(
            number: number, act: decree, service: ServiceID(service), version: 1, channel: "department",
            intakeOffice: window ?? department, handlingOffice: department, applicant: visitor.applicant,
            representative: nil, documents: [], family: [],
            forecast: [deadline(.delivery, .receptionist, "2012-11-15T18:00")])
    }

    /// Does one thing to a case as it stands.
    @discardableResult
    func act(
        _ payload: CaseEvent.Payload, on number: CaseNumber, by actor: Actor, then next: StepDeadline? = nil,
        at now: CivilMoment = monday, in given: CaseStore? = nil
    ) throws -> Performed {
        let store = given ?? store
        let file = try #require(try store.caseFile(number))
        return try store.perform(on: number, expecting: file.revision, by: actor, at: now) { file, _ in
            .success(CaseEvent(sequence: file.revision + 1, at: now, by: actor, payload: payload, deadline: next))
        }
    }

    /// Leads a case from registration to the answer that waits for the applicant.
    func makeReady(_ number: CaseNumber, at now: CivilMoment = monday) throws {
        let dana = OfficerReference(login: "dana", name: "Dana", phone: "")
        try act(
            .resolved(text: "Қарауға", officer: dana), on: number, by: head,
            then: deadline(.drafting, .officer, "2012-11-08T18:00"), at: now)
        try act(
            .drafted(Draft(decision: .grant, form: "notice", fields: ["sum": ["100"]], reason: "")), on: number,
            by: officer, then: deadline(.drafting, .officer, "2012-11-08T18:00"), at: now)
        try act(.submitted, on: number, by: officer, then: deadline(.signing, .head, "2012-11-09T18:00"), at: now)
        let file = try #require(try store.caseFile(number))
        _ = try store.perform(on: number, expecting: file.revision, by: head, at: now) { file, next in
            let outgoing = try next(.outgoing)
            return .success(
                CaseEvent(
                    sequence: file.revision + 1, at: now, by: head, payload: .signed(number: outgoing, place: nil),
                    deadline: deadline(.completion, .officer, "2012-11-12T18:00")))
        }
        try act(
            .completed, on: number, by: officer, then: deadline(.delivery, .receptionist, "2012-11-15T18:00"), at: now)
    }
}

extension Bench {
    /// Runs SQL past the store, as somebody with a database browser would; the guards are switched off.
    func raw(_ sql: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.busyMode = .timeout(5)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { database in
            let triggers = try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
            for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger)") }
            try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
            try database.execute(sql: sql)
        }
        try queue.close()
    }
}
