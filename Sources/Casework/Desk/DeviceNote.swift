/// What a printer or its queue told of a job after it had taken it.
package enum DeviceNote: Hashable, Sendable {
    /// The queue holds it behind others.
    case waiting
    /// It is being printed; with what the queue says of it, such as that the printer does not answer.
    case printing(String)
    /// The queue is stopped, and why.
    case stopped(String)
    /// The queue's printer does not answer.
    case unanswered
    /// The queue says it is done: that proves no paper.
    case completed
    /// The device has worked through every byte and has nothing to complain of.
    case processed
    /// The paper is running out.
    case paperLow
    /// The device takes paper but does not tell how it is.
    case silent
}

extension DeviceNote {
    /// Whether nothing comes out until somebody has looked after the printer.
    package var isHeld: Bool {
        switch self {
        case .stopped, .unanswered: true
        case .waiting, .printing, .completed, .processed, .paperLow, .silent: false
        }
    }

    /// How a job keeps it: a word of ours and what belongs to it, read back by `init(kept:)`.
    package var kept: String {
        switch self {
        case .waiting: "waiting:"
        case .printing(let said): "printing:\(said)"
        case .stopped(let said): "stopped:\(said)"
        case .unanswered: "unanswered:"
        case .completed: "completed:"
        case .processed: "processed:"
        case .paperLow: "low:"
        case .silent: "silent:"
        }
    }

    package init?(kept: String) {
        let parts = kept.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "waiting": self = .waiting
        case "printing": self = .printing(parts[1])
        case "stopped": self = .stopped(parts[1])
        case "unanswered": self = .unanswered
        case "completed": self = .completed
        case "processed": self = .processed
        case "low": self = .paperLow
        case "silent": self = .silent
        default: return nil
        }
    }
}
