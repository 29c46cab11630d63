import ArgumentParser
import Casework
import Legislation
import Wording

extension UserCommand {
    /// Who may do what, as the code itself asks.
    struct Rights: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "rights", abstract: Words.Commands.userRights.told)
        }

        @Option(help: ArgumentHelp(Words.Commands.rightsRoleOption.told)) var role: String?
        @OptionGroup var output: OutputOptions

        struct Answer: Encodable {
            let action: String
            let kind: String
            let roles: [Role]
        }

        func run() throws {
            try telling {
                let roles = try role.map { [try known($0, Role.self)] } ?? Role.allCases
                let rows = Self.rows.filter { row in roles.contains(where: row.roles.contains) }
                if output.json {
                    try Output.json(rows.map { row in Answer(action: row.name, kind: row.kind, roles: row.ordered) })
                } else if role != nil {
                    rows.forEach { Output.line($0.phrase.told) }
                } else {
                    let heads = roles.enumerated().map { "\($0.offset + 1)" }
                    Output.table(
                        [[Words.Commands.rightsAction.told] + heads]
                            + rows.map { row in [row.phrase.told] + roles.map { row.roles.contains($0) ? "+" : "·" } })
                    Output.line()
                    for (index, role) in roles.enumerated() { Output.line("\(index + 1)  \(role.phrase.told)") }
                    Output.line(Words.Commands.rightsNote.told)
                }
            }
        }

        private struct TableRow {
            let name: String
            let kind: String
            let phrase: Phrase
            let roles: Set<Role>

            var ordered: [Role] { Role.allCases.filter(roles.contains) }
        }

        private static var rows: [TableRow] {
            Duty.allCases.map {
                TableRow(name: $0.rawValue, kind: "house", phrase: $0.phrase, roles: RightTable.roles(for: $0))
            }
                + CaseAction.allCases.map {
                    TableRow(name: $0.rawValue, kind: "file", phrase: $0.phrase, roles: RightTable.roles(for: $0))
                }
        }
    }
}
