import Casework
import Foundation

/// The JSON of documents and events: keys in order, so that equal values are equal bytes.
enum Document {
    static func encode(_ value: some Encodable, known: CanonicalText.Known? = nil) throws -> String {
        try CanonicalEncoder.encode(value, known: known)
    }

    /// The value of a stored document; one that does not decode is damage, and says where.
    ///
    /// NB: what `CanonicalEncoder` wrote is read in a fraction of the time that Foundation takes, which reads all else.
    static func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
        var text = text
        let canonical = text.withUTF8 { try? CanonicalDecoder(remembers: false).decode(type, from: UnsafeRawBufferPointer($0)) }
        if let canonical { return canonical }
        do {
            return try JSONDecoder().decode(type, from: Data(text.utf8))
        } catch let error as DecodingError {
            throw StoreProblem.damaged(detail: error.story)
        }
    }
}

extension DecodingError {
    /// Where and why, in a line.
    fileprivate var story: String {
        switch self {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
            .dataCorrupted(let context):
            context.codingPath.map(\.stringValue).joined(separator: ".") + ": " + context.debugDescription
        @unknown default:
            "\(self)"
        }
    }
}
