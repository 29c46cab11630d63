import Casework
import Legislation
package import TerminalKit
package import Wording
import WorkingTime

/// The applicant as typed beside somebody on record who may be the same: what differs is marked, and the clerk says who it is.
package struct ProposalScreen: Screen {
    package let proposal: PersonProposal
    /// Which of those who are proposed is shown.
    private(set) var place = 0

    package init(proposal: PersonProposal) { self.proposal = proposal }

    package var title: Phrase { Words.People.proposalTitle }

    private var people: [LikelyPerson] { proposal.people.people }
    var shown: LikelyPerson? { people.indices.contains(place) ? people[place] : nil }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        let refusal = proposal.people.mayBeAnother ? nil : Words.People.numberIsTheirs
        return [
            CommandOffer(.act, label: Words.People.same, phrase: Words.People.sameWhole),
            CommandOffer(.anotherPerson, refusal: refusal), CommandOffer(.person),
            CommandOffer(.back, phrase: Words.People.backToTyped),
        ]
    }

    package var hints: [KeyHint] { people.count > 1 ? [KeyHint("↑ ↓", Words.People.nextOne)] : [] }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .command(.act):
            return shown.map { answer(.same($0.person.id)) } ?? []
        case .command(.anotherPerson):
            return answer(.another)
        case .command(.person):
            return shown.map { [.open(.person($0.person.id))] } ?? []
        case .command(.back):
            return [.close]
        case .key(.down), .key(.pageDown):
            place = min(place + 1, people.count - 1)
            return []
        case .key(.up), .key(.pageUp):
            place = max(place - 1, 0)
            return []
        case .appeared, .key, .paste, .command, .fact, .storeChanged, .tick:
            return []
        }
    }

    private func answer(_ choice: PersonChoice) -> [Effect] {
        [.close, .register(proposal.draft, key: proposal.key, refusing: proposal.refusing, person: choice)]
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        guard let shown else { return nil }
        let language = context.language
        let inner = rect.inset(columns: 2)
        surface.put(shown.reason.phrase[language], at: inner.line(0).origin, tone: .warning, maxWidth: inner.columns)
        if people.count > 1 { surface.put("\(place + 1)/\(people.count) ↑↓", rightIn: inner.line(0), tone: .hint) }
        let labels = 16
        let half = (inner.columns - labels - 4) / 2
        func put(_ label: String, _ typed: String, _ known: String, mark: String, at row: Int, tone: Tone) {
            let line = inner.line(row)
            surface.put(label, at: line.origin, tone: .hint, maxWidth: labels - 1)
            surface.put(typed, at: line.origin.offset(columns: labels), tone: tone, maxWidth: half)
            surface.put(mark, at: line.origin.offset(columns: labels + half + 1), tone: tone)
            surface.put(known, at: line.origin.offset(columns: labels + half + 4), tone: tone, maxWidth: half)
        }
        put("", Words.People.typed[language], Words.People.known[language], mark: "", at: 2, tone: .title)
        surface.horizontalLine(at: inner.line(3).origin, length: inner.columns)
        var row = 4
        for detail in PersonDetail.allCases {
            let typed = detail.text(of: proposal.people.typed)
            let known = detail.text(of: shown.person.applicant)
            if typed.isEmpty, known.isEmpty { continue }
            let differs = !typed.isEmpty && !known.isEmpty && Self.compared(typed, detail) != Self.compared(known, detail)
            put(
                detail.phrase[language], Self.shown(typed, detail), Self.shown(known, detail), mark: differs ? "≠" : "", at: row,
                tone: differs ? .warning : .plain)
            row += 1
        }
        let cases = Words.Search.files(shown.person.cases, open: shown.person.openCases)[language]
        put(Words.People.cases[language], "", cases, mark: "", at: row, tone: .plain)
        for (index, text) in [Words.People.sameHint, Words.People.anotherHint].enumerated() {
            surface.put(text[language], at: inner.line(row + 2 + index).origin, tone: .hint, maxWidth: inner.columns)
        }
        return nil
    }

    /// A detail without what makes no difference: case and blanks, and a telephone's signs and prefix.
    private static func compared(_ text: String, _ detail: PersonDetail) -> String {
        detail == .phone ? String(text.filter(\.isWholeNumber).suffix(10)) : text.trimmed.lowercased()
    }

    /// A detail as people read it; nothing as a dash.
    private static func shown(_ text: String, _ detail: PersonDetail) -> String {
        if text.isEmpty { return "–" }
        return detail == .birthDate ? CivilDate(iso: text).map { DateText.date($0) } ?? text : text
    }
}
