import Casework
import Legislation
import TerminalKit
import Wording

extension Desktop {
    /// A key as a command, or as it is where it gives none.
    mutating func press(_ key: Key) -> [Effect] {
        message = nil
        if let effects = takeScan(key) { return effects }
        guard let top = layers.last, let command = Command.giving(key, letters: !top.takesText) else {
            return deliverToTop(.key(key))
        }
        return give(command) ?? deliverToTop(.key(key))
    }

    /// Gives a command to the screen on top, or does what it means everywhere; nil where it means nothing.
    mutating func give(_ command: Command) -> [Effect]? {
        guard let top = layers.last else { return nil }
        if let offer = top.commands(in: context).first(where: { $0.command == command }) {
            if let refusal = offer.refusal {
                message = Message(refusal, .warning)
                return []
            }
            return deliverToTop(.command(command))
        }
        guard let effects = Self.everywhere(command, over: layers, in: context) else { return nil }
        // NB: the screen may be covered or gone after this; a second may not have passed since the last letter.
        return deliverToTop(.tick) + carryOut(effects, of: layers.count - 1)
    }

    /// What a command does where the screen has no use of its own for it; nil where it means nothing.
    static func everywhere(_ command: Command, over layers: [any Screen], in context: DeskContext) -> [Effect]? {
        let isLocked = layers.contains { $0 is LockScreen }
        switch command {
        case .back:
            if layers.last is LockScreen { return nil }
            return layers.count > 1 ? [.close] : [.open(.question(.quit(leaving: context.waiting)))]
        case .language:
            return [.setLanguage(context.language.next)]
        case .help:
            return isLocked || layers.last is HelpScreen ? nil : [.open(.help)]
        case .quit:
            return layers.last is QuestionScreen ? nil : [.open(.question(.quit(leaving: context.waiting)))]
        case .switchClerk:
            if context.account == nil || layers.last?.isOverlay ?? false { return nil }
            // NB: what lies under the lock is kept for its clerk.
            return !isLocked && layers.contains(where: \.losesTyped) ? [.open(.question(.switchClerk))] : [.signOut]
        default:
            break
        }
        guard let account = context.account, !isLocked else { return nil }
        if command == .lock { return [.open(.lock)] }
        // NB: what lies over a screen is answered or left first.
        if layers.last?.isOverlay ?? false { return nil }
        switch command {
        case .palette: return [.open(.palette)]
        case .reference: return [.open(.reference)]
        case .printQueue: return layers.last is PrintQueueScreen ? nil : [.open(.printQueue)]
        case .pendingPapers:
            return account.role.may(.printPapers) && !(layers.last is PendingScreen) ? [.open(.pending)] : nil
        case .lists:
            return account.role.may(.readLists) && !(layers.last is ListsScreen) ? [.open(.lists)] : nil
        case .complaints:
            return account.role.may(.readComplaints) && !(layers.last is ComplaintsScreen) ? [.open(.complaints)] : nil
        case .registers:
            return account.role.may(.printRegisters) && !(layers.last is RegistersScreen) ? [.open(.registers)] : nil
        case .couriers:
            return account.role.may(.readCouriers) && !(layers.last is CouriersScreen) ? [.open(.couriers)] : nil
        case .deputies:
            // NB: an administrator has no post of their own to give, and who stands in gives none on.
            let isHead = account.role.may(.appointDeputies) && !account.role.may(.keepAccounts) && account.acting == nil
            return isHead && !(layers.last is DeputyScreen) ? [.open(.deputies)] : nil
        case .changePost:
            guard !context.posts.isEmpty else { return nil }
            return layers.contains(where: \.losesTyped) ? [.open(.question(.changePost))] : [.changePost]
        case .settings: return layers.last is SettingsScreen ? nil : [.open(.settings)]
        case .calendar:
            return account.role.may(.changeCalendar) && !(layers.last is CalendarScreen) ? [.open(.calendar)] : nil
        case .find: return layers.last is SearchScreen ? nil : [.open(.search(""))]
        case .register:
            guard let office = context.office, !(layers.last is RegistrationScreen),
                ActionTable.registrars(at: office.office.kind).contains(account.role)
            else { return nil }
            return [.open(.registration(applicant: nil))]
        default: return nil
        }
    }

    /// What can be done over these layers whatever the screen on top, in the order of the keys.
    static func offersEverywhere(over layers: [any Screen], in context: DeskContext) -> [CommandOffer] {
        Command.allCases.compactMap { offerEverywhere($0, over: layers, in: context) }
    }

    /// A command as it is offered over these layers; going back from the last of them leaves the program, and says so.
    static func offerEverywhere(
        _ command: Command, over layers: [any Screen], in context: DeskContext
    ) -> CommandOffer? {
        if everywhere(command, over: layers, in: context) == nil { return nil }
        return command == .back && layers.count == 1 ? .standing(.back, for: .quit) : CommandOffer(command)
    }
}

extension Question {
    /// Whether to leave the program.
    static let quit = Question(text: Words.Desktop.quitQuestion, effects: [.quit])
    /// The same, naming who has left something half typed at the desk.
    static func quit(leaving names: [String]) -> Question {
        names.isEmpty
            ? quit : Question(text: Words.Desktop.quitQuestion(leaving: names.joined(separator: ", ")), effects: [.quit])
    }
    /// Whether to leave what is half typed for the other post.
    static let changePost = Question(text: Words.Deputy.changeQuestion, effects: [.changePost])
    /// Whether to leave the open screens to another clerk's sign-in.
    static let switchClerk = Question(text: Words.Desktop.switchQuestion, effects: [.signOut])
}

extension Command {
    /// The command that a key gives, and where no text is typed, a letter; Esc goes back as F10 does.
    static func giving(_ key: Key, letters: Bool) -> Command? {
        if key == .escape { return .back }
        let latin = key.asCommand
        if let command = allCases.first(where: { $0.key == key || $0.key == latin }) { return command }
        guard letters, case .character(let letter) = latin else { return nil }
        return allCases.first { $0.letter == letter }
    }
}
