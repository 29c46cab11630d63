import ArgumentParser
import FrontDesk
import Legislation
import Wording

/// `tereze act check`: what the acts' data hold, and everything that is wrong with them, with file, line and cure.
struct ActCheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "check", abstract: Words.Commands.actCheck.told)
    }

    @Argument(help: ArgumentHelp(Words.Commands.actOrFolderArgument.told)) var act: String?
    @OptionGroup var resources: ResourceOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        try telling {
            let workplace = try Workplace(resources)
            let checks = try checks(at: workplace)
            let calendars = act == nil ? workplace.library.calendarProblems : []
            if output.json {
                try Output.json(checks.map { ActCheckJSON($0) } + (calendars.isEmpty ? [] : [ActCheckJSON(calendars)]))
            } else {
                checks.forEach { tell($0) }
                calendars.forEach { Output.line($0.phrase.told) }
            }
            if !checks.allSatisfy(\.isSound) || !calendars.isEmpty { throw ExitCode(1) }
        }
    }

    /// The acts of the resources, one of them, or a folder anywhere.
    private func checks(at workplace: Workplace) throws -> [ActCheck] {
        let base = workplace.folder.path
        func check(_ path: String, shownAs shown: String) -> ActCheck {
            ActCheck.folder(ResourceFolder.act(at: path), shownAs: shown, in: workplace.library).check
        }
        func installed(_ folder: String) -> ActCheck { check("\(base)/acts/\(folder)", shownAs: "acts/\(folder)") }
        guard let act else { return workplace.folder.actFolders.map(installed) }
        if workplace.folder.actFolders.contains(act) { return [installed(act)] }
        guard ResourceFolder.isActFolder(act) else {
            throw CommandFailure(Words.Commands.actUnknown(act, known: workplace.folder.actFolders))
        }
        return [check(act, shownAs: act.last == "/" ? String(act.dropLast()) : act)]
    }

    private func tell(_ check: ActCheck) {
        Output.line(check.folder)
        if let found = check.inventory {
            Output.table(found.told.map { ["  " + $0.name.told, $0.count] })
            if found.unreferenced.isEmpty { Output.line("  " + Words.ActCheck.allReferenced.told) }
            found.gaps.forEach { Output.line("  " + $0.phrase.told) }
            for text in found.unreferenced { Output.line("  " + Words.ActCheck.unreferenced(text.owner, text.text).told) }
        } else {
            Output.line("  " + Words.ActCheck.leftOut(check.problems.count).told)
        }
        check.problems.forEach { Output.line("  " + $0.phrase.told) }
    }
}

extension ActInventory {
    /// The counts with their names, in the order in which they are read.
    fileprivate var told: [(name: Phrase, count: String)] {
        [
            (Words.ActCheck.services, "\(services)"),
            (Words.ActCheck.documents, Words.ActCheck.parts(ofAct: documents.ofAct, ours: documents.ours).told),
            (Words.ActCheck.limits, "\(limits)"),
            (Words.ActCheck.stepPeriods, "\(stepPeriods)"),
            (Words.ActCheck.steps, Words.ActCheck.parts(ofAct: steps.ofAct, ours: steps.ours).told),
            (Words.ActCheck.forms, Words.ActCheck.parts(ofAct: forms.ofAct, ours: forms.ours).told),
            (Words.ActCheck.offices, "\(offices)"),
            (Words.ActCheck.indicators, "\(indicators)"),
            (Words.ActCheck.defects, "\(defects)"),
        ]
    }
}
