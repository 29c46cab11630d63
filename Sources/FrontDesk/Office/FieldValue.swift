/// What is typed into a field of a form, in a file of JSON: a text, or a list of texts.
package struct FieldValue: Decodable {
    package let lines: [String]

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let list = try? container.decode([String].self) {
            lines = list
        } else {
            lines = [try container.decode(String.self)]
        }
    }
}
