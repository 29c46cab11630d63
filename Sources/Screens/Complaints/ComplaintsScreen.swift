import Casework
import Legislation
import TerminalKit
package import Wording

/// The journal of complaints, the newest first, with the chosen one below.
package struct ComplaintsScreen: Screen {
    private(set) var list = ListView<CaseNumber>()
    private(set) var complaints: [CaseNumber: Complaint] = [:]
    private(set) var isLoaded = false

    package init() {}

    package var title: Phrase { Words.Complaints.title }

    var selected: Complaint? { list.selectedID.flatMap { complaints[$0] } }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        guard let role = context.account?.role else { return [] }
        var offers: [CommandOffer] = []
        if let selected, role.may(.answerComplaints) {
            let refusal = selected.answer == nil ? nil : ComplaintRefusal.answered.phrase
            offers.append(
                CommandOffer(.act, refusal: refusal, label: Words.Complaints.answerKey, phrase: Words.Complaints.answer))
        }
        if role.may(.takeComplaints) {
            offers.append(CommandOffer(.register, label: Words.Complaints.addKey, phrase: Words.Complaints.add))
        }
        if selected?.draft.file != nil { offers.append(CommandOffer(.open)) }
        return offers
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        list.pageRows = Self.listRows(of: context)
        switch event {
        case .appeared, .storeChanged:
            return [.loadComplaints]
        case .command(.register):
            return [.open(.newComplaint(nil))]
        case .command(.act):
            return selected.map { [.open(.complaintAnswer($0))] } ?? []
        case .key(.enter), .command(.open):
            return selected?.draft.file.map { [.open(.caseFile($0))] } ?? []
        case .key(let key):
            _ = list.handle(key)
            return []
        case .fact(.complaintsLoaded(let loaded)):
            isLoaded = true
            complaints = Dictionary(loaded.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
            list.replace(ids: loaded.map(\.number))
            return []
        case .fact, .paste, .command, .tick:
            return []
        }
    }

    /// The rows of the list; the other half of the screen tells of the chosen complaint.
    static func listRows(of context: DeskContext) -> Int { max(1, (context.size.rows - 4) / 2) }
}
