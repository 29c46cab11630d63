import Casework
import Foundation
import Paper

/// Gives a job to the system's print queues by `lp`, follows it there by `lpstat`, and takes it back by `cancel`.
struct CUPSTransport: PrintTransport {
    /// Empty for the system's own default.
    let queue: String
    let patience: PrintPatience

    func send(_ load: PrintLoad) throws(PrintProblem) -> PrintAnswer {
        let destination = queue.isEmpty ? [] : ["-d", queue]
        let outcome = try run("lp", destination + ["-t", load.title] + load.options + ["--", "-"], input: load.bytes)
        guard outcome.status == 0, let request = outcome.output.firstMatch(of: /request id is (\S+-\d+)/) else {
            throw problem(outcome.output)
        }
        return PrintAnswer(place: String(request.1))
    }

    /// What the queue knows of a request now.
    func follow(_ request: String) throws(PrintProblem) -> CUPSRequest.State {
        guard let name = request.lastIndex(of: "-").map({ String(request[..<$0]) }) else { return .gone }
        let open = try run("lpstat", ["-l", "-W", "not-completed", "-o", name])
        if open.status != 0, open.output.contains("Invalid destination") { throw .queueMissing(name) }
        if let job = CUPSRequest(request, in: open.output) {
            let printer = try run("lpstat", ["-p", name]).output
            return job.waitingState(printer: printer)
        }
        let done = try run("lpstat", ["-l", "-W", "completed", "-o", name])
        return CUPSRequest(request, in: done.output)?.finalState ?? .gone
    }

    /// Takes a request back; false where the queue no longer has it.
    func cancel(_ request: String) throws(PrintProblem) -> Bool {
        try run("cancel", [request]).status == 0
    }

    /// Why a queue takes no jobs or prints none now; nil where it does.
    func trouble() throws(PrintProblem) -> PrintProblem? {
        guard !queue.isEmpty else { return nil }
        let accepts = try run("lpstat", ["-a", queue])
        guard accepts.status == 0 else { return problem(accepts.output) }
        if let reason = CUPSRequest.reason(in: accepts.output, after: "not accepting requests") { return .refused(reason) }
        let printer = try run("lpstat", ["-p", queue]).output
        if let reason = CUPSRequest.reason(in: printer, after: " disabled since") { return .stopped(queue: queue, reason) }
        return CUPSRequest.isUnanswered(printer) ? .unreachable(queue) : nil
    }

    private func run(
        _ name: String, _ arguments: [String], input: [UInt8] = []
    ) throws(PrintProblem) -> CommandRun.Outcome {
        guard let path = CommandRun.locate(name) else { throw .noCUPS }
        return try CommandRun(path: path, arguments: arguments, seconds: patience.program).run(input: input)
    }

    private func problem(_ output: String) -> PrintProblem {
        let isMissing = output.contains("does not exist") || output.contains("Invalid destination")
        if isMissing, !queue.isEmpty { return .queueMissing(queue) }
        let said = output.split(whereSeparator: \.isNewline).joined(separator: "; ")
        return .refused(String(said.prefix(200)))
    }
}

extension PrintLoad {
    /// How `lp` is told what it gets: a raw queue takes all of it as it is.
    fileprivate var options: [String] {
        switch language {
        case .text: ["-o", "document-format=text/plain"]
        case .printer: ["-o", "raw"]
        case .pdf: ["-o", "document-format=application/pdf"] + (page?.media.map { ["-o", "media=\($0)"] } ?? [])
        }
    }
}

extension PDFPage {
    /// The sheet's name in CUPS (PWG 5101.1); nil for a roll, which the queue knows itself.
    fileprivate var media: String? {
        switch self {
        case .a4: "A4"
        case .dl: "iso_dl_110x220mm"
        case .c5: "iso_c5_162x229mm"
        case .roll80, .roll58: nil
        }
    }
}
