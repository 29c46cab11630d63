import ArgumentParser
import Casework
import Foundation
import Legislation
import Paper
import Wording

/// `tereze form`: the acts' forms, blank or filled.
struct FormCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "form", abstract: Words.Commands.form.told, subcommands: [List.self, Show.self])
    }

    struct List: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "list", abstract: Words.Commands.formList.told)
        }

        @Option(help: ArgumentHelp(Words.Commands.serviceArgument.told, valueName: "service")) var service: String?
        @OptionGroup var resources: ResourceOptions
        @OptionGroup var output: OutputOptions

        struct Row: Encodable {
            let id: String
            let kind: String
            let title: String
            let basis: String
            let paper: String
        }

        func run() throws {
            try telling {
                let workplace = try Workplace(resources)
                let wanted = try service.map { try workplace.service($0).forms }
                let forms = workplace.library.acts.flatMap(\.forms).filter { wanted?.contains($0.id) ?? true }
                if output.json {
                    try Output.json(
                        forms.map {
                            Row(
                                id: $0.id.rawValue, kind: $0.kind.rawValue, title: $0.name.told,
                                basis: $0.basis.rawValue, paper: $0.paper.rawValue)
                        })
                } else {
                    Output.table(forms.map { [$0.id.rawValue, $0.kind.phrase.told, $0.name.told] })
                }
            }
        }
    }

    struct Show: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "show", abstract: Words.Commands.formShow.told)
        }

        @Argument(help: ArgumentHelp(Words.Commands.formArgument.told)) var form: String
        @Flag(help: ArgumentHelp(Words.Commands.blankFlag.told)) var blank = false
        @Option(help: ArgumentHelp(Words.Commands.dataOption.told, valueName: "file")) var data: String?
        @Option(help: ArgumentHelp(Words.Commands.widthOption.told, valueName: "32-132")) var width = 80
        @OptionGroup var pdf: PDFOptions
        @OptionGroup var resources: ResourceOptions
        @OptionGroup var output: OutputOptions

        struct Field: Encodable {
            let name: String
            let label: String
            let source: String
            let required: Bool
            /// The texts of which it takes one; left out where it takes others.
            let choices: [String]?
        }

        struct Answer: Encodable {
            let id: String
            let kind: String
            let basis: String
            let fields: [Field]
            let text: String
        }

        func run() throws {
            try telling {
                guard PageLayout.widths.contains(width) else {
                    throw CommandFailure(Words.Commands.widthOutside(width, allowed: PageLayout.widths))
                }
                let (form, act) = try Workplace(resources).form(form)
                let template = try FormTemplate(form, language: act.language)
                let document = blank || data == nil ? template.renderBlank() : template.render(try typed(for: form))
                try pdf.write(document)
                // The words as the form has them: whoever compares them with the act wants no widened blanks.
                let text = PageLayout(width: width, isJustified: false).lines(document).map(\.text).joined(separator: "\n")
                guard output.json else {
                    if pdf.file == nil { Output.line(text) }
                    return
                }
                let fields = form.fields.map {
                    Field(
                        name: $0.name, label: $0.label.told, source: $0.source.rawValue, required: $0.isRequired,
                        choices: $0.choices.isEmpty ? nil : $0.choices)
                }
                try Output.json(
                    Answer(
                        id: form.id.rawValue, kind: form.kind.rawValue, basis: form.basis.rawValue, fields: fields,
                        text: text))
            }
        }

        private func typed(for form: Form) throws -> FormData {
            guard let data else { return FormData() }
            let values: FormData = try InputFile.decode(data)
            let unknown = values.values.keys.filter { name in !form.fields.contains { $0.name == name } }.sorted()
            guard unknown.isEmpty else {
                throw CommandFailure(Words.Commands.fieldsUnknown(unknown, known: form.fields.map(\.name)))
            }
            return values
        }
    }
}
