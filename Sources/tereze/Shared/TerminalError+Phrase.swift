import CursesTerminal
import FrontDesk
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

extension PrintProblem {
    /// Why a paper did not come out, and what to do.
    var phrase: Phrase {
        switch self {
        case .folderMissing(let folder): Words.Commands.folderMissing(folder)
        case .cannotWrite(let path): Words.Commands.cannotWrite(path)
        case .noCUPS: Words.Commands.noCUPS
        case .refused(let said): Words.Commands.printerRefused(said)
        case .timeout(let seconds): Words.Commands.printerSilent(seconds)
        case .notForThisTerminal: Words.Commands.rawTerminal
        case .paperDamaged: Words.Commands.paperDamaged
        }
    }
}
