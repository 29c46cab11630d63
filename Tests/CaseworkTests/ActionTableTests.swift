import Casework
import Foundation
import Legislation
import Testing

@Suite struct ActionTableTests {
    /// The whole table as text, pinned: a change of who may do what is seen in the review of this file.
    @Test func theWholeTableStandsAsItIsPinned() throws {
        let table = CaseStatus.allCases.map { status in
            let row = Role.allCases.compactMap { role -> String? in
                let actions = ActionTable.actions(role, in: status).map(\.rawValue)
                return actions.isEmpty ? nil : "  \(role.rawValue): \(actions.joined(separator: ", "))"
            }
            return ([status.rawValue] + (row.isEmpty ? ["  -"] : row)).joined(separator: "\n")
        }.joined(separator: "\n") + "\n"
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/actions.txt")

        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try table.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(file.lastPathComponent); run again without RECORD_SNAPSHOTS")
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == table)
    }

    @Test func everyOpenStatusHasAWayOn() {
        for status in CaseStatus.allCases where status.isOpen {
            #expect(CaseAction.allCases.contains { !ActionTable.roles(for: $0, in: status).isEmpty }, "\(status)")
        }
    }

    @Test func aClosedFileStaysClosed() {
        let later: Set<CaseAction> = [.fillForm, .suspend, .resume, .terminate]
        for status in CaseStatus.allCases where !status.isOpen {
            for action in CaseAction.allCases where !later.contains(action) {
                #expect(ActionTable.roles(for: action, in: status).isEmpty)
            }
        }
    }

    @Test func auditorsAndAdministratorsDoNothingToFiles() {
        for status in CaseStatus.allCases {
            #expect(ActionTable.actions(.auditor, in: status).isEmpty)
            #expect(ActionTable.actions(.administrator, in: status).isEmpty)
        }
    }
}
