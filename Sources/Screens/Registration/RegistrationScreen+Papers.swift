import Casework
import Legislation
import TerminalKit

/// The checklist: Space ticks, the arrows turn the kind, digits are sheets.
extension RegistrationScreen {
    mutating func pressInPapers(_ key: Key, in context: DeskContext) -> [Effect] {
        let documents = documents(in: context)
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
        case .search, .field, .service, .member, .exception, .confirm:
            break
        }
        problems = problems.filter { !isAboutPapers($0) }
        isDirty = true
        // The dates in sight are those of what is ticked.
        return waiting.longerDates && !isLonger(in: context) ? askForDates(in: context) : []
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
        let missing = firstMissing(of: documents)
        guard let first = missing.first else { return move(to: firstOfDates(in: context), in: context) }
        guard case .paper(let index) = focus else { return move(to: .paper(first), in: context) }
        if let below = missing.first(where: { $0 > index }) { return move(to: .paper(below), in: context) }
        let isLast = index == documents.count - 1
        return move(to: isLast ? firstOfDates(in: context) : .paper(index + 1), in: context)
    }

    /// The places of what is missing; a group stands for itself with its first paper.
    private func firstMissing(of documents: [RequiredDocument]) -> [Int] {
        let missing = Set(papers.missing(of: documents).map(\.id))
        var groups: Set<String> = []
        return documents.indices.filter { index in
            guard missing.contains(documents[index].id) else { return false }
            return documents[index].oneOf.map { groups.insert($0).inserted } ?? true
        }
    }

    /// The reason for taking it now comes before the dates, where one is needed and may be given.
    private func firstOfDates(in context: DeskContext) -> RegistrationFocus {
        takesException(in: context) && exception.text.isBlank ? .exception : .confirm
    }

    private func isAboutPapers(_ problem: IntakeProblem) -> Bool {
        switch problem {
        case .documentUnknown, .documentTwice, .sheetsInvalid, .documentsMissing: true
        default: false
        }
    }
}
