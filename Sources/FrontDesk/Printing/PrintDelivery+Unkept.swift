package import Casework
import Legislation
package import Paper
package import WorkingTime

/// Papers that belong to no case: what an applicant fills before anything is registered, and leaflets.
extension PrintDelivery {
    /// How such a paper went out.
    package enum UnkeptStep: Sendable {
        /// The file or request that it went to.
        case sent(String)
        /// For the terminal's own printer.
        case forTerminal([UInt8])
    }

    /// Sends a paper past the queue: what fails is printed again from the screen that shows it.
    package func printUnkept(
        _ document: Document, with station: StationSettings, at moment: CivilMoment
    ) throws(PrintProblem) -> UnkeptStep {
        let time = moment.description.filter(\.isNumber)
        return try printUnkept(document, named: "\(time)-\(document.form)", with: station)
    }

    /// The same under a name, which its file and its request bear.
    package func printUnkept(
        _ document: Document, named name: String, with station: StationSettings
    ) throws(PrintProblem) -> UnkeptStep {
        let choice = station[PaperKind(document.paper)]
        switch try way(to: choice).send(PrintBytes(document, for: choice, of: printers), named: name, title: name) {
        case .answered(let answer): return .sent(answer.place)
        case .forTerminal(let bytes): return .forTerminal(bytes)
        }
    }
}
