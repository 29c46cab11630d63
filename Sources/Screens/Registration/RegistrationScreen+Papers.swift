import Casework
import Legislation
import TerminalKit

/// The checklist: Space ticks, the arrows turn the kind, digits are sheets.
extension RegistrationScreen {
    mutating func pressInPapers(_ key: Key, in context: DeskContext) -> [Effect] {
        guard let documents = definition(in: context)?.documents else { return [] }
        switch key {
        case .up: return step(by: -1, in: context)
        case .down: return step(by: 1, in: context)
        case .enter: return goOn(documents, in: context)
        default: break
        }
        switch focus {
        case .allPapers:
            if key == .space { papers.tickMandatory(documents) }
        case .paper(let index):
            guard documents.indices.contains(index) else { return [] }
            tick(key, documents[index].id)
        case .search, .field, .service, .member, .confirm:
            break
        }
        problems = problems.filter { !isAboutPapers($0) }
        isDirty = true
        return []
    }

    private mutating func tick(_ key: Key, _ id: DocumentID) {
        switch key {
        case .space: papers.toggle(id)
        case .right: papers.turnKind(id, by: 1)
        case .left: papers.turnKind(id, by: -1)
        case .backspace: papers.eraseSheetDigit(id)
        case .character(let character):
            // NB: a digit itself only: a letter of the Kazakh digit row is a slip here, and would go unnoticed.
            if character.isASCII, let digit = character.wholeNumberValue { papers.typeSheets(digit, id) }
        default: break
        }
    }

    /// Enter: to the next paper that must be there, and when all are, to the dates.
    private mutating func goOn(_ documents: [RequiredDocument], in context: DeskContext) -> [Effect] {
        let missing = documents.indices.filter { documents[$0].isMandatory && papers.paper(documents[$0].id) == nil }
        guard let first = missing.first else { return move(to: .confirm, in: context) }
        guard case .paper(let index) = focus else { return move(to: .paper(first), in: context) }
        if let below = missing.first(where: { $0 > index }) { return move(to: .paper(below), in: context) }
        return move(to: index == documents.count - 1 ? .confirm : .paper(index + 1), in: context)
    }

    private func isAboutPapers(_ problem: IntakeProblem) -> Bool {
        switch problem {
        case .documentUnknown, .documentTwice, .sheetsInvalid, .documentsMissing: true
        default: false
        }
    }
}
