import ArgumentParser
import CaseStore
import Casework
import FrontDesk
import Legislation
import Wording

/// `tereze doctor`: whether the store, the law's data and the terminal are sound, and what to do where not.
struct DoctorCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "doctor", abstract: Words.Commands.doctor.told)
    }

    @OptionGroup var resources: ResourceOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions
    @Option(help: ArgumentHelp(Words.Salvage.option.told, valueName: "folder")) var salvage: String?

    struct Answer: Encodable {
        struct Check: Encodable {
            let check: String
            let sound: Bool
            let told: String
        }

        let sound: Bool
        let checks: [Check]
    }

    func run() throws {
        try telling {
            if let salvage { return try save(into: salvage) }
            let findings = try self.findings()
            let isSound = findings.allSatisfy(\.isSound)
            if output.json {
                try Output.json(
                    Answer(
                        sound: isSound,
                        checks: findings.map { .init(check: $0.name, sound: $0.isSound, told: $0.text.told) }))
            } else {
                findings.forEach { Output.line("\($0.isSound ? "✓" : "✗") \($0.text.told)") }
            }
            if !isSound { throw ExitCode(1) }
        }
    }

    /// What was found; a store that cannot be opened is itself a finding, if it is damage that can be saved from.
    private func findings() throws -> [Checkup.Finding] {
        let workplace = try Workplace(resources)
        do {
            let open = try OpenStore(workplace, store)
            return try Checkup(library: workplace.library, store: open.office.store).findings(at: open.clock.now)
        } catch let problem as StoreProblem where problem.isOfTheFile {
            let isWorthSaving = try CaseStore.mayHaveBeenStore(at: StorePath.chosen(store.store))
            let advice = isWorthSaving ? " " + Words.Salvage.advice : .verbatim("")
            return [.init(name: "open", isSound: false, text: problem.phrase + advice)]
        }
    }

    /// Saves what can be read; the engine does not touch the store.
    private func save(into folder: String) throws {
        let path = try StorePath.chosen(store.store)
        let report = try Salvage(store: path, folder: folder).run(progress: StageLine().show)
        if output.json { return try Output.json(report) }
        Words.Salvage.lines(report, folder: folder).forEach { Output.line($0.told) }
    }
}
