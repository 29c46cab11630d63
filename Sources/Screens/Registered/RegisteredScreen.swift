package import Casework
import Legislation
import TerminalKit
package import Wording

/// What has just been registered, or refused at the window: the number large, how its slip fares, and the dates.
package struct RegisteredScreen: Screen {
    package let dossier: CaseDossier
    /// How the slip fares at its printer; nil until the printer has answered.
    private(set) var job: PrintJob?
    /// The store's answer to a print that could not begin.
    private(set) var printProblem: StoreProblem?

    package init(dossier: CaseDossier) { self.dossier = dossier }

    package var title: Phrase { isAccepted ? Words.Registered.title : Words.Registered.refusedTitle }
    package var hints: [KeyHint] { Words.Registered.keys.hints }

    /// The paper that goes to the applicant; nil where the act names none.
    var slip: IssuedPaper? { dossier.slip }
    var isAccepted: Bool { dossier.file.status != .notAccepted }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        let printing = slip == nil ? [] : [CommandOffer(.print)]
        let why = isAccepted ? [CommandOffer(.why)] : []
        return [CommandOffer(.register)] + printing + why + [CommandOffer(.cover)]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .key(.enter), .command(.register):
            return [.close, .open(.registration(applicant: nil))]
        case .command(.why):
            return [.open(.why(dossier))]
        case .command(.cover):
            return [.printCover(dossier.file.number)]
        case .command(.print):
            guard let slip else { return [] }
            job = nil
            printProblem = nil
            return [.print(paper: slip.id)]
        case .fact(.printed(let job)) where job.paper == slip?.id:
            self.job = job
            printProblem = nil
            return []
        case .fact(.failed(let problem)) where slip != nil && job == nil:
            printProblem = problem
            return []
        case .appeared, .key, .paste, .command, .fact, .storeChanged, .tick:
            return []
        }
    }
}

extension CaseDossier {
    /// The paper that the window gave for the application: the receipt, or the slip of missing papers.
    package var slip: IssuedPaper? {
        papers.first { $0.kind == (file.status == .notAccepted ? .missingPapers : .receipt) }
    }
}
