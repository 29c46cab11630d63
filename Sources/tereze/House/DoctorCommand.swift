import ArgumentParser
import CaseStore
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
            let workplace = try Workplace(resources)
            let open = try OpenStore(workplace, store)
            let findings = try Checkup(library: workplace.library, store: open.office.store).findings()
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
}
