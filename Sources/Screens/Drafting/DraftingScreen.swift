package import Casework
import Legislation
import Paper
import TerminalKit
package import Wording

/// The officer's answer, typed beside a live picture of the paper.
///
/// F8 saves and submits it for signature; leaving saves it too, so that nothing typed is lost.
package struct DraftingScreen: Screen {
    enum Focus: Hashable {
        case decision
        case field(String)
        case reason
    }

    /// What follows once the draft is saved.
    enum Next: Hashable {
        case submit, close
    }

    private(set) var deed: CaseDeed
    private(set) var decision: DecisionKind
    private(set) var focus = Focus.decision
    private(set) var sheets: [DecisionKind: FormSheet] = [:]
    private(set) var forms: [DecisionKind: AskedForm] = [:]
    private(set) var reason: TextArea
    /// Whether the last try to submit told what is missing.
    private(set) var showsProblems = false
    var preview = ScrollingText()
    /// Whether the picture follows the field that is typed; scrolling it by hand ends that until the next key.
    var followsField = true
    private var awaitedSheet: DecisionKind?
    private var next: Next?
    /// The store would not take the draft: leaving loses it, and so asks.
    private var couldNotSave = false

    package init(dossier: CaseDossier) {
        deed = CaseDeed(dossier: dossier)
        decision = dossier.file.draft?.decision ?? .grant
        reason = TextArea(text: dossier.file.draft?.reason ?? "", maxLength: 2_000, wrapWidth: 32)
    }

    package var title: Phrase { CaseAction.draft.phrase }
    package var hints: [KeyHint] { Words.Drafting.keys.hints }
    package var losesTyped: Bool { isChanged }

    package var takesText: Bool {
        switch focus {
        case .decision: false
        case .reason: true
        case .field(let name):
            if case .choice = forms[decision]?.editors[name] { false } else { true }
        }
    }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        [.standing(.act, for: .submit, refusal: deed.refusalReason(for: .draft)), CommandOffer(.back)]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .appeared:
            return loadSheet(in: context)
        case .key(let key):
            return press(key, in: context)
        case .paste(let text):
            paste(text)
            return []
        case .command(.act):
            return submit(in: context)
        case .command(.back):
            return leave()
        case .fact(let fact):
            return take(fact, in: context)
        case .command, .storeChanged, .tick:
            return []
        }
    }

    // MARK: The sheet

    /// The decisions that the service has a form for.
    func decisions(in context: DeskContext) -> [DecisionKind] {
        let definition = context.library.service(deed.dossier.file.intake.service)
        return DecisionKind.allCases.filter { definition?.outcome($0) != nil }
    }

    private mutating func loadSheet(in context: DeskContext) -> [Effect] {
        guard sheets[decision] == nil, awaitedSheet != decision else { return [] }
        if !decisions(in: context).contains(decision), let first = decisions(in: context).first { decision = first }
        awaitedSheet = decision
        return [.loadSheet(deed.number, decision)]
    }

    private mutating func take(_ sheet: FormSheet, in context: DeskContext) {
        let definition = context.library.service(deed.dossier.file.intake.service)
        guard let decision = awaitedSheet, definition?.outcome(decision)?.form == sheet.form.id else { return }
        awaitedSheet = nil
        sheets[decision] = sheet
        let kept = deed.dossier.file.draft
        let typed = kept?.form == sheet.form.id ? kept?.fields ?? [:] : [:]
        if forms[decision] == nil { forms[decision] = AskedForm(form: sheet.form, typed: typed) }
    }

    // MARK: Keys

    /// The places of the cursor, from top to bottom.
    var order: [Focus] {
        let asked = (forms[decision]?.fields ?? []).map { Focus.field($0.name) }
        return [.decision] + asked + (decision == .refuse ? [.reason] : [])
    }

    private mutating func press(_ key: Key, in context: DeskContext) -> [Effect] {
        switch key {
        case .pageUp, .pageDown:
            scrollPreview(key, in: context)
            return []
        case .tab:
            move(by: 1)
            return []
        case .backTab:
            move(by: -1)
            return []
        default:
            break
        }
        followsField = true
        switch focus {
        case .decision: return pressInDecision(key, in: context)
        case .field(let name):
            if forms[decision]?.handle(key, in: name) == nil { moveWith(key) }
            return []
        case .reason:
            if reason.handle(key) == .ignored { moveWith(key) }
            return []
        }
    }

    private mutating func pressInDecision(_ key: Key, in context: DeskContext) -> [Effect] {
        let decisions = decisions(in: context)
        let index = decisions.firstIndex(of: decision) ?? 0
        switch key {
        case .left, .right, .space:
            guard !decisions.isEmpty else { return [] }
            return choose(decisions[(index + 1) % decisions.count], in: context)
        case .character(let character):
            let digit = KeyboardLayout.digit(for: character).flatMap { Int(String($0)) } ?? 0
            return decisions.indices.contains(digit - 1) ? choose(decisions[digit - 1], in: context) : []
        default:
            moveWith(key)
            return []
        }
    }

    private mutating func choose(_ decision: DecisionKind, in context: DeskContext) -> [Effect] {
        self.decision = decision
        showsProblems = false
        preview.rewind()
        return loadSheet(in: context)
    }

    private mutating func moveWith(_ key: Key) {
        switch key {
        case .enter, .down: move(by: 1)
        case .up: move(by: -1)
        default: break
        }
    }

    private mutating func move(by step: Int) {
        followsField = true
        guard let index = order.firstIndex(of: focus), order.indices.contains(index + step) else { return }
        focus = order[index + step]
    }

    private mutating func paste(_ text: String) {
        switch focus {
        case .decision: break
        case .field(let name): forms[decision]?.insert(text, in: name)
        case .reason: reason.insert(text)
        }
    }

    // MARK: Saving and submitting

    /// The answer as it stands; nil until the form is there.
    var draft: Draft? {
        sheets[decision].map { sheet in
            Draft(
                decision: decision, form: sheet.form.id, fields: forms[decision]?.typed ?? [:],
                reason: decision == .refuse && !reason.text.isBlank ? reason.text : "")
        }
    }

    /// What is missing or wrong, by the place of the cursor.
    var problems: [(place: Focus, phrase: Phrase)] {
        guard let form = forms[decision] else { return [] }
        var problems: [(place: Focus, phrase: Phrase)] = form.fields.compactMap { field in
            form.problem(of: field).map { (.field(field.name), $0) }
        }
        if decision == .refuse, reason.text.isBlank { problems.append((.reason, Words.Drafting.required)) }
        return problems
    }

    private mutating func submit(in context: DeskContext) -> [Effect] {
        guard let draft else { return [] }
        if let first = problems.first {
            showsProblems = true
            focus = first.place
            return [.tell(Message(Words.Drafting.missing(problems.count), .warning))]
        }
        next = .submit
        if draft == deed.dossier.file.draft, deed.dossier.actions.contains(.submit) { return deed.send(.submit) }
        return deed.send(.draft(draft))
    }

    /// Whether something is typed that the case does not have yet.
    private var isChanged: Bool {
        guard let draft else { return false }
        if let kept = deed.dossier.file.draft { return draft != kept }
        return !draft.fields.isEmpty || !draft.reason.isEmpty || draft.decision == .refuse
    }

    private mutating func leave() -> [Effect] {
        guard isChanged, let draft else { return [.close] }
        if couldNotSave || !deed.dossier.actions.contains(.draft) {
            return [.open(.question(Question(text: Words.Drafting.leaveQuestion, effects: [.close])))]
        }
        if deed.isUnderWay { return [] }
        next = .close
        return deed.send(.draft(draft))
    }

    private mutating func take(_ fact: Fact, in context: DeskContext) -> [Effect] {
        if case .sheetReady(deed.number, let sheet) = fact {
            take(sheet, in: context)
            return []
        }
        switch deed.receive(fact) {
        case .done(.draft, _) where next == .submit:
            return deed.send(.submit)
        case .done(.draft, _):
            return [.close, .tell(Message(Words.Drafting.saved, .information))]
        case .done:
            return [.close]
        case .failed(let effects):
            couldNotSave = true
            return effects
        case .reloaded(let effects):
            couldNotSave = false
            return effects
        case nil:
            return []
        }
    }
}
