import Casework
import Wording

/// What is told of an account, as it was typed without outer spaces; what no paper and no terminal can hold is refused.
enum AccountText {
    static func name(_ typed: String) throws -> String {
        guard !typed.isBlank else { throw CommandFailure(Words.Commands.nameInvalid) }
        return try plain(typed, atMost: 200, else: Words.Commands.nameInvalid)
    }

    static func post(_ typed: String) throws -> String { try plain(typed, atMost: 200, else: Words.Commands.positionInvalid) }

    static func phone(_ typed: String) throws -> String { try plain(typed, atMost: 60, else: Words.Commands.phoneInvalid) }

    private static func plain(_ typed: String, atMost most: Int, else told: Phrase) throws -> String {
        guard !typed.hasControls, typed.count <= most else { throw CommandFailure(told) }
        return typed.trimmed
    }
}
