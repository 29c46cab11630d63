import Foundation
import Wording

/// Reads JSON that a person or script has written; `-` is standard input. What is wrong is told with its place.
enum InputFile {
    static func decode<Value: Decodable>(_ path: String) throws -> Value {
        let data: Data
        do {
            data = try path == "-" ? FileHandle.standardInput.readToEnd() ?? Data() : Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw CommandFailure(Words.Commands.cannotRead(path))
        }
        do {
            return try JSONDecoder().decode(Value.self, from: data)
        } catch DecodingError.keyNotFound(let key, let context) {
            throw CommandFailure(Words.Commands.jsonKeyMissing((context.codingPath + [key]).map(\.stringValue), in: path))
        } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
            throw CommandFailure(Words.Commands.jsonWrongType(context.codingPath.map(\.stringValue), in: path))
        } catch DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty {
            throw CommandFailure(Words.Commands.jsonWrongType(context.codingPath.map(\.stringValue), in: path))
        } catch {
            throw CommandFailure(Words.Commands.notJSON(path))
        }
    }
}
