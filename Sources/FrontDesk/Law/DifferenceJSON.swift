package import Legislation
import Wording

/// What changed in the law, as `act diff --json` prints it.
package struct DifferenceJSON: Encodable {
    struct Change: Encodable {
        /// What it concerns, such as `limit` or `stepTime`.
        let matter: String
        let channel: String?
        let item: String?
        let before: String?
        let after: String?
        /// The whole line as a person reads it.
        let told: String
    }

    struct Named: Encodable {
        let id: String
        let name: String
        /// `added`, `removed` or `changed`.
        let fate: String
        let changes: [Change]
    }

    let same: Bool
    let act: [Change]
    let services: [Named]
    let forms: [Named]

    package init(_ difference: ActDifference, language: Language) {
        same = difference.isEmpty
        act = difference.act.map { Change($0, language) }
        services = difference.services.map { Named(id: $0.id.rawValue, name: $0.name, fate: $0.fate.word, changes: $0.fate.changes, language) }
        forms = difference.forms.map { Named(id: $0.id.rawValue, name: $0.name, fate: $0.fate.word, changes: $0.fate.changes, language) }
    }
}

extension DifferenceJSON.Change {
    init(_ change: LawChange, _ language: Language) {
        matter = change.matter.rawValue
        channel = change.channel?[language]
        item = change.item?.phrase[language]
        before = change.before?.phrase[language]
        after = change.after?.phrase[language]
        told = change.phrase[language]
    }
}

extension DifferenceJSON.Named {
    init(id: String, name: LocalizedText, fate: String, changes: [LawChange], _ language: Language) {
        self.init(id: id, name: name[language], fate: fate, changes: changes.map { .init($0, language) })
    }
}

extension NamedChanges.Fate {
    fileprivate var word: String {
        switch self {
        case .added: "added"
        case .removed: "removed"
        case .changed: "changed"
        }
    }

    fileprivate var changes: [LawChange] {
        switch self {
        case .added, .removed: []
        case .changed(let changes): changes
        }
    }
}
