/// The values that fill a form, by the field's name. As JSON it is one object, `{"addressee": "…", "family": ["…"]}`.
package struct FormData: Sendable, Hashable {
    package var values: [String: FormValue]

    package init(values: [String: FormValue] = [:]) {
        self.values = values
    }

    package subscript(name: String) -> FormValue? {
        get { values[name] }
        set { values[name] = newValue }
    }
}

extension FormData: Codable {
    package init(from decoder: any Decoder) throws {
        values = try [String: FormValue](from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        try values.encode(to: encoder)
    }
}
