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
            throw CommandFailure(Words.Commands.jsonKeyMissing(place(context.codingPath + [key]), in: path))
        } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
            throw CommandFailure(Words.Commands.jsonWrongType(place(context.codingPath), in: path))
        } catch DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty {
            throw CommandFailure(Words.Commands.jsonWrongType(place(context.codingPath), in: path))
        } catch {
            throw CommandFailure(Words.Commands.notJSON(path))
        }
    }

    /// The place as a person writes it: `documents[0].kind`.
    private static func place(_ path: [any CodingKey]) -> String {
        path.reduce("") { place, key in
            if let index = key.intValue { return place + "[\(index)]" }
            return place.isEmpty ? key.stringValue : place + "." + key.stringValue
        }
    }
}
