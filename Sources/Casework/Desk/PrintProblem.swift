/// Why a paper did not reach its printer; the job stays in the queue with these words, and the case is untouched.
package enum PrintProblem: Error, Hashable, Sendable {
    case folderMissing(String)
    case cannotWrite(String)
    /// `lp` is not installed.
    case noCUPS
    /// What `lp` said.
    case refused(String)
    case timeout(seconds: Int)
    /// The bytes would steer the terminal instead of printing.
    case notForThisTerminal
    /// The kept paper cannot be read.
    case paperDamaged
    /// No PDF came of the paper.
    case pdf(PDFTrouble)
}

extension PrintProblem {
    /// How a job keeps it: a word of ours and what belongs to it, read back by `init(detail:)`.
    package var detail: String {
        switch self {
        case .folderMissing(let folder): "folder:\(folder)"
        case .cannotWrite(let path): "write:\(path)"
        case .noCUPS: "no-cups:"
        case .refused(let said): "refused:\(said)"
        case .timeout(let seconds): "timeout:\(seconds)"
        case .notForThisTerminal: "terminal:"
        case .paperDamaged: "paper:"
        case .pdf(let trouble): "pdf-\(trouble.detail)"
        }
    }

    /// The problem that a failed job keeps; nil where the detail is something else, such as a file's name.
    package init?(detail: String) {
        let parts = detail.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let rest = String(parts[1])
        switch parts[0] {
        case "folder": self = .folderMissing(rest)
        case "write": self = .cannotWrite(rest)
        case "no-cups": self = .noCUPS
        case "refused": self = .refused(rest)
        case "timeout": self = .timeout(seconds: Int(rest) ?? 0)
        case "terminal": self = .notForThisTerminal
        case "paper": self = .paperDamaged
        case let word where word.hasPrefix("pdf-"):
            guard let trouble = PDFTrouble(word: word.dropFirst(4), rest) else { return nil }
            self = .pdf(trouble)
        default: return nil
        }
    }
}
