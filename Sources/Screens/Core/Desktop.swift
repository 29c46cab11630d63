import Casework
package import Legislation
package import TerminalKit
package import WorkingTime
import Wording

/// The whole desk as a value: a stack of screens, who is signed in, and the line at the foot.
///
/// It takes in keys, facts and time, and gives back the effects that have to be done outside.
package struct Desktop: Sendable {
    package private(set) var context: DeskContext
    package private(set) var layers: [any Screen]
    package private(set) var message: Message?
    package private(set) var hasQuit = false
    /// When a person last pressed a key.
    private var lastInput: CivilMoment

    /// The smallest screen that the desk can be painted on.
    package static let minimumSize = Size.standard
    /// Minutes without a key after which the screen locks itself.
    package static let idleMinutes = 10

    package init(context: DeskContext) {
        self.context = context
        layers = [SignInScreen()]
        lastInput = context.now
    }

    /// The first effects, before any key.
    package mutating func start() -> [Effect] { deliverToTop(.appeared) }

    /// Takes in what the terminal reports.
    package mutating func handle(_ event: TerminalEvent) -> [Effect] {
        switch event {
        case .key(let key):
            lastInput = context.now
            return press(key)
        case .paste(let text):
            lastInput = context.now
            return deliverToTop(.paste(text))
        case .mouse(.wheelUp, _): return press(.up)
        case .mouse(.wheelDown, _): return press(.down)
        case .mouse(.press, _), .resized: return []
        case .terminate:
            hasQuit = true
            return []
        }
    }

    /// Takes in what came of an effect; every layer sees it and uses what it asked for.
    package mutating func receive(_ fact: Fact) -> [Effect] {
        var effects: [Effect] = []
        switch fact {
        case .signedIn(let account, let office, let station):
            context.account = account
            context.office = office
            context.station = station
            context.language = station.language
            message = nil
            layers = [DeskScreen()]
            return deliverToTop(.appeared)
        case .stationSaved(let station):
            context.station = station
        default:
            break
        }
        for index in layers.indices.reversed() where index < layers.count {
            effects += layers[index].update(.fact(fact), in: context)
        }
        return carryOut(effects)
    }

    /// Tells the screens that the store has other contents than before.
    package mutating func storeChanged() -> [Effect] {
        var effects: [Effect] = []
        for index in layers.indices { effects += layers[index].update(.storeChanged, in: context) }
        return carryOut(effects)
    }

    /// A second has passed; after some minutes without a key the screen locks.
    package mutating func tick(now: CivilMoment) -> [Effect] {
        context.now = now
        if context.account != nil, !isLocked, now.minutes(since: lastInput) >= Self.idleMinutes {
            return carryOut([.open(.lock)])
        }
        return deliverToTop(.tick)
    }

    private var isLocked: Bool { layers.last is LockScreen }

    // MARK: Keys

    private mutating func press(_ key: Key) -> [Effect] {
        message = nil
        guard let top = layers.last, let command = Command.giving(key, letters: !top.takesText) else {
            return deliverToTop(.key(key))
        }
        return give(command) ?? deliverToTop(.key(key))
    }

    /// Gives a command to the screen on top, or does what it means everywhere; nil where it means nothing.
    private mutating func give(_ command: Command) -> [Effect]? {
        guard let top = layers.last else { return nil }
        if let offer = top.commands(in: context).first(where: { $0.command == command }) {
            if let refusal = offer.refusal { return carryOut([.tell(Message(refusal, .warning))]) }
            return deliverToTop(.command(command))
        }
        return everywhere(command).map { carryOut($0) }
    }

    /// What a command does where the screen has no use of its own for it; nil where it means nothing.
    private func everywhere(_ command: Command) -> [Effect]? {
        switch command {
        case .back:
            return layers.count > 1 ? [.close] : nil
        case .language:
            return [.setLanguage(context.language.next)]
        case .help:
            return isLocked || layers.last is HelpScreen ? nil : [.open(.help)]
        case .quit:
            return [.open(.question(Question(text: Words.Desktop.quitQuestion, effects: [.quit])))]
        default:
            break
        }
        guard context.account != nil, !isLocked else { return nil }
        switch command {
        case .palette: return [.open(.palette)]
        case .lock: return [.open(.lock)]
        case .printQueue: return [.open(.printQueue)]
        case .settings: return [.open(.settings)]
        case .switchClerk: return [.signOut]
        case .find: return [.open(.search(""))]
        case .register: return mayRegister ? [.open(.registration(applicant: nil))] : nil
        default: return nil
        }
    }

    private var mayRegister: Bool {
        guard let account = context.account, let office = context.office else { return false }
        return ActionTable.registrars(at: office.office.kind).contains(account.role)
    }

    // MARK: Effects

    private mutating func deliverToTop(_ event: ScreenEvent) -> [Effect] {
        guard let last = layers.indices.last else { return [] }
        let effects = layers[last].update(event, in: context)
        return carryOut(effects)
    }

    /// Does the desktop's own effects and hands on the rest.
    private mutating func carryOut(_ effects: [Effect]) -> [Effect] {
        var outside: [Effect] = []
        for effect in effects {
            switch effect {
            case .open(let destination):
                layers.append(destination.screen(over: layers, in: context))
                outside += deliverToTop(.appeared)
            case .close:
                guard layers.count > 1 else { continue }
                layers.removeLast()
                outside += deliverToTop(.appeared)
            case .tell(let message):
                self.message = message
            case .setLanguage(let language):
                context.language = language
                context.station.language = language
                if context.account != nil { outside.append(.saveStation(context.station)) }
            case .signOut:
                context.account = nil
                context.office = nil
                layers = [SignInScreen()]
                outside.append(.signOut)
                outside += deliverToTop(.appeared)
            case .quit:
                hasQuit = true
            case .give(let command):
                outside += give(command) ?? []
            case .signIn, .unlock, .changeSecret, .saveStation, .loadCases, .loadCounts, .search, .loadCase,
                .loadOfficers, .loadUsualResolutions, .loadPrintJobs, .loadRegistrationDrafts, .forecast, .loadSheet,
                .beginDraft, .keepDraft, .dropDraft, .register, .perform, .print, .printAgain, .confirmPrint:
                outside.append(effect)
            }
        }
        return outside
    }
}

extension Language {
    /// The language after this one when the language key is pressed.
    package var next: Language {
        let all = Language.allCases
        let index = all.firstIndex(of: self) ?? 0
        return all[(index + 1) % all.count]
    }
}

extension Command {
    /// The command that a key gives, and where no text is typed, a letter.
    static func giving(_ key: Key, letters: Bool) -> Command? {
        if let command = allCases.first(where: { $0.key == key || $0.key == key.asCommand }) { return command }
        guard letters, case .character(let letter) = key.asCommand else { return nil }
        return allCases.first { $0.letter == letter }
    }
}
