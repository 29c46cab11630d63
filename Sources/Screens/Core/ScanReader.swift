import Casework
import Legislation
import TerminalKit
import WorkingTime

/// Watches the keys for a scanned number: a scanner is a keyboard that types fourteen digits and then Enter.
///
/// Nothing is held back: each digit reaches the screen at once, as if a person typed it. When Enter makes a number of the
/// last fourteen, the screen is taken back to what it was before the first of them, and what it was told meanwhile is told
/// it again. The check digits say that it is a number; a prefix (`~`, which is Ё in Cyrillic, or Ctrl-B) makes it certain; time only
/// tells a number that a person writes into a text, digit after digit, from one that a scanner types.
struct ScanReader: Sendable {
    /// A key of the run, with the screen as it was before it.
    private struct Stroke: Sendable {
        let character: Character
        let before: any Screen
        /// The second in which it was pressed.
        let second: Int
        /// What the screen was told after it.
        var told: [ScreenEvent] = []
    }

    private var strokes: [Stroke] = []
    /// The layer that the keys went to.
    private var layer = 0
    private var second = 0
    private var idleSeconds = 0

    private static let length = 14
    /// Seconds in which a scanner has typed a whole number, even over a slow line.
    private static let patience = 2
    /// What a scanner may be set to type before each code: `~`, or what its key types in the Cyrillic layouts.
    ///
    /// NB: the Kazakh layout types a bracket there, which a text may well end with; it is no prefix and stays.
    private static let prefixes = KeyboardLayout.characters(onKeyOf: "~").union([prefixOfControl])
        .filter { !KeyboardLayout.isOnDigitKey($0) }
    /// Stands for Ctrl-B (STX), which types nothing.
    private static let prefixOfControl: Character = "\u{2}"

    /// A number that has been read.
    struct Scan: Sendable {
        let number: CaseNumber
        /// Its layer, and the screen as it was before the number; nil where the screen has gone meanwhile.
        let layer: Int
        let screen: (any Screen)?
    }

    /// How many digits have come right before the next key.
    var digitCount: Int { strokes.count }

    /// Takes a key before the screen does; the number, if this is the Enter that ends one.
    mutating func take(_ key: Key, layers: [any Screen], in context: DeskContext) -> Scan? {
        let top = layers.count - 1
        guard let screen = layers.last else { return nil }
        if top != layer { strokes = [] }
        switch key {
        case .enter:
            defer { reset() }
            return scan(over: screen, in: context)
        case .character(let character) where KeyboardLayout.isOnDigitKey(character) || Self.prefixes.contains(character):
            add(character, before: screen, layer: top)
        case .control("b"):
            add(Self.prefixOfControl, before: screen, layer: top)
        default:
            reset()
        }
        return nil
    }

    private mutating func add(_ character: Character, before screen: any Screen, layer: Int) {
        self.layer = layer
        idleSeconds = 0
        strokes.append(Stroke(character: character, before: screen, second: second))
        if strokes.count > Self.length + 1 { strokes.removeFirst() }
    }

    mutating func reset() { strokes = [] }

    /// The screen is told something besides keys.
    mutating func note(_ event: ScreenEvent) {
        if let last = strokes.indices.last { strokes[last].told.append(event) }
    }

    /// A second has passed; a pause ends the run.
    mutating func secondPassed() {
        second += 1
        idleSeconds += 1
        if idleSeconds > 1 { reset() }
    }

    private func scan(over screen: any Screen, in context: DeskContext) -> Scan? {
        guard strokes.count >= Self.length else { return nil }
        let digits = strokes.suffix(Self.length)
        let prefix = strokes.dropLast(Self.length).last.flatMap { Self.prefixes.contains($0.character) ? $0 : nil }
        let readings = KeyboardLayout.digitReadings(of: String(digits.map(\.character)))
        guard let first = prefix ?? digits.first,
            let number = readings.lazy.compactMap({ CaseNumber($0) }).first(where: { $0.year <= context.now.date.year })
        else { return nil }
        if prefix == nil {
            if screen.expects(number.digits) || Self.mayBePersonal(number, typedOn: screen, in: context) { return nil }
            if screen.takesText, second - first.second > Self.patience { return nil }
        }
        return Scan(number: number, layer: layer, screen: rewound(first, told: (prefix.map { [$0] } ?? []) + digits, in: context))
    }

    /// A Kyrgyz personal number has as many digits as a case's; where such numbers are typed, it is one.
    private static func mayBePersonal(_ number: CaseNumber, typedOn screen: any Screen, in context: DeskContext) -> Bool {
        screen.takesText && context.numbers == .pin && (try? PIN(number.digits)) != nil
    }

    /// The screen as it was before the first key, and told again what came since.
    private func rewound(_ first: Stroke, told: [Stroke], in context: DeskContext) -> any Screen {
        var before = first.before
        // NB: what the screen asked for then has been asked for already.
        for event in told.flatMap(\.told) { _ = before.update(event, in: context) }
        return before
    }
}
