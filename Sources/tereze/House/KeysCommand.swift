import ArgumentParser
import Legislation
import Screens
import Wording

/// `tereze keys`: the key table, as docs/keys.md has it.
struct KeysCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "keys", abstract: Words.Commands.keys.told)
    }

    func run() { KeyTable.markdown.forEach { Output.line($0) } }
}

/// The commands of the desk with their keys, in all four languages.
enum KeyTable {
    static var markdown: [String] {
        let head = [
            "# Keys", "",
            "Made by `tereze keys`; CI fails when it is stale. A key means the same everywhere. Letters work in the Kazakh,",
            "Kyrgyz and Russian layouts too, by the place of the key.", "",
            "A scanner is a keyboard that types a case's fourteen digits and Enter. On any screen, in any of these layouts, that opens the",
            "case; the digits are taken out of the field, and what was typed before them stays. A prefix is not needed; with Ctrl-B or `~`",
            "set as one, the digits are a scan even where a personal number of as many digits is asked for.", "",
            "| key | letter | қазақша | кыргызча | по-русски | in English |", "| --- | --- | --- | --- | --- | --- |",
        ]
        return head + Command.allCases.map { command in
            let phrase = command.phrase
            let key = command.key == nil ? "" : command.keyName(typing: true) ?? ""
            let letter = command.letter.map(String.init) ?? ""
            return "| \(key) | \(letter) | \(phrase.kk) | \(phrase.ky) | \(phrase.ru) | \(phrase.en) |"
        }
    }
}
