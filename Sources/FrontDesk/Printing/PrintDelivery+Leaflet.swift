import Casework
package import Paper
package import Screens

extension PrintDelivery {
    /// How the printing of a leaflet went.
    package enum LeafletStep: Sendable {
        case settled(LeafletPrint)
        /// For the terminal's own printer: the bytes go out where the screen is written.
        case forTerminal([UInt8])
    }

    /// Sends a leaflet to a printer.
    ///
    /// It says nothing of anybody and belongs to no case, so no job is kept of it, and no copy is counted.
    package func printLeaflet(_ document: Document, name: String, by choice: PrinterChoice) -> LeafletStep {
        let bytes = PrintBytes.bytes(of: document, for: choice)
        do throws(PrintProblem) {
            switch choice.transport {
            case .file: return .settled(LeafletPrint(.sent(try write(bytes, as: "\(name).txt", into: choice.target))))
            case .cups: return .settled(LeafletPrint(.sent(try sendToCUPS(bytes, queue: choice.target, title: name))))
            case .terminalBase64, .terminalRaw: return .forTerminal(try terminalSequence(bytes, choice.transport))
            }
        } catch {
            return .settled(LeafletPrint(.failed(error)))
        }
    }
}
