import ArgumentParser
import Casework
import FrontDesk
import Legislation
import Wording
import WorkingTime

/// `tereze case show`: a file with everything on it.
struct CaseShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: Words.Commands.caseShow.told)
    }

    @OptionGroup var file: CaseOptions

    func run() throws {
        try telling {
            let (open, actor) = try file.work.begin()
            let dossier = try open.office.dossier(try file.meant(in: open, by: actor), for: actor)
            if file.work.output.json {
                try Output.json(CaseJSON(dossier))
            } else {
                tell(dossier)
            }
        }
    }

    private func tell(_ dossier: CaseDossier) {
        let file = dossier.file
        Output.line("\(file.number) – \(file.status.phrase.told)")
        Output.line("\(file.applicant.name.full) \(file.applicant.iin ?? "")")
        if let current = file.current {
            let due = current.due.map { DateText.withWeekday($0).told } ?? Words.Commands.noTime.told
            Output.line("\(current.stage.phrase.told) – \(current.holder.phrase.told): \(due)")
            current.explanationPhrases.forEach { Output.line("     " + $0.told) }
        }
        Output.line()
        Output.table(dossier.events.map { [DateText.full($0.at), $0.by.name, $0.payload.phrase.told] })
        for paper in dossier.papers { Output.line("\n— \(paper.kind.phrase.told) (\(paper.prints)) —\n\(paper.text)") }
    }
}

extension CaseNumber {
    /// The whole number as typed; what is none is told.
    init(typed text: String) throws {
        switch NumberReading(text) {
        case .whole(let number): self = number
        case .misread: throw NumberProblem.misread(text, near: [])
        case .short, nil: throw NumberProblem.unreadable(text)
        }
    }
}
