import CaseStore
import Casework
import Foundation
import FrontDesk
@testable import FuzzDoors
import Legislation
import ProgramDriver
import TerminalKit
import WorkingTime

/// How text comes into a store.
enum WayIn: String, CaseIterable {
    case typed, pasted, scanned, script, csv, jsonLines, command

    /// Brings the text in, wherever this way has room for one; what is refused is refused.
    func bring(_ text: String, into place: ThrowawayStore) throws {
        switch self {
        case .typed:
            let keys = TerminalDoor.events(of: Array(String(text.unicodeScalars.prefix(200)).utf8)) + [.key(.tab)]
            try desk(place, keys + keys)
        case .pasted: try desk(place, (0..<12).flatMap { _ in [TerminalEvent.paste(text), .key(.tab)] })
        case .scanned: try desk(place, TerminalDoor.events(of: Array("85030\(text)8200014\r".utf8)))
        case .script: try register(text, place)
        case .csv: try take(Self.cells(text).map { $0.map(FormulaGuard.row).joined(separator: "\n") }, isJSON: false, place)
        case .jsonLines: try take(Self.cells(text).map(Self.objects), isJSON: true, place)
        // NB: no word of a command line holds a NUL.
        case .command: try command(text.replacing("\u{0}", with: ""), place)
        }
    }

    // MARK: At the desk

    /// A receptionist's new registration, into which those keys go; it is kept as a draft at the end.
    private func desk(_ place: ThrowawayStore, _ keys: [TerminalEvent]) throws {
        let terminal = FuzzTerminal(place.signIn(as: .receptionist) + [.key(.function(2))] + keys)
        try place.run(terminal)
        if let fault = terminal.fault { throw fault }
    }

    // MARK: By a file

    private func register(_ text: String, _ place: ThrowawayStore) throws {
        let person = RegistrationDraft.Person(
            surname: text, given: text, patronymic: text, address: text, phone: text, organization: text, organizationNumber: text)
        var named = person
        (named.surname, named.given) = ("Сейітова", "Айгүл" + text)
        try place.work { office, clerk in
            for (index, applicant) in [person, named].enumerated() {
                for service in ["child-benefit", text] {
                    let draft = RegistrationDraft(
                        service: service, channel: index == 0 ? "" : text, applicant: applicant,
                        representative: .init(name: text, ground: text), documents: [.init(id: text, kind: .copyTaken, sheets: 1)],
                        family: [.init(name: text, relation: text, birthDate: text)], answers: [text: [text], "purpose": [text]])
                    do {
                        _ = try office.register(draft, key: UUID().uuidString, refusing: true, by: clerk, at: ThrowawayStore.now)
                    } catch is IntakeProblems {
                        continue
                    } catch is LikelyPeople {
                        continue
                    }
                }
            }
        }
    }

    private static let mapping = """
        columns: {number: n, registered: d, name: a, iin: i, service: s, status: e, note: t, address: t, organization: t, phone: t}
        dates: [dd.MM.yyyy]

        """
    private static let heads = ["n", "d", "a", "i", "s", "e", "t"]
    private static let soundCells = ["1/а", "05.03.1998", "Ахметов Ержан", "", "child-benefit", "handedOut", ""]

    /// Lines with the text in one cell each, and one with it in all.
    private static func cells(_ text: String) -> [[[String]]] {
        let single = soundCells.indices.map { index in
            var cells = soundCells
            cells[index] = index == 2 ? "Ахметов \(text)" : text
            return [heads, cells]
        }
        return single + [[heads, heads.map { _ in text }]]
    }

    private static func objects(_ lines: [[String]]) -> String {
        let pairs = Dictionary(zip(lines[0], lines[1])) { first, _ in first }
        return (try? JSONEncoder().encode(pairs)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private func take(_ files: [String], isJSON: Bool, _ place: ThrowawayStore) throws {
        try place.work { office, clerk in
            let actor = Actor(login: clerk.login, name: clerk.name, role: .administrator, office: clerk.office)
            let mapping = try ImportMapping.read(Self.mapping, file: "map.yaml")
            for file in files {
                _ = try office.importJournal(file, isJSON: isJSON, by: mapping, writes: true, actor: actor, at: ThrowawayStore.now) { _ in
                } progress: { _, _ in }
            }
        }
    }

    // MARK: By a command

    private func command(_ text: String, _ place: ThrowawayStore) throws {
        let clerk = try place.login(of: .receptionist), admin = try place.login(of: .administrator)
        let commands: [[String]] = [
            ["user", "add", "zhana", "--name", text, "--role", "officer", "--office", "1", "--phone", text, "--one-time", "--as", admin],
            ["complaint", "add", "--name", text, "--about", text, "--as", clerk],
        ]
        for words in commands {
            _ = try Program.run(words, variables: place.variables)
        }
    }
}

extension ThrowawayStore {
    /// What a program on this store finds in its environment.
    var variables: [String: String] {
        ["TEREZE_STORE": path, "TEREZE_NOW": Self.now.description, "TEREZE_SECRET": DemoOffice.secret]
    }

    func login(of role: Role) throws -> String {
        let store = try CaseStore.open(at: path)
        defer { try? store.close() }
        return try store.accounts().first { $0.role == role && $0.isActive }?.login ?? ""
    }

    func signIn(as role: Role) -> [TerminalEvent] { signIn((try? login(of: role)) ?? "") }

    /// The keys by which somebody comes to the desk.
    func signIn(_ login: String) -> [TerminalEvent] {
        func typed(_ text: String) -> [TerminalEvent] { text.map { .key(.character($0)) } }
        return typed(login) + [.key(.tab)] + typed(DemoOffice.secret) + [.key(.enter)]
    }

    /// Runs a desk on the store until the terminal's keys are at an end.
    func run(_ terminal: FuzzTerminal) throws {
        let (store, opening) = try CaseStore.openAtDesk(at: path)
        guard let clock = OfficeClock(zone: "Asia/Almaty", startingAt: Self.now) else { return }
        DeskAssembly(
            office: FrontOffice(store: store, library: OpenLaw.library), printers: PrinterShelf(OpenLaw.resources), clock: clock,
            opening: opening, storePath: path, language: .kazakh
        ).loop(on: terminal).run()
        try store.close()
    }

    /// Does something by the use cases, as the receptionist of the first office.
    func work(_ body: (FrontOffice, Actor) throws -> Void) throws {
        let store = try CaseStore.open(at: path)
        defer { try? store.close() }
        guard let clerk = try store.accounts().first(where: { $0.role == .receptionist }) else { return }
        try body(FrontOffice(store: store, library: OpenLaw.library), clerk.actor)
    }
}
