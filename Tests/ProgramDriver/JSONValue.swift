import Foundation

/// Any JSON, read without saying beforehand what it should be.
@dynamicMemberLookup
package struct JSONValue: CustomStringConvertible {
    private let value: Any?

    private init(_ value: Any?) { self.value = value }

    package init(parsing text: String) throws {
        value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    }

    package subscript(dynamicMember key: String) -> JSONValue { self[key] }
    package subscript(key: String) -> JSONValue { JSONValue((value as? [String: Any])?[key]) }
    package subscript(index: Int) -> JSONValue {
        let list = list
        return list.indices.contains(index) ? list[index] : JSONValue(nil)
    }

    package var string: String? { value as? String }
    package var int: Int? { (value as? NSNumber)?.intValue }
    package var bool: Bool? { (value as? NSNumber)?.boolValue }
    package var list: [JSONValue] { (value as? [Any] ?? []).map { JSONValue($0) } }
    package var strings: [String] { list.compactMap(\.string) }
    /// The names of an object's members, sorted; empty for anything else.
    package var keys: [String] { (value as? [String: Any])?.keys.sorted() ?? [] }
    package var isMissing: Bool { value == nil || value is NSNull }

    package var description: String { value.map { String(describing: $0) } ?? "nothing" }
}
