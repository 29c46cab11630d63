import Casework
import Legislation
import TerminalKit

/// The papers that were ticked, each with its kind and sheets.
struct Checklist: Hashable, Sendable {
    private(set) var ticked: [String: RegistrationDraft.Paper] = [:]
    /// Whether the next digit goes on with the number of sheets instead of beginning it.
    private var isTypingSheets = false

    /// The cursor has left the line.
    mutating func leave() { isTypingSheets = false }

    func paper(_ id: DocumentID) -> RegistrationDraft.Paper? { ticked[id.rawValue] }

    mutating func toggle(_ id: DocumentID) {
        ticked[id.rawValue] = ticked[id.rawValue] == nil ? RegistrationDraft.Paper(id: id.rawValue) : nil
        isTypingSheets = false
    }

    /// Ticks every mandatory paper as a copy; those ticked already keep their kind and sheets.
    mutating func tickMandatory(_ documents: [RequiredDocument]) {
        for document in documents where document.isMandatory && paper(document.id) == nil { toggle(document.id) }
    }

    /// The next or former kind; an unticked paper is ticked.
    mutating func turnKind(_ id: DocumentID, by step: Int) {
        guard var paper = ticked[id.rawValue] else { return toggle(id) }
        let kinds = SubmittedDocument.Kind.allCases
        let index = kinds.firstIndex(of: paper.kind) ?? 0
        paper.kind = kinds[(index + step + kinds.count) % kinds.count]
        ticked[id.rawValue] = paper
    }

    /// A digit of the number of sheets: the first begins it anew, the next go on; an unticked paper is ticked.
    ///
    /// A paper has at least one sheet: a zero does not begin the number.
    mutating func typeSheets(_ digit: Int, _ id: DocumentID) {
        var paper = ticked[id.rawValue] ?? RegistrationDraft.Paper(id: id.rawValue)
        let number = isTypingSheets ? paper.sheets * 10 + digit : digit
        let sheets = number > 999 ? digit : number
        guard sheets > 0 else { return }
        paper.sheets = sheets
        ticked[id.rawValue] = paper
        isTypingSheets = true
    }

    /// Takes back the last digit; behind the last of them one sheet is left, and the next digit begins anew.
    mutating func eraseSheetDigit(_ id: DocumentID) {
        guard var paper = ticked[id.rawValue] else { return }
        isTypingSheets = paper.sheets > 9
        paper.sheets = max(1, paper.sheets / 10)
        ticked[id.rawValue] = paper
    }

    /// Papers that must be there and are not ticked; of a group of which one is enough, all or none.
    func missing(of documents: [RequiredDocument]) -> [RequiredDocument] { documents.missing(brought(of: documents)) }

    /// How much is missing, a group counted once.
    func missingCount(of documents: [RequiredDocument]) -> Int { documents.missingCount(brought(of: documents)) }

    private func brought(of documents: [RequiredDocument]) -> Set<DocumentID> {
        Set(documents.map(\.id).filter { paper($0) != nil })
    }

    var isEmpty: Bool { ticked.isEmpty }

    /// The ticked papers of a service, in its order; those of another service are left out.
    func papers(of documents: [RequiredDocument]) -> [RegistrationDraft.Paper] { documents.compactMap { paper($0.id) } }

    mutating func fill(_ papers: [RegistrationDraft.Paper]) {
        ticked = Dictionary(papers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
