import CursesTerminal
import Wording

extension TerminalError {
    /// Why there is no full screen here, and what to do.
    var phrase: Phrase {
        switch self {
        case .notATerminal: Words.Commands.notATerminal
        case .unknownTerminal(let name): Words.Commands.unknownTerminal(name)
        case .cannotPlaceCursor(let name): Words.Commands.unknownTerminal(name)
        case .notUTF8(let codeset): Words.Commands.notUTF8(codeset)
        case .alreadyOpen: Words.Commands.terminalTaken
        case .idleCounterFile(let path): Words.Commands.cannotWrite(path)
        }
    }
}
