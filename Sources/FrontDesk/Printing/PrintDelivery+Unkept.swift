package import Casework
import Legislation
package import Paper
package import Screens
package import WorkingTime

/// Papers that belong to no case yet.
extension PrintDelivery {
    /// How such a paper went out.
    package enum UnkeptStep: Sendable {
        case sent
        /// For the terminal's own printer.
        case forTerminal([UInt8])
    }

    /// Sends a paper past the queue: what fails is printed again from the screen that shows it.
    package func printUnkept(
        _ document: Document, with station: StationSettings, at moment: CivilMoment
    ) throws(PrintProblem) -> UnkeptStep {
        let choice = document.paper == .receipt ? station.receipts : station.letters
        let bytes = PrintBytes.bytes(of: document, for: choice)
        switch choice.transport {
        case .file:
            let time = moment.description.filter(\.isNumber)
            _ = try write(bytes, as: "\(time)-\(document.form).txt", into: choice.target)
            return .sent
        case .cups:
            _ = try sendToCUPS(bytes, queue: choice.target, title: document.form.rawValue)
            return .sent
        case .terminalBase64, .terminalRaw:
            return .forTerminal(try terminalSequence(bytes, choice.transport))
        }
    }
}
