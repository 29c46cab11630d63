import Casework
import Foundation
import Wording

/// The passphrase of an encrypted backup: from `TEREZE_PASSPHRASE`, or typed without echo; never from the arguments.
enum Passphrase {
    /// A new one, typed twice.
    static func new() throws -> String {
        if let passphrase = Secret.given(variable) { return passphrase }
        let first = try typed(Words.Backup.passphrasePrompt)
        guard try typed(Words.Backup.passphraseAgain) == first else { throw CommandFailure(Words.Backup.passphrasesDiffer) }
        return first
    }

    /// The one that a backup was made with.
    static func known() throws -> String {
        try Secret.given(variable) ?? typed(Words.Backup.passphrasePrompt)
    }

    private static let variable = "TEREZE_PASSPHRASE"

    private static func typed(_ prompt: Phrase) throws -> String {
        guard isatty(0) == 1, let typed = Secret.typed(prompt) else { throw BackupProblem.passphraseNeeded }
        return typed
    }
}
