import Foundation
import Wording

/// A secret from the environment or the keyboard; never from the arguments, where others could read it.
enum Secret {
    /// The secret of a login: from `TEREZE_SECRET`, or typed without echo.
    static func of(_ login: String) throws -> String {
        if let secret = given("TEREZE_SECRET") { return secret }
        guard isatty(0) == 1, let secret = typed(Words.Commands.secretPrompt(login)) else {
            throw CommandFailure(Words.Commands.secretNeeded)
        }
        return secret
    }

    /// A new secret: from `TEREZE_NEW_SECRET`, or typed twice without echo.
    static func new(for login: String) throws -> String {
        if let secret = given("TEREZE_NEW_SECRET") { return secret }
        guard isatty(0) == 1, let first = typed(Words.Commands.newSecretPrompt(login)) else {
            throw CommandFailure(Words.Commands.newSecretNeeded)
        }
        guard let again = typed(Words.Commands.secretAgain), again == first else {
            throw CommandFailure(Words.Commands.secretsDiffer)
        }
        return first
    }

    /// Takes a secret out of the environment: what the program starts does not inherit it, and `/proc` shows it no more.
    static func given(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        return take(value) { unsetenv(name) }
    }

    /// Asks without echo.
    static func typed(_ prompt: Phrase) -> String? {
        guard let value = getpass(prompt.told) else { return nil }
        return take(value) {}
    }

    /// The text at a place, which then holds nothing any more.
    private static func take(_ place: UnsafeMutablePointer<CChar>, then: () -> Void) -> String {
        let secret = String(cString: place)
        explicit_bzero(place, strlen(place))
        then()
        return secret
    }
}
