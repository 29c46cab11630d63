package import Casework
import Legislation
package import TerminalKit
package import Wording

/// Any command by words, in any of the four languages whatever the present one.
package struct PaletteScreen: Screen {
    private let offers: [CommandOffer]
    private let isTyping: Bool
    private(set) var editor = LineEditor(maxLength: 40)
    private(set) var list: ListView<Command>

    /// - Parameter layers: the screens that it opens over, the topmost last.
    package init(over layers: [any Screen], in context: DeskContext) {
        let screen = layers.last
        let own = screen?.commands(in: context) ?? []
        let global = Desktop.offersEverywhere(over: layers, in: context)
            .filter { offer in offer.command != .palette && !own.contains { $0.command == offer.command } }
        // NB: where a key stands for another command, the two are one and the same thing to choose.
        offers = (own + global).reduce(into: []) { listed, offer in
            let words = offer.phrase ?? offer.command.phrase
            if !listed.contains(where: { ($0.phrase ?? $0.command.phrase) == words }) { listed.append(offer) }
        }
        isTyping = screen?.takesText ?? false
        list = ListView(ids: offers.map(\.command))
    }

    package var title: Phrase { Words.Palette.title }
    package var isOverlay: Bool { true }
    package var takesText: Bool { true }

    package func commands(in context: DeskContext) -> [CommandOffer] { [CommandOffer(.open)] }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        list.pageRows = Self.rows
        switch event {
        case .key(.enter), .command(.open):
            return choose()
        case .key(.up), .key(.down), .key(.pageUp), .key(.pageDown):
            if case .key(let key) = event { _ = list.handle(key) }
            return []
        case .key(let key):
            if editor.handle(key) == .changed { narrow() }
            return []
        case .paste(let text):
            editor.insert(text)
            narrow()
            return []
        case .appeared, .command, .fact, .storeChanged, .tick:
            return []
        }
    }

    /// What the number bears opens over the screen under the palette.
    package mutating func take(scanned number: CaseNumber, in context: DeskContext) -> [Effect]? {
        [.close, .open(.scanned(number))]
    }

    private func choose() -> [Effect] {
        guard let command = list.selectedID else { return number.map { [.close, .open($0)] } ?? [] }
        if let refusal = offers.first(where: { $0.command == command })?.refusal {
            return [.tell(Message(refusal, .warning))]
        }
        return [.close, .give(command)]
    }

    /// What a number leads to that was typed instead of a command: its case, or whatever is found by it.
    private var number: Destination? {
        guard list.isEmpty, !editor.isEmpty else { return nil }
        let meant = MeantNumber(editor.text)?.text ?? editor.text
        guard let reading = NumberReading(meant) ?? NumberReading(editor.text) else { return nil }
        if case .whole(let number) = reading { return .finding(number) }
        return .search(editor.text.trimmed)
    }

    private mutating func narrow() {
        list = ListView(ids: matches(for: editor.text), pageRows: Self.rows)
    }

    /// The commands of which every typed word begins a word, in any language; when none has, in another keyboard layout.
    func matches(for text: String) -> [Command] {
        // NB: a number is a number, whatever words its keys would begin in another layout.
        let others = NumberReading(text) == nil ? KeyboardLayout.otherReadings(of: text) : []
        for reading in [text] + others {
            let words = Self.words(of: reading)
            let found = offers.filter { offer in
                words.allSatisfy { word in Self.words(of: offer, isTyping: isTyping).contains { $0.hasPrefix(word) } }
            }
            if !found.isEmpty { return found.map(\.command) }
        }
        return []
    }

    private static func words(of offer: CommandOffer, isTyping: Bool) -> [String] {
        let phrases = [offer.command.phrase, offer.command.shortPhrase, offer.phrase].compactMap { $0 }
        let texts = phrases.flatMap { phrase in Language.allCases.map { phrase[$0] } }
        return (texts + [offer.command.keyName(typing: isTyping) ?? ""]).flatMap(words)
    }

    /// Words in lower case, the letters of Kazakh and Kyrgyz as the Russian ones that people type for them.
    private static func words(of text: String) -> [String] {
        text.lowercased().map { folded[$0] ?? $0 }.split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    }

    private static let folded: [Character: Character] = [
        "қ": "к", "ә": "а", "ө": "о", "і": "и", "ң": "н", "ғ": "г", "ү": "у", "ұ": "у", "һ": "х", "ё": "е",
    ]

    // MARK: Painting

    private static let rows = 12

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let columns = min(66, rect.columns - 8)
        let room = Dialog.paint(
            title: Words.Palette.title[language], content: Size(columns: columns, rows: Self.rows + 2), on: &surface,
            in: rect)
        let cursor = editor.paint(
            on: &surface, in: room.line(0), focused: true, placeholder: Words.Palette.placeholder[language])
        let area = room.split(top: 2).rest
        list.paint(on: &surface, in: area, focused: true) { command, _, surface, line in
            guard let offer = offers.first(where: { $0.command == command }) else { return }
            let key = command.keyName(typing: isTyping) ?? ""
            let words = (offer.phrase ?? command.phrase)[language]
            let tone: Tone = offer.refusal == nil ? .plain : .dim
            surface.put(words, at: line.origin, tone: tone, maxWidth: line.columns - TextWidth.of(key) - 2)
            surface.put(key, rightIn: line, tone: .hint)
        }
        if list.isEmpty {
            let isNumber = number != nil
            let words = isNumber ? Words.Scan.goTo(editor.text.trimmed) : Words.Palette.nothing
            surface.put(words[language], at: area.origin, tone: isNumber ? .hint : .warning, maxWidth: area.columns)
        }
        return cursor
    }
}
