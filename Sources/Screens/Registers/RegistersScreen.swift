import Casework
import Legislation
import Paper
import TerminalKit
package import Wording
import WorkingTime

/// Which register of which days goes on paper, with the paper below as it will leave the printer.
///
/// The paper stands as it was when it was put together; printing reads the store anew.
package struct RegistersScreen: Screen {
    /// A line of the screen that can be changed, or half a line.
    enum Field: CaseIterable {
        case register, envelope, span, first, last
    }

    private(set) var choice: RegisterChoice
    private(set) var focus = Field.register
    private(set) var first = LineEditor(maxLength: 10)
    private(set) var last = LineEditor(maxLength: 10)
    /// The register as it would be printed; nil while it is put together.
    private(set) var paper: RegisterPicture?
    private(set) var scroll = ScrollingText()
    /// Whether it is known what the person printed last.
    private var isBegun = false

    package init(in context: DeskContext) {
        choice = RegisterChoice(register: context.account?.role == .accumulationInspector ? .courier : .applications)
        showDays(on: context.now.date)
    }

    package var title: Phrase { Words.RegisterScreen.title }

    package var takesText: Bool { focus == .first || focus == .last }

    package var hints: [KeyHint] {
        [KeyHint("← →", Words.RegisterScreen.chooseKeys), KeyHint("PgUp PgDn", Words.RegisterScreen.pageKeys)]
    }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        [
            CommandOffer(.print, phrase: Words.RegisterScreen.print),
            CommandOffer(.redirectPrint, label: Words.RegisterScreen.pdfKey, phrase: Words.RegisterScreen.pdf),
        ]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        paper?.fit(context.size)
        switch event {
        case .appeared:
            return isBegun ? [.loadRegister(choice)] : [.loadRegisterChoice]
        case .key(let key):
            return take(key, in: context)
        case .paste(let text):
            insert(text)
            return []
        case .command(.print):
            return print(on: nil, in: context)
        case .command(.redirectPrint):
            return print(on: .pdfFile, in: context)
        case .fact(let fact):
            return take(fact, in: context)
        case .command, .storeChanged, .tick:
            return []
        }
    }

    private mutating func take(_ fact: Fact, in context: DeskContext) -> [Effect] {
        switch fact {
        case .registerChoiceLoaded(let kept):
            guard !isBegun else { return [] }
            isBegun = true
            if let kept { choice = kept }
            showDays(on: context.now.date)
            return [.loadRegister(choice)]
        case .registerLoaded(choice, let document):
            paper = RegisterPicture(document, for: context.size)
            return []
        case .printed(let job) where job.state == .sent && job.transport == PrinterChoice.Transport.file.rawValue:
            // Where a file lies is half of what is to be known of it.
            return [.tell(Message(job.state.phrase + ": " + job.detail, .done))]
        default:
            return []
        }
    }

    // MARK: Keys

    private mutating func take(_ key: Key, in context: DeskContext) -> [Effect] {
        switch key {
        case .pageUp, .pageDown:
            _ = scroll.handle(key, count: paper?.lines.count ?? 0, rows: Self.paperRows(of: context))
            return []
        case .up, .backTab: return move(by: -1, in: context)
        case .down, .tab, .enter: return move(by: 1, in: context)
        default: break
        }
        switch focus {
        case .first:
            _ = first.handle(key)
            return []
        case .last:
            _ = last.handle(key)
            return []
        case .register: return choose(Self.next(choice.register, in: PaperRegister.allCases, by: key)) { $0.register = $1 }
        case .envelope: return choose(Self.next(choice.envelope, in: EnvelopeSize.allCases, by: key)) { $0.envelope = $1 }
        case .span:
            let chosen = choose(Self.next(choice.span, in: RegisterSpan.named, by: key)) { $0.span = $1 }
            showDays(on: context.now.date)
            return chosen
        }
    }

    private mutating func insert(_ text: String) {
        switch focus {
        case .first: first.insert(text)
        case .last: last.insert(text)
        case .register, .envelope, .span: break
        }
    }

    /// Goes to another line; days that were typed are taken on leaving them.
    private mutating func move(by step: Int, in context: DeskContext) -> [Effect] {
        let all = Field.allCases.filter { $0 != .envelope || choice.register == .envelopes }
        let place = all.firstIndex(of: focus) ?? 0
        focus = all[min(max(0, place + step), all.count - 1)]
        return takeDays(in: context) ? reload() : []
    }

    private mutating func choose<Choice>(_ next: Choice?, _ set: (inout RegisterChoice, Choice) -> Void) -> [Effect] {
        guard let next else { return [] }
        set(&choice, next)
        return reload()
    }

    /// The choice beside this one; nil where the key chooses nothing.
    private static func next<Choice: Equatable>(_ choice: Choice, in all: [Choice], by key: Key) -> Choice? {
        let step = key == .left ? -1 : [.right, .space].contains(key) ? 1 : 0
        guard step != 0 else { return nil }
        // NB: days that were typed are none of the named spans, and give way to the first.
        guard let place = all.firstIndex(of: choice) else { return all.first }
        return all[(place + step + all.count) % all.count]
    }

    private mutating func reload() -> [Effect] {
        paper = nil
        scroll.rewind()
        return [.loadRegister(choice)]
    }

    // MARK: Days

    private mutating func showDays(on today: CivilDate) {
        let period = choice.span.period(on: today)
        first = LineEditor(text: DateText.date(period.first), maxLength: 10)
        last = LineEditor(text: DateText.date(period.last), maxLength: 10)
    }

    /// The days as they stand in the lines; nil where they are none.
    private var typed: RegisterPeriod? {
        guard let first = CivilDate(typed: first.text), let last = CivilDate(typed: last.text) else { return nil }
        return RegisterPeriod(first: first, last: last)
    }

    /// Takes typed days into the choice; false where they are the same, or none.
    private mutating func takeDays(in context: DeskContext) -> Bool {
        guard let typed, typed != choice.span.period(on: context.now.date) else { return false }
        choice.span = .days(typed)
        return true
    }

    private mutating func print(on printer: PrinterChoice?, in context: DeskContext) -> [Effect] {
        guard typed != nil else {
            focus = .first
            return [.tell(Message(Words.RegisterScreen.daysWrong, .warning))]
        }
        let changed = takeDays(in: context) ? reload() : []
        return changed + [.printRegister(choice, on: printer)]
    }

    /// The rows of the paper on a screen.
    static func paperRows(of context: DeskContext) -> Int { max(1, context.size.rows - 7) }
}
