import CaseStore
package import Casework
import Foundation
import Legislation
import Paper
package import Screens
package import WorkingTime

/// Brings papers to printers: the job is queued first, then sent, then noted, so that a failure is always seen and never
/// touches the case.
package struct PrintDelivery: Sendable {
    package let office: FrontOffice
    /// Where the `file` transport writes when no folder is named.
    package let spool: String

    /// How a job was begun.
    package enum Step: Sendable {
        /// Done with, well or badly.
        case settled(PrintJob)
        /// For the terminal's own printer: the bytes go out where the screen is written.
        case forTerminal(PrintJob, [UInt8])
    }

    package init(office: FrontOffice, spool: String) {
        self.office = office
        self.spool = spool
    }

    /// Queues a paper and sends it by the printer of its kind.
    package func print(_ id: Int64, with station: StationSettings, by actor: Actor, at moment: CivilMoment) throws -> Step {
        let paper = try office.printablePaper(id, for: actor)
        let size = office.library.form(paper.form)?.paper ?? .letter
        let choice = size == .receipt ? station.receipts : station.letters
        let job = try office.store.queuePrint(
            paper: id, transport: choice.transport.rawValue, by: actor, at: moment)
        try office.store.beginSending(job: job.id)
        do {
            return try send(job, paper, choice, by: actor, at: moment)
        } catch let problem as PrintProblem {
            return .settled(try note(job, .failed, problem.detail, by: actor, at: moment))
        }
    }

    private func send(
        _ job: PrintJob, _ paper: IssuedPaper, _ choice: PrinterChoice, by actor: Actor, at moment: CivilMoment
    ) throws -> Step {
        let bytes = try PrintBytes(paper: paper, copy: job.copy, choice: choice).bytes()
        switch choice.transport {
        case .file:
            let name = "\(paper.number.digits)-\(paper.form)-\(job.copy).txt"
            let path = try write(bytes, as: name, into: choice.target)
            return .settled(try note(job, .sent, path, by: actor, at: moment))
        case .cups:
            let request = try sendToCUPS(bytes, queue: choice.target, title: paper.number.digits)
            return .settled(try note(job, .sent, request, by: actor, at: moment))
        case .terminalBase64, .terminalRaw:
            return .forTerminal(job, try terminalSequence(bytes, choice.transport))
        }
    }

    /// Notes how a job fared and gives it as it then stands.
    package func note(
        _ job: PrintJob, _ state: PrintJob.State, _ detail: String, by actor: Actor, at moment: CivilMoment
    ) throws -> PrintJob {
        try office.store.setPrint(job: job.id, state: state, detail: detail, by: actor, at: moment)
        return PrintJob(
            id: job.id, paper: job.paper, number: job.number, form: job.form, copy: job.copy,
            transport: job.transport, state: state, detail: detail, at: moment, by: actor.login)
    }

    func write(_ bytes: [UInt8], as name: String, into target: String) throws(PrintProblem) -> String {
        let folder = target.isEmpty ? spool : target
        if target.isEmpty {
            try? FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            throw .folderMissing(folder)
        }
        let path = "\(folder)/\(name)"
        let partial = path + ".part"
        guard
            FileManager.default.createFile(
                atPath: partial, contents: Data(bytes), attributes: [.posixPermissions: 0o600]),
            rename(partial, path) == 0
        else {
            unlink(partial)
            throw .cannotWrite(path)
        }
        return path
    }

    func sendToCUPS(_ bytes: [UInt8], queue: String, title: String) throws(PrintProblem) -> String {
        guard let lp = CommandRun.locate("lp") else { throw .noCUPS }
        let destination = queue.isEmpty ? [] : ["-d", queue]
        // A raw queue takes the bytes as they are; a filtering one is told that they are plain text.
        let arguments = destination + ["-t", title, "-o", "document-format=text/plain", "--", "-"]
        let outcome = try CommandRun(path: lp, arguments: arguments, seconds: 10).run(input: bytes)
        guard outcome.status == 0, let request = outcome.output.firstMatch(of: /request id is (\S+-\d+)/) else {
            let said = outcome.output.split(whereSeparator: \.isNewline).joined(separator: "; ")
            throw .refused(String(said.prefix(200)))
        }
        return String(request.1)
    }

    func terminalSequence(_ bytes: [UInt8], _ transport: PrinterChoice.Transport) throws(PrintProblem) -> [UInt8] {
        let passage: MediaCopy.Passage = ProcessInfo.processInfo.environment["TMUX"] == nil ? .direct : .tmux
        do {
            return try MediaCopy.sequence(
                bytes, armour: transport == .terminalRaw ? .raw : .base64, passage: passage)
        } catch {
            throw .notForThisTerminal
        }
    }
}

extension PrintDelivery {
    /// The folder of printed files beside a store, for the `file` transport without a folder of its own.
    package static func spool(besides store: String) -> String {
        String(store[..<(store.lastIndex(of: "/").map { store.index(after: $0) } ?? store.startIndex)]) + "prints"
    }
}
