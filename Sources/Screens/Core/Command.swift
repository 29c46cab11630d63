package import TerminalKit

/// A command of the desk. Each has one key everywhere; the key bar, the help, the palette and the manual come from here.
package enum Command: String, CaseIterable, Sendable {
    case help
    case register
    case find
    case why
    case print
    case filter
    case handOut
    case act
    case language
    case back
    case lock
    case palette
    case reference
    // What a file or a screen offers besides, by letter.
    case open
    case resolve
    case sign
    case `return`
    case draft
    case submit
    case reassign
    case post
    case withdraw
    case visit
    case refer
    case conclude
    case extend
    case tell
    case sendToAccount
    case pay
    case recordSlip
    case suspend
    case resume
    case terminate
    case fillForm
    case cover
    case compare
    case accumulate
    case takeOff
    case transfer
    case receive
    case forward
    case complete
    case sendToCentre
    case receiveAtCentre
    case mark
    case history
    case reprint
    case confirmPrint
    case denyPrint
    case redirectPrint
    case cancelPrint
    case refuseIntake
    case anotherPerson
    case person
    case joinPeople
    case partPerson
    // The house.
    case printQueue
    case pendingPapers
    case lists
    case registers
    case complaints
    case couriers
    case leaveRest
    case settings
    case calendar
    case deputies
    case endDeputy
    case changePost
    case switchClerk
    case quit

    /// The key that gives the command anywhere; nil where it has only a letter.
    package var key: Key? {
        switch self {
        case .help: .function(1)
        case .register: .function(2)
        case .find: .function(3)
        case .why: .function(4)
        case .print: .function(5)
        case .filter: .function(6)
        case .handOut: .function(7)
        case .act: .function(8)
        case .language: .function(9)
        case .back: .function(10)
        case .lock: .function(12)
        case .palette: .control("p")
        case .reference: .control("l")
        case .switchClerk: .control("t")
        case .quit: .control("q")
        case .printQueue: .control("r")
        case .settings: .control("o")
        case .calendar: .control("x")
        case .refuseIntake: .control("n")
        case .fillForm: .control("g")
        case .suspend: .alt("s")
        case .resume: .alt("r")
        case .terminate: .alt("t")
        case .lists: .alt("l")
        case .registers: .alt("j")
        case .complaints: .alt("i")
        case .couriers: .alt("k")
        case .leaveRest: .alt("f")
        case .takeOff: .alt("u")
        case .cover: .alt("c")
        case .compare: .alt("d")
        case .denyPrint: .alt("n")
        case .redirectPrint: .alt("p")
        case .cancelPrint: .alt("x")
        case .pendingPapers: .alt("b")
        case .deputies: .alt("m")
        case .endDeputy: .alt("e")
        case .changePost: .alt("a")
        case .anotherPerson: .alt("o")
        case .person: .alt("h")
        case .joinPeople: .alt("g")
        case .partPerson: .alt("v")
        case .open, .resolve, .sign, .return, .draft, .submit, .reassign, .post, .withdraw, .visit, .refer, .conclude,
            .extend, .tell, .sendToAccount, .pay, .recordSlip, .accumulate, .transfer,
            .receive, .forward, .complete, .sendToCentre, .receiveAtCentre, .mark, .history, .reprint,
            .confirmPrint:
            nil
        }
    }

    /// The letter that gives the command where no text is typed, in any keyboard layout.
    package var letter: Character? {
        switch self {
        case .resolve: "r"
        case .sign: "s"
        case .return: "b"
        case .draft: "d"
        case .submit: "u"
        case .reassign: "a"
        case .post: "p"
        case .withdraw: "w"
        case .visit: "v"
        case .refer: "e"
        case .conclude: "o"
        case .extend: "x"
        case .tell: "l"
        case .sendToAccount: "q"
        case .pay: "m"
        case .recordSlip: "z"
        case .accumulate: "n"
        case .transfer: "t"
        case .receive: "i"
        case .forward: "f"
        case .complete: "c"
        case .sendToCentre: "g"
        case .receiveAtCentre: "j"
        case .history: "h"
        case .reprint: "k"
        case .confirmPrint: "y"
        case .help, .register, .find, .why, .print, .filter, .handOut, .act, .language, .back, .lock, .palette, .reference,
            .open, .mark, .refuseIntake, .suspend, .resume, .terminate, .fillForm, .cover, .compare, .denyPrint,
            .redirectPrint, .cancelPrint, .printQueue, .pendingPapers, .lists, .registers, .complaints, .couriers, .leaveRest, .takeOff,
            .settings, .calendar, .deputies, .endDeputy, .changePost,
            .anotherPerson, .person, .joinPeople, .partPerson,
            .switchClerk, .quit:
            nil
        }
    }
}
