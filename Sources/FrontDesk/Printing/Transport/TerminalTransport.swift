import Casework
import Foundation
import Paper

/// Armours bytes for the terminal's own printer; whoever owns the terminal writes them there.
struct TerminalTransport: Sendable {
    let armour: MediaCopy.Armour

    func sequence(_ bytes: [UInt8]) throws(PrintProblem) -> [UInt8] {
        let passage: MediaCopy.Passage = ProcessInfo.processInfo.environment["TMUX"] == nil ? .direct : .tmux
        do {
            return try MediaCopy.sequence(bytes, armour: armour, passage: passage)
        } catch {
            throw .notForThisTerminal
        }
    }
}
