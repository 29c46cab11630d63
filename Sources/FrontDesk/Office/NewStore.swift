package import CaseStore
package import Casework
import Foundation
package import Legislation
package import WorkingTime

/// Makes a store with its offices and first administrator; if that fails half-way nothing is left behind.
package struct NewStore: Sendable {
    private let path: String
    private let cost: SecretCost

    package init(path: String, cost: SecretCost = .recommended) {
        self.path = path
        self.cost = cost
    }

    package func make(
        offices: [Office], of act: ActID, administrator: String, secret: String, at moment: CivilMoment
    ) throws -> [LocalOffice] {
        let store = try CaseStore.create(at: path, cost: cost)
        do {
            let made = try offices.map { try store.addOffice(act, $0, by: administrator, at: moment) }
            guard let first = made.first else { throw StoreProblem.officeUnknown("") }
            try store.addAccount(
                login: administrator, name: administrator, role: .administrator, office: first.code, phone: "",
                secret: secret, by: administrator, at: moment)
            try store.close()
            return made
        } catch {
            try? store.close()
            remove()
            throw error
        }
    }

    /// Runs the last work on a store that was made; if that fails nothing is left behind either.
    package func finish(_ work: () throws -> Void) throws {
        do {
            try work()
        } catch {
            remove()
            throw error
        }
    }

    private func remove() {
        for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
    }
}
