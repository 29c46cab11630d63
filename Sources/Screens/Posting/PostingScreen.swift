package import Casework
import Legislation
package import TerminalKit
package import Wording

/// Where the answer is posted, and the number that the post gave it.
package struct PostingScreen: Screen {
    /// The lines to fill, from top to bottom.
    enum Field: CaseIterable {
        case address, item
    }

    private(set) var deed: CaseDeed
    private(set) var focus: Field
    private(set) var address: LineEditor
    private(set) var item = LineEditor(maxLength: 40)

    package init(dossier: CaseDossier) {
        deed = CaseDeed(dossier: dossier)
        address = LineEditor(text: dossier.file.applicant.address, maxLength: 200)
        focus = dossier.file.applicant.address.isBlank ? .address : .item
    }

    package var title: Phrase { CaseAction.post.phrase }
    package var takesText: Bool { true }
    package var losesTyped: Bool { address.text != deed.dossier.file.applicant.address || !item.isEmpty }
    package var hints: [KeyHint] { Words.Parts.fieldsKeys.hints }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        let printing = deed.dossier.answer == nil ? [] : [CommandOffer(.print)]
        return [.standing(.act, for: .post, refusal: deed.refusalReason(for: .post))] + printing
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .key(let key):
            return take(key)
        case .paste(let text):
            edit { $0.insert(text) }
            return []
        case .command(.print):
            return deed.dossier.answer.map { [.print(paper: $0.id)] } ?? []
        case .command(.act):
            return confirm()
        case .fact(let fact):
            return deed.closing(fact)
        case .storeChanged:
            return deed.refresh()
        case .appeared, .command, .tick:
            return []
        }
    }

    private mutating func take(_ key: Key) -> [Effect] {
        switch key {
        case .tab, .down, .backTab, .up: focus = focus == .address ? .item : .address
        case .enter where focus == .address: focus = .item
        default: edit { $0.handle(key) }
        }
        return []
    }

    private mutating func edit(_ change: (inout LineEditor) -> KeyOutcome) {
        switch focus {
        case .address: _ = change(&address)
        case .item: _ = change(&item)
        }
    }

    private mutating func confirm() -> [Effect] {
        if address.text.isBlank {
            focus = .address
            return [.tell(Message(Refusal.addressMissing.phrase, .warning))]
        }
        let command = CaseCommand.post(address: address.text.trimmed, item: item.text.trimmed)
        return deed.deliver(command)
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        var rest = CaseHeading(dossier: deed.dossier, note: deed.note).paint(on: &surface, in: rect, context: context)
            .inset(columns: 1)
        rest = Caption.hint(Words.Parts.fieldsKeys.line[language], on: &surface, in: rest)
        AnswerLine(dossier: deed.dossier).paint(on: &surface, in: rest.line(1), context: context)
        let addressRoom = Caption.label(Words.Posting.address[language], width: 24, on: &surface, in: rest.line(3))
        let inAddress = address.paint(on: &surface, in: addressRoom, focused: focus == .address)
        let itemRoom = Caption.label(Words.Posting.item[language], width: 24, on: &surface, in: rest.line(5))
        let inItem = item.paint(
            on: &surface, in: itemRoom, focused: focus == .item, placeholder: Words.Posting.optional[language])
        return inAddress ?? inItem
    }
}
