package import Legislation

/// A form of the service that was filled for a case besides its receipt and its answer: an application, a commission's
/// conclusion, a list of the family.
package struct FilledForm: Hashable, Codable, Sendable {
    package let form: FormID
    /// What was typed, by field name; lists hold a line each, and rows their cells with `|` between.
    package let fields: [String: [String]]

    package init(form: FormID, fields: [String: [String]]) {
        self.form = form
        self.fields = fields
    }
}
