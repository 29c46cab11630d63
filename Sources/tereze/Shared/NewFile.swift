import Foundation
import Glibc
import Wording

/// A file of lines that a command makes: for its owner alone, whole, or not at all.
enum NewFile {
    /// - Parameter body: is given what writes a line.
    static func write<Value>(_ path: String, _ body: ((String) throws -> Void) throws -> Value) throws -> Value {
        umask(0o077)
        guard let output = fopen(path, "wxe") else { throw CommandFailure(Words.Commands.cannotMake(path)) }
        do {
            defer { fclose(output) }
            let value = try body { line in
                guard fputs(line + "\n", output) >= 0 else { throw CommandFailure(Words.Commands.outputLost) }
            }
            // What was written must have arrived before it is called done.
            guard fflush(output) == 0, fsync(fileno(output)) == 0 else { throw CommandFailure(Words.Commands.outputLost) }
            return value
        } catch {
            unlink(path)
            throw error
        }
    }
}
