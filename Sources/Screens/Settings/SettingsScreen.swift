package import Casework
import Legislation
import Paper
import TerminalKit
package import Wording

/// What this workstation has chosen: the language, a printer for each kind of paper; and the clerk's own secret.
package struct SettingsScreen: Screen {
    /// A line of the screen that can be changed, or half a line.
    enum Field: Hashable {
        case language, cover, idle
        case profile(PaperKind), transport(PaperKind), target(PaperKind), width(PaperKind)
        case oldSecret, newSecret, newSecretAgain

        static let all: [Field] =
            [.language, .cover, .idle]
            + PaperKind.allCases.flatMap { [.profile($0), .transport($0), .target($0), .width($0)] }
            + [.oldSecret, .newSecret, .newSecretAgain]

        /// The kind of paper whose printer it belongs to; nil for the others.
        var kind: PaperKind? {
            switch self {
            case .profile(let kind), .transport(let kind), .target(let kind), .width(let kind): kind
            case .language, .cover, .idle, .oldSecret, .newSecret, .newSecretAgain: nil
            }
        }
    }

    private(set) var station: StationSettings
    /// As it was saved last.
    private var saved: StationSettings
    private(set) var focus = Field.language
    private(set) var texts: [Field: LineEditor]
    /// The profiles to choose from, in the order of their models; empty until they are read.
    private(set) var profiles: [PrinterProfile] = []
    /// What was sent and not answered yet.
    private var isSavingSecret = false
    private var isSavingStation = false

    package init(station: StationSettings) {
        self.station = station
        saved = station
        texts = [
            .oldSecret: LineEditor(maxLength: 128, isMasked: true),
            .newSecret: LineEditor(maxLength: 128, isMasked: true),
            .newSecretAgain: LineEditor(maxLength: 128, isMasked: true),
        ]
        for kind in PaperKind.allCases { showTexts(of: kind) }
    }

    private mutating func showTexts(of kind: PaperKind) {
        texts[.target(kind)] = LineEditor(text: station[kind].target, maxLength: 200)
        texts[.width(kind)] = LineEditor(text: station[kind].width.map(String.init) ?? "", maxLength: 3, filter: .digits)
    }

    /// Takes in what another desk or a command chose, but where something else was chosen here and not saved yet.
    private mutating func takeIn(_ changed: StationSettings) {
        for kind in PaperKind.allCases where typed(kind) == saved[kind] {
            station[kind] = changed[kind]
            showTexts(of: kind)
        }
        if station.printsCover == saved.printsCover { station.printsCover = changed.printsCover }
        if station.idleMinutes == saved.idleMinutes { station.idleMinutes = changed.idleMinutes }
        saved = changed
    }

    package var title: Phrase { Words.Settings.title }
    package var takesText: Bool { texts[focus] != nil }

    package var losesTyped: Bool {
        let secrets = [Field.oldSecret, .newSecret, .newSecretAgain]
        return secrets.contains { !text($0).isEmpty } || station.printsCover != saved.printsCover || station.idleMinutes != saved.idleMinutes
            || PaperKind.allCases.contains { typed($0) != saved[$0] }
    }

    /// A printer with what stands in its lines; a width that is no number is one that nobody saved.
    private func typed(_ kind: PaperKind) -> PrinterChoice {
        var choice = station[kind]
        choice.target = text(.target(kind)).trimmed
        choice.width = text(.width(kind)).isEmpty ? nil : Int(text(.width(kind))) ?? 0
        return choice
    }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        let save = CommandOffer(.act, label: Words.Settings.save, phrase: Words.Settings.saveWords)
        let test = CommandOffer(
            .print, refusal: focus.kind == nil ? Words.Settings.testWhere : nil, label: Words.Settings.testKey,
            phrase: Words.Settings.test)
        let both = [save, test]
        return context.account?.role.may(.changeCalendar) == true ? both + [CommandOffer(.calendar)] : both
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        // NB: the language key changes it under this screen.
        station.language = context.language
        switch event {
        case .appeared: return profiles.isEmpty ? [.loadProfiles] : []
        case .key(let key): return take(key, in: context)
        case .paste(let text):
            texts[focus]?.insert(text)
            return []
        case .command(.act): return save()
        case .command(.print): return test()
        case .command(.calendar): return [.open(.calendar)]
        case .fact(let fact): return take(fact)
        case .command, .storeChanged, .tick: return []
        }
    }

    // MARK: Keys

    private mutating func take(_ key: Key, in context: DeskContext) -> [Effect] {
        switch key {
        case .up, .backTab:
            move(by: -1)
            return []
        case .down, .tab:
            move(by: 1)
            return []
        case .enter:
            if focus == .newSecretAgain { return save() }
            move(by: 1)
            return []
        default:
            if texts[focus] != nil {
                _ = texts[focus]?.handle(key)
                return []
            }
            switch key {
            case .right, .space: return choose(by: 1)
            case .left: return choose(by: -1)
            default: return []
            }
        }
    }

    private mutating func move(by step: Int) {
        let all = Field.all
        let place = all.firstIndex(of: focus) ?? 0
        focus = all[min(max(0, place + step), all.count - 1)]
    }

    private mutating func choose(by step: Int) -> [Effect] {
        switch focus {
        case .language:
            station.language = Self.next(station.language, in: Language.allCases, by: step)
            return [.setLanguage(station.language)]
        case .cover:
            station.printsCover.toggle()
        case .idle:
            station.idleMinutes = Self.next(station.idleMinutes, in: StationSettings.idleChoices, by: step)
        case .profile(let kind):
            let ids = profiles.map(\.id.rawValue)
            if !ids.isEmpty { station[kind].profile = Self.next(station[kind].profile, in: ids, by: step) }
        case .transport(let kind):
            station[kind].transport = Self.next(
                station[kind].transport, in: PrinterChoice.Transport.allCases, by: step)
        case .target, .width, .oldSecret, .newSecret, .newSecretAgain:
            break
        }
        return []
    }

    private static func next<Choice: Equatable>(_ choice: Choice, in all: [Choice], by step: Int) -> Choice {
        // NB: what is not among them, such as a profile that has gone, gives way to the first.
        guard let place = all.firstIndex(of: choice) else { return all[0] }
        return all[(place + step + all.count) % all.count]
    }

    // MARK: Saving and testing

    /// Takes what stands in the lines of the printers; false, with the cursor on the line, where a width is none.
    private mutating func takeTyped() -> Bool {
        for kind in PaperKind.allCases {
            let choice = typed(kind)
            guard choice.width.map(PageLayout.widths.contains) ?? true else {
                focus = .width(kind)
                return false
            }
            station[kind] = choice
        }
        return true
    }

    /// Prints a test slip by the printer whose lines the cursor is on, as they stand there.
    private mutating func test() -> [Effect] {
        guard let kind = focus.kind else { return [] }
        guard takeTyped() else { return [.tell(Message(Words.Settings.widthWrong, .warning))] }
        return [.testPrinter(station[kind]), .tell(Message(Words.Settings.testing, .information))]
    }

    /// Saves the printers, and the secret where one was typed; what is wrong is told at its line.
    private mutating func save() -> [Effect] {
        guard takeTyped() else { return [.tell(Message(Words.Settings.widthWrong, .warning))] }
        isSavingStation = true
        guard !(text(.oldSecret) + text(.newSecret) + text(.newSecretAgain)).isEmpty else {
            return [.saveStation(station)]
        }
        guard text(.newSecret) == text(.newSecretAgain) else {
            texts[.newSecret]?.clear()
            texts[.newSecretAgain]?.clear()
            focus = .newSecret
            isSavingStation = false
            return [.saveStation(station), .tell(Message(Words.Settings.secretsDiffer, .warning))]
        }
        isSavingSecret = true
        return [.saveStation(station), .changeSecret(old: text(.oldSecret), new: text(.newSecret))]
    }

    private func text(_ field: Field) -> String { texts[field]?.text ?? "" }

    private mutating func take(_ fact: Fact) -> [Effect] {
        if case .stationSaved(let station) = fact { saved = station }
        switch fact {
        case .stationChanged(let station):
            takeIn(station)
            return []
        case .profilesLoaded(let loaded):
            profiles = loaded.sorted { $0.model < $1.model }
            return []
        case .stationSaved where isSavingStation:
            isSavingStation = false
            return isSavingSecret ? [] : [.tell(Message(Words.Settings.saved, .done))]
        case .secretChanged where isSavingSecret:
            isSavingSecret = false
            for field in [Field.oldSecret, .newSecret, .newSecretAgain] { texts[field]?.clear() }
            return [.tell(Message(Words.Settings.secretChanged, .done))]
        case .failed where isSavingSecret:
            isSavingSecret = false
            texts[.oldSecret]?.clear()
            focus = .oldSecret
            return []
        default:
            return []
        }
    }
}
