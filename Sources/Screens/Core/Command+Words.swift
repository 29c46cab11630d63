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

    private var words: KeyWords {
        switch self {
        case .help: Words.Keys.help
        case .register: Words.Keys.register
        case .find: Words.Keys.find
        case .why: Words.Keys.why
        case .print: Words.Keys.print
        case .filter: Words.Keys.filter
        case .handOut: Words.Keys.handOut
        case .act: Words.Keys.act
        case .language: Words.Keys.language
        case .back: Words.Keys.back
        case .lock: Words.Keys.lock
        case .palette: Words.Keys.palette
        case .reference: Words.Keys.reference
        case .open: Words.Keys.open
        case .resolve: Words.Keys.resolve
        case .sign: Words.Keys.sign
        case .return: Words.Keys.return
        case .draft: Words.Keys.draft
        case .submit: Words.Keys.submit
        case .reassign: Words.Keys.reassign
        case .post: Words.Keys.post
        case .withdraw: Words.Keys.withdraw
        case .visit: Words.Keys.visit
        case .refer: Words.Keys.refer
        case .conclude: Words.Keys.conclude
        case .extend: Words.Keys.extend
        case .tell: Words.Keys.tell
        case .sendToAccount: Words.Keys.sendToAccount
        case .pay: Words.Keys.pay
        case .recordSlip: Words.Keys.recordSlip
        case .suspend: Words.Keys.suspend
        case .resume: Words.Keys.resume
        case .terminate: Words.Keys.terminate
        case .fillForm: Words.Keys.fillForm
        case .cover: Words.Keys.cover
        case .compare: Words.Keys.compare
        case .accumulate: Words.Keys.accumulate
        case .takeOff: Words.Keys.takeOff
        case .transfer: Words.Keys.transfer
        case .receive: Words.Keys.receive
        case .forward: Words.Keys.forward
        case .complete: Words.Keys.complete
        case .sendToCentre: Words.Keys.sendToCentre
        case .receiveAtCentre: Words.Keys.receiveAtCentre
        case .mark: Words.Keys.mark
        case .history: Words.Keys.history
        case .reprint: Words.Keys.reprint
        case .confirmPrint: Words.Keys.confirmPrint
        case .denyPrint: Words.Keys.denyPrint
        case .redirectPrint: Words.Keys.redirectPrint
        case .cancelPrint: Words.Keys.cancelPrint
        case .refuseIntake: Words.Keys.refuseIntake
        case .anotherPerson: Words.Keys.anotherPerson
        case .person: Words.Keys.person
        case .joinPeople: Words.Keys.joinPeople
        case .partPerson: Words.Keys.partPerson
        case .pendingPapers: Words.Keys.pendingPapers
        case .lists: Words.Keys.lists
        case .registers: Words.Keys.registers
        case .complaints: Words.Keys.complaints
        case .couriers: Words.Keys.couriers
        case .leaveRest: Words.Keys.leaveRest
        case .printQueue: Words.Keys.printQueue
        case .settings: Words.Keys.settings
        case .calendar: Words.Keys.calendar
        case .deputies: Words.Keys.deputies
        case .endDeputy: Words.Keys.endDeputy
        case .changePost: Words.Keys.changePost
        case .switchClerk: Words.Keys.switchClerk
        case .quit: Words.Keys.quit
        }
    }
}
