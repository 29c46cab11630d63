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
    /// The outcome that is being written: a decision on a form.
    private(set) var chosen: Outcome?
    private(set) var focus = Focus.decision
    private(set) var sheets: [FormID: FormSheet] = [:]
    private(set) var forms: [FormID: AskedForm] = [:]
    private(set) var reason: TextArea
    /// Whether the last try to submit told what is missing.
    private(set) var showsProblems = false
    var preview = ScrollingText()
    /// Whether the picture follows the field that is typed; scrolling it by hand ends that until the next key.
    var followsField = true
    private var awaitedSheet: FormID?
    private var next: Next?
    /// The store would not take the draft: leaving loses it, and so asks.
    private var couldNotSave = false

    package init(dossier: CaseDossier) {
        deed = CaseDeed(dossier: dossier)
        chosen = dossier.file.draft.map { Outcome(decision: $0.decision, form: $0.form) }
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
            if case .choice = form?.editors[name] { false } else { true }
        }
    }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        let comparing = deed.meanwhile.isEmpty || draft == nil ? [] : [CommandOffer(.compare)]
        return [CommandOffer.standing(.act, for: .submit, refusal: deed.refusalReason(for: .draft))] + comparing + [CommandOffer(.back)]
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
        case .command(.compare):
            guard let draft else { return [] }
            return [.open(.comparison(DraftComparison(typed: draft, dossier: deed.dossier, meanwhile: deed.meanwhile)))]
        case .command(.back):
            return leave()
        case .fact(let fact):
            return take(fact, in: context)
        case .command, .storeChanged, .tick:
            return []
        }
    }

    // MARK: The sheet

    /// What may be decided, and on which form.
    func outcomes(in context: DeskContext) -> [Outcome] {
        let intake = deed.dossier.file.intake
        guard let definition = context.library.definition(of: intake.service, intake.version)?.definition,
            let channel = definition.channel(intake.channel)
        else { return [] }
        return definition.outcomes(in: channel)
    }

    /// The chosen outcome's form as it is typed, and with what the case knows of it.
    var form: AskedForm? { chosen.flatMap { forms[$0.form] } }
    var sheet: FormSheet? { chosen.flatMap { sheets[$0.form] } }

    private mutating func loadSheet(in context: DeskContext) -> [Effect] {
        let outcomes = outcomes(in: context)
        if !outcomes.contains(where: { $0 == chosen }) { chosen = outcomes.first }
        guard let id = chosen?.form, sheets[id] == nil, awaitedSheet != id else { return [] }
        awaitedSheet = id
        return [.loadSheet(deed.number, id)]
    }

    private mutating func take(_ sheet: FormSheet) {
        guard awaitedSheet == sheet.form.id else { return }
        awaitedSheet = nil
        sheets[sheet.form.id] = sheet
        let file = deed.dossier.file
        let own = file.draft?.form == sheet.form.id ? file.draft?.fields ?? [:] : file.answers
        if forms[sheet.form.id] == nil { forms[sheet.form.id] = AskedForm(form: sheet.form, typed: own) }
    }

    // MARK: Keys

    /// The places of the cursor, from top to bottom.
    var order: [Focus] {
        let asked = (form?.fields ?? []).map { Focus.field($0.name) }
        return [.decision] + asked + (chosen?.decision == .refuse ? [.reason] : [])
    }

    private mutating func press(_ key: Key, in context: DeskContext) -> [Effect] {
        switch key {
        case .pageUp, .pageDown:
            scrollPreview(key, in: context)
            return []
        case .tab where !isInRows:
            move(by: 1)
            return []
        case .backTab where !isInRows:
            move(by: -1)
            return []
        default:
            break
        }
        followsField = true
        switch focus {
        case .decision: return pressInDecision(key, in: context)
        case .field(let name):
            if edit({ $0.handle(key, in: name) }) == nil { moveWith(key) }
            return []
        case .reason:
            if reason.handle(key) == .ignored { moveWith(key) }
            return []
        }
    }

    private mutating func pressInDecision(_ key: Key, in context: DeskContext) -> [Effect] {
        let outcomes = outcomes(in: context)
        let index = outcomes.firstIndex { $0 == chosen } ?? 0
        switch key {
        case .left, .right, .space:
            guard !outcomes.isEmpty else { return [] }
            return choose(outcomes[(index + 1) % outcomes.count], in: context)
        case .character(let character):
            let digit = KeyboardLayout.digit(for: character).flatMap { Int(String($0)) } ?? 0
            return outcomes.indices.contains(digit - 1) ? choose(outcomes[digit - 1], in: context) : []
        default:
            moveWith(key)
            return []
        }
    }

    private mutating func choose(_ outcome: Outcome, in context: DeskContext) -> [Effect] {
        chosen = outcome
        showsProblems = false
        preview.rewind()
        return loadSheet(in: context)
    }

    private mutating func moveWith(_ key: Key) {
        switch key {
        case .enter, .down, .tab: move(by: 1)
        case .up, .backTab: move(by: -1)
        default: break
        }
    }

    private var isInRows: Bool {
        if case .field(let name) = focus { form?.takesTab(name) ?? false } else { false }
    }

    private mutating func move(by step: Int) {
        followsField = true
        guard let index = order.firstIndex(of: focus), order.indices.contains(index + step) else { return }
        focus = order[index + step]
    }

    private mutating func paste(_ text: String) {
        switch focus {
        case .decision: break
        case .field(let name): _ = edit { $0.insert(text, in: name) }
        case .reason: reason.insert(text)
        }
    }

    private mutating func edit<Value>(_ change: (inout AskedForm) -> Value?) -> Value? {
        guard let id = chosen?.form, var form = forms[id] else { return nil }
        let value = change(&form)
        forms[id] = form
        return value
    }

    // MARK: Saving and submitting

    /// The answer as it stands; nil until the form is there.
    var draft: Draft? {
        guard let chosen, sheet != nil else { return nil }
        return Draft(
            decision: chosen.decision, form: chosen.form, fields: form?.typed ?? [:],
            reason: chosen.decision == .refuse && !reason.text.isBlank ? reason.text : "")
    }

    /// What is missing or wrong, by the place of the cursor.
    var problems: [(place: Focus, phrase: Phrase)] {
        guard let form else { return [] }
        var problems: [(place: Focus, phrase: Phrase)] = form.fields.compactMap { field in
            form.problem(of: field).map { (.field(field.name), $0) }
        }
        if chosen?.decision == .refuse, reason.text.isBlank { problems.append((.reason, Words.Drafting.required)) }
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
            take(sheet)
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
