import ArgumentParser
import Wording

/// A command that was written wrongly: what was not understood or is missing, how it is written, and where more stands.
///
/// NB: the parser keeps the kind of a fault to itself and tells it in English, so only what it quotes is taken from it:
/// a word that was typed was not understood, any other is missing.
struct UsageFault {
    let lines: [String]

    /// Nil for help that was asked for, and for a command that was understood and failed.
    ///
    /// - Parameter typed: the words after the program's name.
    init?(_ error: any Error, typed: [String]) {
        guard TerezeCommand.exitCode(for: error) == .validationFailure else { return nil }
        let path = Self.path(of: typed)
        let usage = TerezeCommand.usageString(for: path.last ?? TerezeCommand.self)
        let commands: [any ParsableCommand.Type] = [TerezeCommand.self] + path
        let name = commands.compactMap { $0.configuration.commandName }.joined(separator: " ")
        lines = [
            Self.sentence(quoting: Self.quoted(in: TerezeCommand.message(for: error)), typed: typed),
            Words.Commands.synopsis(usage), Words.Commands.moreHelp(name),
        ].map(\.told)
    }

    private static func sentence(quoting quoted: [String], typed: [String]) -> Phrase {
        // An option and its value may be one word: --width=wide.
        let words = Set(typed + typed.flatMap { $0.split(separator: "=", maxSplits: 1).map { String($0) } })
        let strange = quoted.filter(words.contains)
        if quoted.isEmpty { return Words.Commands.badlyWritten }
        if strange.isEmpty { return Words.Commands.missing(quoted) }
        return Words.Commands.notUnderstood(strange, at: quoted.filter { !words.contains($0) })
    }

    /// The subcommands that the words name, from the outermost on.
    private static func path(of words: [String]) -> [any ParsableCommand.Type] {
        var path: [any ParsableCommand.Type] = []
        for word in words {
            let known = (path.last ?? TerezeCommand.self).configuration.subcommands
            guard let next = known.first(where: { $0.configuration.commandName == word }) else { break }
            path.append(next)
        }
        return path
    }

    /// What stands between apostrophes.
    private static func quoted(in text: String) -> [String] {
        let parts = text.split(separator: "'", omittingEmptySubsequences: false)
        return parts.indices.filter { $0 % 2 == 1 && $0 + 1 < parts.count }.map { String(parts[$0]) }
    }
}
