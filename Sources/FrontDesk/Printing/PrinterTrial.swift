package import Casework
package import Legislation
import Paper

/// Trying a printer out, and looking whether it is there at all; no store is needed for either.
package struct PrinterTrial: Sendable {
    private let printers: PrinterShelf
    private let spool: String
    private let patience = PrintPatience()

    /// - Parameter spool: where the `file` transport writes when no folder is named.
    package init(printers: PrinterShelf, spool: String = ".") {
        self.printers = printers
        self.spool = spool
    }

    /// Prints a test slip; nothing of it is kept or counted.
    package func print(by choice: PrinterChoice, language: Language) throws(PrintProblem) -> PrintDelivery.UnkeptStep {
        var profile = try profile(of: choice)
        if let width = choice.width { profile = profile.narrowed(to: width) }
        let slip = PrinterTestSlip(profile, language: language)
        let printed = try PrintBytes(slip.document, for: choice, of: printers)
        let way = PrinterWay(choice: choice, spool: spool, patience: patience)
        // What a stopped queue took would come out when nobody waits for it.
        if choice.transport == .cups, let trouble = try way.trouble(hasStatus: false) { throw trouble }
        switch try way.send(printed, named: "printer-test-\(profile.id)", title: "printer-test") {
        case .answered(let answer):
            if let trouble = answer.trouble { throw trouble }
            return .sent(answer.place)
        case .forTerminal(let bytes): return .forTerminal(bytes)
        }
    }

    /// What keeps a printer from printing now, as far as that can be told without paper; nil where nothing does.
    package func trouble(of choice: PrinterChoice) -> PrintProblem? {
        do throws(PrintProblem) {
            let way = PrinterWay(choice: choice, spool: spool, patience: patience)
            return try way.trouble(hasStatus: profile(of: choice).can(.status))
        } catch {
            return error
        }
    }

    private func profile(of choice: PrinterChoice) throws(PrintProblem) -> PrinterProfile {
        guard let profile = printers.library.profile(PrinterProfileID(choice.profile)) else {
            throw .profileMissing(choice.profile)
        }
        return profile
    }
}
