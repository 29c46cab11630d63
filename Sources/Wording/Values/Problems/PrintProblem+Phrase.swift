package import Casework
import Legislation

extension PrintProblem {
    /// Why a paper did not come out, and what to do.
    package var phrase: Phrase {
        switch self {
        case .folderMissing(let folder): Words.Commands.folderMissing(folder)
        case .cannotWrite(let path): Words.Commands.cannotWrite(path)
        case .noCUPS: Words.Commands.noCUPS
        case .refused(let said): Words.Commands.printerRefused(said)
        case .timeout(let seconds): Words.Commands.printerSilent(seconds)
        case .notForThisTerminal: Words.Commands.rawTerminal
        case .paperDamaged: Words.Commands.paperDamaged
        case .pdf(let trouble): trouble.phrase
        }
    }
}

extension PrintJob {
    /// What is known of the job besides its state: why it failed, and what to do; or the file or request it went to.
    package var detailPhrase: Phrase { PrintProblem(detail: detail)?.phrase ?? .verbatim(detail) }
}
