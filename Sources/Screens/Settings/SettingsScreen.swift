import Casework
import Legislation
import TerminalKit
package import Wording

/// What this workstation has chosen: the language, a printer for each kind of paper; and the clerk's own secret.
package struct SettingsScreen: Screen {
    /// A line of the screen that can be changed.
    enum Field: CaseIterable {
        case language
        case receiptTransport, receiptTarget, receiptWidth
        case letterTransport, letterTarget, letterWidth
        case oldSecret, newSecret, newSecretAgain
    }

    private(set) var station: StationSettings
    /// As it was saved last.
    private var saved: StationSettings
    private(set) var focus = Field.language
    private(set) var texts: [Field: LineEditor]
    /// What was sent and not answered yet.
    private var isSavingSecret = false
    private var isSavingStation = false

    package init(station: StationSettings) {
        self.station = station
        saved = station
        texts = [
            .receiptTarget: LineEditor(text: station.receipts.target, maxLength: 200),
            .receiptWidth: LineEditor(text: String(station.receipts.width), maxLength: 3, filter: .digits),
            .letterTarget: LineEditor(text: station.letters.target, maxLength: 200),
            .letterWidth: LineEditor(text: String(station.letters.width), maxLength: 3, filter: .digits),
            .oldSecret: LineEditor(maxLength: 128, isMasked: true),
            .newSecret: LineEditor(maxLength: 128, isMasked: true),
            .newSecretAgain: LineEditor(maxLength: 128, isMasked: true),
        ]
    }

    package var title: Phrase { Words.Settings.title }
    package var takesText: Bool { texts[focus] != nil }

    package var losesTyped: Bool {
        let secrets = [Field.oldSecret, .newSecret, .newSecretAgain]
        return secrets.contains { !text($0).isEmpty } || typed(.receiptTarget, .receiptWidth, station.receipts) != saved.receipts
            || typed(.letterTarget, .letterWidth, station.letters) != saved.letters
    }

    /// A printer with what stands in its lines; a width that is no number is one that nobody saved.
    private func typed(_ target: Field, _ width: Field, _ printer: PrinterChoice) -> PrinterChoice {
        PrinterChoice(transport: printer.transport, target: text(target).trimmed, width: Int(text(width)) ?? 0)
    }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        let save = CommandOffer(.act, label: Words.Settings.save, phrase: Words.Settings.saveWords)
        return context.account?.role == .administrator ? [save, CommandOffer(.calendar)] : [save]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        // NB: the language key changes it under this screen.
        station.language = context.language
        switch event {
        case .key(let key): return take(key, in: context)
        case .paste(let text):
            texts[focus]?.insert(text)
            return []
        case .command(.act): return save()
        case .command(.calendar): return [.open(.calendar)]
        case .fact(let fact): return take(fact)
        case .appeared, .command, .storeChanged, .tick: return []
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
        let all = Field.allCases
        let place = all.firstIndex(of: focus) ?? 0
        focus = all[min(max(0, place + step), all.count - 1)]
    }

    private mutating func choose(by step: Int) -> [Effect] {
        switch focus {
        case .language:
            station.language = Self.next(station.language, in: Language.allCases, by: step)
            return [.setLanguage(station.language)]
        case .receiptTransport:
            station.receipts.transport = Self.next(
                station.receipts.transport, in: PrinterChoice.Transport.allCases, by: step)
        case .letterTransport:
            station.letters.transport = Self.next(
                station.letters.transport, in: PrinterChoice.Transport.allCases, by: step)
        case .receiptTarget, .receiptWidth, .letterTarget, .letterWidth, .oldSecret, .newSecret, .newSecretAgain:
            break
        }
        return []
    }

    private static func next<Choice: Equatable>(_ choice: Choice, in all: [Choice], by step: Int) -> Choice {
        let place = all.firstIndex(of: choice) ?? 0
        return all[(place + step + all.count) % all.count]
    }

    // MARK: Saving

    /// Saves the printers, and the secret where one was typed; what is wrong is told at its line.
    private mutating func save() -> [Effect] {
        for (field, path) in [(Field.receiptWidth, \StationSettings.receipts), (.letterWidth, \.letters)] {
            guard let width = Int(text(field)), (32...132).contains(width) else {
                focus = field
                return [.tell(Message(Words.Settings.widthWrong, .warning))]
            }
            station[keyPath: path].width = width
        }
        station.receipts.target = text(.receiptTarget).trimmed
        station.letters.target = text(.letterTarget).trimmed
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
