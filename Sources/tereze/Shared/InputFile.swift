import Casework
import Foundation
import Wording

/// Reads JSON that a person or script has written; `-` is standard input. What is wrong is told with its place.
enum InputFile {
    static func decode<Value: Decodable>(_ path: String) throws -> Value {
        let data = try data(path)
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

    /// The lines of a text, those without a word left out.
    static func lines(_ path: String) throws -> [String] {
        String(decoding: try data(path), as: UTF8.self).split(whereSeparator: \.isNewline).map { String($0) }
            .filter { !$0.isBlank }
    }

    private static func data(_ path: String) throws -> Data {
        do {
            return try path == "-"
                ? FileHandle.standardInput.readToEnd() ?? Data() : Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw CommandFailure(Words.Commands.cannotRead(path))
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
