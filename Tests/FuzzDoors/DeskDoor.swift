import CaseStore
import Casework
import Foundation
import FrontDesk
import Legislation
import TerminalKit

/// A whole desk over a real store: the first byte says who signs in, the second how large the screen is, the rest is pressed.
///
/// Afterwards the store holds its journal and every file that was there before.
enum DeskDoor {
    /// Presses at most; a night's corpus otherwise grows by ever longer tries.
    private static let longest = 600
    private static let sizes = [Size.standard, Size(columns: 132, rows: 43), Size(columns: 40, rows: 12), Size(columns: 200, rows: 60)]

    static func enter(_ bytes: [UInt8]) throws(FuzzFault) {
        guard let first = bytes.first, bytes.count > 2 else { return }
        let place = try ThrowawayStore()
        let login = place.logins[Int(first) % place.logins.count]
        let size = sizes[Int(bytes[1]) % sizes.count]
        let keys = TerminalDoor.events(of: Array(bytes.dropFirst(2).prefix(longest)))
        let script = [.resized(size)] + typed(login) + [.key(.tab)] + typed(DemoOffice.secret) + [.key(.enter)] + keys
        let terminal = FuzzTerminal(script)
        do {
            let (store, opening) = try CaseStore.openAtDesk(at: place.path)
            let office = FrontOffice(store: store, library: OpenLaw.library)
            guard let clock = OfficeClock(zone: "Asia/Almaty", startingAt: ThrowawayStore.now) else { return }
            DeskAssembly(
                office: office, printers: PrinterShelf(OpenLaw.resources), clock: clock, opening: opening,
                storePath: place.path, language: .kazakh
            ).loop(on: terminal).run()
            try store.close()
        } catch {
            throw FuzzFault("the desk ended with \(error)")
        }
        if let fault = terminal.fault { throw fault }
        try check(place)
    }

    /// Registers by the use case, as `case register` does.
    static func register(_ draft: RegistrationDraft) throws(FuzzFault) {
        let place = try ThrowawayStore()
        do {
            let store = try CaseStore.open(at: place.path)
            let office = FrontOffice(store: store, library: OpenLaw.library)
            guard let clerk = try store.accounts().first(where: { $0.role == .receptionist }) else { return }
            do {
                let registered = try office.register(
                    draft, key: "fuzz", refusing: false, by: clerk.actor, at: ThrowawayStore.now)
                for paper in registered.dossier.papers { try Harmless.check(paper.text, "a receipt") }
            } catch is IntakeProblems {
                // Refused with its reasons, as it should be.
            } catch is Refusal {
                // The same.
            }
            try store.close()
        } catch let fault as FuzzFault {
            throw fault
        } catch is StoreProblem {
            // Told in a sentence.
        } catch {
            throw FuzzFault("a registration ended with \(error)")
        }
        try check(place)
    }

    private static func check(_ place: ThrowawayStore) throws(FuzzFault) {
        do {
            let store = try CaseStore.open(at: place.path)
            let report = try store.verifyJournal()
            if let bad = report.firstBad { throw FuzzFault("the journal does not hold: \(bad)") }
            try store.close()
        } catch let fault as FuzzFault {
            throw fault
        } catch {
            throw FuzzFault("the store cannot be read afterwards: \(error)")
        }
    }

    private static func typed(_ text: String) -> [TerminalEvent] { text.map { .key(.character($0)) } }
}
