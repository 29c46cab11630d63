import Legislation
import Wording

extension FormField {
    /// A field that a screen of ours asks for; no form has a place for it.
    static func asked(_ name: String, _ label: Phrase, _ kind: FieldKind, isRequired: Bool = false) -> FormField {
        FormField(name: name, label: label, blank: "", source: .asked, kind: kind, isRequired: isRequired)
    }
}
