package import Wording

extension Command {
    /// What the command does, in words.
    package var phrase: Phrase { words.phrase }

    /// The key bar's label: at most nine columns.
    package var shortPhrase: Phrase { words.short }

    /// The name of the key that gives the command; nil where none does.
    ///
    /// - Parameter typing: whether letters are typed into the screen, and so are no commands.
    package func keyName(typing: Bool) -> String? {
        if let key { return key.name }
        switch self {
        case .open: return "Enter"
        case .mark: return typing ? nil : "Space"
        default: return typing ? nil : letter.map(String.init)
        }
    }

    private var words: CommandWords {
        switch self {
        case .help: Words.Commands.help
        case .register: Words.Commands.register
        case .find: Words.Commands.find
        case .why: Words.Commands.why
        case .print: Words.Commands.print
        case .filter: Words.Commands.filter
        case .handOut: Words.Commands.handOut
        case .act: Words.Commands.act
        case .language: Words.Commands.language
        case .back: Words.Commands.back
        case .lock: Words.Commands.lock
        case .palette: Words.Commands.palette
        case .open: Words.Commands.open
        case .resolve: Words.Commands.resolve
        case .sign: Words.Commands.sign
        case .return: Words.Commands.return
        case .draft: Words.Commands.draft
        case .submit: Words.Commands.submit
        case .reassign: Words.Commands.reassign
        case .post: Words.Commands.post
        case .withdraw: Words.Commands.withdraw
        case .accumulate: Words.Commands.accumulate
        case .transfer: Words.Commands.transfer
        case .receive: Words.Commands.receive
        case .forward: Words.Commands.forward
        case .complete: Words.Commands.complete
        case .sendToCentre: Words.Commands.sendToCentre
        case .receiveAtCentre: Words.Commands.receiveAtCentre
        case .mark: Words.Commands.mark
        case .history: Words.Commands.history
        case .reprint: Words.Commands.reprint
        case .confirmPrint: Words.Commands.confirmPrint
        case .refuseIntake: Words.Commands.refuseIntake
        case .leaflet: Words.Commands.leaflet
        case .printQueue: Words.Commands.printQueue
        case .settings: Words.Commands.settings
        case .switchClerk: Words.Commands.switchClerk
        case .quit: Words.Commands.quit
        }
    }
}
