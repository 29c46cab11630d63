package import Casework
import Legislation
package import Paper
package import WorkingTime

/// Papers that belong to no case: what an applicant fills before anything is registered, leaflets, and registers.
extension PrintDelivery {
    /// How such a paper went out.
    package enum UnkeptStep: Sendable {
        /// The file or request that it went to.
        case sent(String)
        /// For the terminal's own printer.
        case forTerminal([UInt8])
    }

    /// Sends a paper past the queue: what fails is printed again from where it was asked for.
    ///
    /// - Parameter kind: nil for the kind of paper that the document is set for.
    package func printUnkept(
        _ document: Document, as kind: PaperKind? = nil, with station: StationSettings, at moment: CivilMoment
    ) throws(PrintProblem) -> UnkeptStep {
        let time = moment.description.filter(\.isNumber)
        return try printUnkept(document, as: kind, named: "\(time)-\(document.form)", with: station)
    }

    /// The same under a name, which its file and its request bear.
    package func printUnkept(
        _ document: Document, as kind: PaperKind? = nil, named name: String, with station: StationSettings
    ) throws(PrintProblem) -> UnkeptStep {
        let choice = station[kind ?? PaperKind(document.paper)]
        switch try way(to: choice).send(PrintBytes(document, for: choice, of: printers), named: name, title: name) {
        case .answered(let answer): return .sent(answer.place)
        case .forTerminal(let bytes): return .forTerminal(bytes)
        }
    }
}
