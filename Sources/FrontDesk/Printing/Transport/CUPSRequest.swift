/// A request as `lpstat -l -o` lists it, with `LC_ALL=C`: a line of its own, and below it indented lines of what is known.
struct CUPSRequest: Sendable, Hashable {
    /// What the queue says of the request in words; often empty.
    let status: String
    /// Its reasons by IPP's names (RFC 8011, 5.3.8), such as `job-canceled-by-user`.
    let alerts: String

    /// How a request fares.
    enum State: Sendable, Hashable {
        case waiting
        case printing(String)
        /// The queue is stopped, and why.
        case stopped(String)
        /// The queue's printer does not answer.
        case unanswered
        case completed
        case cancelled
        case aborted(String)
        /// The queue knows nothing of it any more.
        case gone
    }

    /// - Returns: nil where the list does not hold it.
    init?(_ request: String, in list: String) {
        var status = ""
        var alerts = ""
        var isFound = false
        for line in list.split(separator: "\n") {
            if line.first?.isWhitespace != true {
                if isFound { break }
                isFound = line.split(separator: " ").first.map(String.init) == request
            } else if isFound {
                let words = line.trimmingPrefix { $0.isWhitespace }
                if words.hasPrefix("Status: ") { status = String(words.dropFirst(8)) }
                if words.hasPrefix("Alerts: ") { alerts = String(words.dropFirst(8)) }
            }
        }
        guard isFound else { return nil }
        self.status = status
        self.alerts = alerts
    }

    /// The state of one that is not done yet, with what `lpstat -p` says of its queue.
    func waitingState(printer: String) -> State {
        if let reason = Self.reason(in: printer, after: " disabled since") { return .stopped(reason) }
        if Self.isUnanswered(status) || Self.isUnanswered(printer) { return .unanswered }
        return alerts.contains("job-printing") || !status.isEmpty ? .printing(status) : .waiting
    }

    /// Whether a queue says that nobody answers it: the words of CUPS' own `socket`, `ipp` and `lpd` backends.
    static func isUnanswered(_ text: String) -> Bool {
        ["may not exist", "unreachable", "not responding", "not connected", "Unable to locate printer"].contains { text.contains($0) }
    }

    /// The state of one that the queue counts as done: «completed» holds cancelled and aborted ones too.
    var finalState: State {
        if alerts.contains("cancel") { return .cancelled }
        if alerts.contains("abort") || alerts.contains("error") { return .aborted(status.isEmpty ? alerts : status) }
        return .completed
    }

    /// The reason that stands on the line after the one with those words; nil where the words are not there.
    static func reason(in text: String, after words: String) -> String? {
        let lines = text.split(separator: "\n")
        guard let place = lines.firstIndex(where: { $0.contains(words) }) else { return nil }
        let next = lines.index(after: place)
        guard next < lines.endIndex, lines[next].first?.isWhitespace == true else { return "" }
        return String(lines[next].trimmingPrefix { $0.isWhitespace })
    }
}
