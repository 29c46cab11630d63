/// Why a paper did not reach its printer; the job stays in the queue with these words, and the case is untouched.
package enum PrintProblem: Error, Hashable, Sendable {
    case folderMissing(String)
    case cannotWrite(String)
    /// No room where the paper was to be written.
    case diskFull(String)
    /// `lp` is not installed.
    case noCUPS
    /// What `lp` said.
    case refused(String)
    /// The queue has gone, or was never there.
    case queueMissing(String)
    /// The queue is stopped, and why.
    case stopped(queue: String, String)
    /// What the queue said when it gave the job up.
    case aborted(String)
    case timeout(seconds: Int)
    /// No device of that path, or none behind it.
    case deviceMissing(String)
    /// This program's user may not write to the device.
    case deviceForbidden(String)
    /// What was given as the printer's address is none.
    case addressInvalid(String)
    /// Nobody answers at that address.
    case unreachable(String)
    /// The printer went away when it was asked how it is.
    case hungUp
    /// The printer went away with so many of the bytes.
    case closedEarly(sent: Int, of: Int)
    /// The printer took no more bytes.
    case stalled(seconds: Int, sent: Int, of: Int)
    case paperOut
    case coverOpen
    case offline
    /// The printer reports a fault of its own.
    case deviceFault
    /// The bytes would steer the terminal instead of printing.
    case notForThisTerminal
    /// The kept paper cannot be read.
    case paperDamaged
    /// There is no such profile, or it has faults.
    case profileMissing(String)
    /// No PDF came of the paper.
    case pdf(PDFTrouble)
    /// The clerk saw that no paper came out.
    case notOnPaper
}

extension PrintProblem {
    /// How a job keeps it: a word of ours and what belongs to it, read back by `init(detail:)`.
    package var detail: String {
        switch self {
        case .folderMissing(let folder): "folder:\(folder)"
        case .cannotWrite(let path): "write:\(path)"
        case .diskFull(let path): "full:\(path)"
        case .noCUPS: "no-cups:"
        case .refused(let said): "refused:\(said)"
        case .queueMissing(let queue): "queue:\(queue)"
        case .stopped(let queue, let reason): "stopped:\(queue) \(reason)"
        case .aborted(let said): "aborted:\(said)"
        case .timeout(let seconds): "timeout:\(seconds)"
        case .deviceMissing(let path): "device:\(path)"
        case .deviceForbidden(let path): "forbidden:\(path)"
        case .addressInvalid(let address): "address:\(address)"
        case .unreachable(let address): "unreachable:\(address)"
        case .hungUp: "hung-up:"
        case .closedEarly(let sent, let all): "closed:\(sent) \(all)"
        case .stalled(let seconds, let sent, let all): "stalled:\(seconds) \(sent) \(all)"
        case .paperOut: "paper-out:"
        case .coverOpen: "cover:"
        case .offline: "offline:"
        case .deviceFault: "fault:"
        case .notForThisTerminal: "terminal:"
        case .paperDamaged: "paper:"
        case .profileMissing(let name): "profile:\(name)"
        case .pdf(let trouble): "pdf-\(trouble.detail)"
        case .notOnPaper: "denied:"
        }
    }

    /// The problem that a failed job keeps; nil where the detail is something else, such as a file's name.
    package init?(detail: String) {
        let parts = detail.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let rest = String(parts[1])
        let numbers = rest.split(separator: " ").compactMap { Int($0) }
        switch (parts[0], numbers.count) {
        case ("folder", _): self = .folderMissing(rest)
        case ("write", _): self = .cannotWrite(rest)
        case ("full", _): self = .diskFull(rest)
        case ("no-cups", _): self = .noCUPS
        case ("refused", _): self = .refused(rest)
        case ("queue", _): self = .queueMissing(rest)
        case ("stopped", _):
            let words = rest.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            self = .stopped(queue: words[0], words.count > 1 ? words[1] : "")
        case ("aborted", _): self = .aborted(rest)
        case ("timeout", _): self = .timeout(seconds: numbers.first ?? 0)
        case ("device", _): self = .deviceMissing(rest)
        case ("forbidden", _): self = .deviceForbidden(rest)
        case ("address", _): self = .addressInvalid(rest)
        case ("unreachable", _): self = .unreachable(rest)
        case ("hung-up", _): self = .hungUp
        case ("closed", 2): self = .closedEarly(sent: numbers[0], of: numbers[1])
        case ("stalled", 3): self = .stalled(seconds: numbers[0], sent: numbers[1], of: numbers[2])
        case ("paper-out", _): self = .paperOut
        case ("cover", _): self = .coverOpen
        case ("offline", _): self = .offline
        case ("fault", _): self = .deviceFault
        case ("terminal", _): self = .notForThisTerminal
        case ("paper", _): self = .paperDamaged
        case ("profile", _): self = .profileMissing(rest)
        case (let word, _) where word.hasPrefix("pdf-"):
            guard let trouble = PDFTrouble(word: word.dropFirst(4), rest) else { return nil }
            self = .pdf(trouble)
        case ("denied", _): self = .notOnPaper
        default: return nil
        }
    }
}
