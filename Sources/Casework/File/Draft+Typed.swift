package import Legislation

extension Draft {
    /// What was typed, by field name, with the reason in the field that the form keeps for it.
    package func typed(on form: Form?) -> [String: [String]] {
        var typed = fields
        for field in form?.fields ?? [] where field.source == .decisionReason { typed[field.name] = [reason] }
        return typed
    }
}
