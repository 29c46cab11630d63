import Foundation

/// Says which process is giving a job to its transport: its id and the moment it started, for ids are used again.
enum SendingMark {
    /// The mark of this process.
    static let own = mark(of: ProcessInfo.processInfo.processIdentifier)

    /// Whether the process that made the mark has ended; an empty mark is nobody's.
    static func isDead(_ mark: String) -> Bool {
        guard !mark.isEmpty else { return false }
        guard let process = mark.split(separator: ":").first.flatMap({ Int32($0) }) else { return true }
        return Self.mark(of: process) != mark
    }

    /// Empty where there is no such process.
    private static func mark(of process: Int32) -> String {
        guard kill(process, 0) == 0 || errno == EPERM else { return "" }
        return "\(process):\(startTime(of: process))"
    }

    /// The start in clock ticks since boot (`proc(5)`, field 22 of `stat`); empty on a system without `/proc`.
    private static func startTime(of process: Int32) -> String {
        guard let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
            // NB: the second field is the command in brackets and may hold spaces.
            let end = stat.lastIndex(of: ")")
        else { return "" }
        let fields = stat[stat.index(after: end)...].split(separator: " ")
        return fields.count > 19 ? String(fields[19]) : ""
    }
}
