import Casework
package import Legislation
package import TerminalKit
package import WorkingTime
import Wording

/// The whole desk as a value: a stack of screens, who is signed in, and the line at the foot.
///
/// It takes in keys, facts and time, and gives back the effects that have to be done outside.
package struct Desktop: Sendable {
    package internal(set) var context: DeskContext
    package internal(set) var layers: [any Screen]
    package internal(set) var message: Message?
    package internal(set) var hasQuit = false
    /// The language was changed at the sign-in, and so goes before the one that the person once chose.
    var isLanguageChosen = false
    /// The number that a scanner may be typing.
    var scan = ScanReader()
    /// What clerks left under the lock when another took the desk, by their logins.
    var parked: [String: ParkedDesk] = [:]
    /// Whether the account was closed while it worked here.
    var isClosed = false
    /// When a person last pressed a key.
    private var lastInput: CivilMoment

    /// The smallest screen that the desk can be painted on.
    package static let minimumSize = Size.standard
    /// Code points of a paste at most, which is what the longest field takes; of a longer one nothing is taken.
    static let longestPaste = 4_000
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
            message = nil
            guard text.unicodeScalars.count <= Self.longestPaste else {
                message = Message(Words.Parts.pasteTooLong(most: Self.longestPaste), .warning)
                return []
            }
            return deliverToTop(.paste(text))
        case .mouse(.wheelUp, _): return press(.up)
        case .mouse(.wheelDown, _): return press(.down)
        case .mouse(.press, _): return []
        case .resized(let size):
            context.size = size
            return []
        case .terminate:
            // NB: the screen on top keeps what is half typed, as at every second.
            hasQuit = true
            return deliverToTop(.tick)
        }
    }

    /// Takes in what came of an effect; every layer sees it and uses what it asked for.
    package mutating func receive(_ fact: Fact) -> [Effect] {
        switch fact {
        case .signedIn(let account, let office, let station):
            context.account = account
            context.office = office
            context.station = station
            context.posts = []
            isClosed = false
            message = context.library.leftOutMessage ?? context.library.act(office.act)?.act.status.deskMessage
            layers = takeParked(by: account) ?? [DeskScreen()]
            lastInput = context.now
            let language = isLanguageChosen ? context.language : station.language
            isLanguageChosen = false
            let saved = language == station.language ? [] : carryOut([.setLanguage(language)], of: 0)
            context.language = language
            return saved + deliverToTop(.appeared)
        case .stationSaved(let station), .stationChanged(let station):
            context.station = station
        case .postsLoaded(let posts):
            context.posts = posts
            // NB: what is told of the act at the sign-in stays beside it.
            if let told = postMessage {
                message = message.map { Message($0.text + " " + told.text, $0.weight) } ?? told
            }
        case .sessionEnded(let end):
            guard context.account != nil else { return [] }
            isClosed = isClosed || end == .closed
            let locking = isLocked ? [] : carryOut([.open(.lock)], of: layers.count - 1)
            return locking + deliverToAll(.fact(fact))
        case .calendarPreviewed where message?.progress != nil:
            message = nil
        default:
            break
        }
        if !showsOwnFailures, !isLocked, let told = fact.message { message = told }
        return deliverToAll(.fact(fact))
    }

    /// Tells the screens that the store has other contents than before.
    package mutating func storeChanged() -> [Effect] {
        (context.account == nil ? [] : [.loadStation]) + deliverToAll(.storeChanged)
    }

    /// A second has passed; after some minutes without a key the screen locks.
    package mutating func tick(now: CivilMoment) -> [Effect] {
        context.now = now
        scan.secondPassed()
        if context.account != nil, !isLocked, now.minutes(since: lastInput) >= context.station.idleMinutes {
            return carryOut([.open(.lock)], of: layers.count - 1)
        }
        return deliverToTop(.tick)
    }

    /// Whether the screen is locked; what lies over the lock, such as a question, is locked too.
    var isLocked: Bool { layers.contains { $0 is LockScreen } }

    /// Whether the screen on top tells a failure in its own place.
    private var showsOwnFailures: Bool { layers.last is SignInScreen || layers.last is NewSecretScreen }
}

extension Language {
    /// The language after this one when the language key is pressed.
    package var next: Language {
        let all = Language.allCases
        let index = all.firstIndex(of: self) ?? 0
        return all[(index + 1) % all.count]
    }
}
