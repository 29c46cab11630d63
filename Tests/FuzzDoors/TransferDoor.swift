import CaseStore
import Casework
import Foundation
import FrontDesk
import Legislation
import Wording
import WorkingTime

/// What another program has written down: an old journal and its mapping, or an export.
///
/// Each line is taken or told with its reasons; afterwards the journal holds and every case taken can be read.
enum TransferDoor {
    private static let mapping = """
        columns: {number: "№", registered: "Күні", name: "Аты-жөні", iin: "ЖСН", service: "Қызмет", status: "Қалай аяқталды", note: "Ескерту"}
        constants: {book: "№ 3"}
        dates: [dd.MM.yyyy, yyyy-MM-dd, "yy/M/d"]
        services: [{words: "балалар жәрдемақысы", service: child-benefit}]
        statuses: [{words: "берілді", status: handedOut}, {words: "ашық", status: open}]

        """

    private static let journal = """
        №,Күні,Аты-жөні,ЖСН,Қызмет,Қалай аяқталды,Ескерту
        2/а,05.03.1998,Ахметов Ержан,,балалар жәрдемақысы,берілді,
        5/а,02.11.2012,Сейітова Айгүл,850308200014,child-benefit,ашық,=1+1

        """

    static func enter(_ bytes: [UInt8]) throws(FuzzFault) {
        guard let kind = bytes.first else { return }
        let content = Array(bytes.dropFirst())
        let text = String(decoding: content, as: UTF8.self)
        switch kind {
        case UInt8(ascii: "c"): try take(text, isJSON: false, by: mapping)
        case UInt8(ascii: "j"): try take(text, isJSON: true, by: mapping)
        case UInt8(ascii: "m"): try take(journal, isJSON: false, by: text)
        case UInt8(ascii: "e"): try readExport(content)
        default: return
        }
    }

    // MARK: Old journals

    private static func take(_ text: String, isJSON: Bool, by rules: String) throws(FuzzFault) {
        let mapping: ImportMapping
        do {
            mapping = try ImportMapping.read(rules, file: "map.yaml")
        } catch let problems as LoadProblems {
            for problem in problems.problems { try Harmless.check(problem.phrase, "a problem of the mapping") }
            return
        } catch {
            throw FuzzFault("a mapping ended with \(error)")
        }
        try onStore(isEmpty: false) { office, actor in
            let report = try office.importJournal(
                text, isJSON: isJSON, by: mapping, writes: true, actor: actor, at: ThrowawayStore.now
            ) { faults in
                for fault in faults { try tell(fault) }
            } progress: { _, _ in }
            guard report.taken + report.known + report.rejected == report.read else {
                throw FuzzFault("\(report) does not add up")
            }
        }
    }

    /// What is shown of a rejected line, and what is written of it into a table.
    private static func tell(_ fault: ImportFault) throws(FuzzFault) {
        try Harmless.check(fault.kind.phrase, "a reason")
        for cell in [fault.column, fault.value] {
            try Harmless.check(cell.showingControls, "a rejected cell")
            if FormulaGuard.text(FormulaGuard.guarded(cell)) != cell { throw FuzzFault("a guarded cell does not come back: \(cell.debugDescription)") }
        }
    }

    // MARK: Exports

    private static func readExport(_ content: [UInt8]) throws(FuzzFault) {
        try onStore(isEmpty: true) { office, actor in
            let file = FileManager.default.temporaryDirectory.appendingPathComponent("tereze-fuzz-\(UUID().uuidString).jsonl")
            defer { try? FileManager.default.removeItem(at: file) }
            try Data(content).write(to: file)
            _ = try office.importExport(file.path, by: actor, at: ThrowawayStore.now) { _ in }
        }
    }

    // MARK: The store

    private static func onStore(isEmpty: Bool, _ work: (FrontOffice, Actor) throws -> Void) throws(FuzzFault) {
        let place = try ThrowawayStore(isEmpty: isEmpty)
        do {
            let store = try CaseStore.open(at: place.path)
            guard let clerk = try store.accounts().first(where: { $0.role == .receptionist }) else { return }
            let actor = Actor(login: clerk.login, name: clerk.name, role: .administrator, office: clerk.actor.office)
            do {
                try work(FrontOffice(store: store, library: OpenLaw.library), actor)
            } catch let problem as StoreProblem {
                try Harmless.check(problem.phrase.map(\.showingControls), "a problem of the store")
            } catch let refusal as Refusal {
                try Harmless.check(refusal.phrase, "a refusal")
            }
            // NB: an export may lie about what happened, and `import` checks the journal at the end; but it stays a journal.
            if !isEmpty, let bad = try store.verifyJournal().firstBad { throw FuzzFault("the journal does not hold: \(bad)") }
            _ = try store.verifyJournal()
            try store.close()
        } catch let fault as FuzzFault {
            throw fault
        } catch {
            throw FuzzFault("an import ended with \(error)")
        }
    }
}
