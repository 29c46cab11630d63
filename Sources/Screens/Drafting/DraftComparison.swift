package import Casework
import Legislation

/// A draft as somebody types it beside the one that the case has got from somebody else meanwhile.
package struct DraftComparison: Hashable, Sendable {
    package let typed: Draft
    package let dossier: CaseDossier
    /// What others did since the file was first seen, the oldest first.
    package let meanwhile: [CaseEvent]

    package init(typed: Draft, dossier: CaseDossier, meanwhile: [CaseEvent]) {
        self.typed = typed
        self.dossier = dossier
        self.meanwhile = meanwhile
    }

    /// The draft of the case; nil where it has none.
    var kept: Draft? { dossier.file.draft }

    /// The names of the fields that either has, those of the typed form first, in its order.
    func fieldNames(of forms: [Form?]) -> [String] {
        var names: [String] = []
        for name in forms.flatMap({ $0?.askedFields.map(\.name) ?? [] }) where !names.contains(name) { names.append(name) }
        return names.filter { value(of: $0, in: typed) != "" || value(of: $0, in: kept) != "" }
    }

    /// What was typed into a field, its lines one behind another.
    func value(of field: String, in draft: Draft?) -> String { draft?.fields[field]?.joined(separator: "; ") ?? "" }
}
