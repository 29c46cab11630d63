import Foundation
import Glibc

/// The desk in a terminal of its own, watched as a person would: does it answer, and does it give the terminal back?
final class WatchedDesk {
    private let program: TerminalProgram
    private let counter: String
    private var trace = TerminalTrace()
    /// What was pressed last, oldest first.
    private var recent: [Press] = []
    private(set) var answers: [Duration] = []

    /// How long a key may go unanswered: a debug build tries a secret for ten seconds and more on a busy machine, and is not idle meanwhile.
    private static let patience = Duration.seconds(60)
    /// Insert, which no screen has a use for.
    private static let probe: [UInt8] = [0x1B] + Array("[2~".utf8)

    /// - Parameter folder: where the program stands.
    init(_ executable: String, _ arguments: [String], environment: [String: String], in folder: String) throws {
        counter = folder + "/idle"
        unlink(counter)
        program = try TerminalProgram(
            "/usr/bin/env", ["-C", folder, executable] + arguments,
            environment: environment.merging(["TEREZE_IDLE_FILE": counter]) { $1 })
    }

    var hasEnded: Bool { program.look() != nil }

    /// Waits for the first picture.
    func begin() throws(DeskFault) {
        guard wait(Self.patience * 2, until: { idle > 0 }) else { throw fault("no picture came") }
    }

    func press(_ press: Press) throws(DeskFault) {
        recent.append(press)
        if recent.count > 60 { recent.removeFirst() }
        if let size = press.size { program.terminal.resize(columns: size.columns, rows: size.rows) }
        let isTaken = program.terminal.type(press.bytes, patience: Self.patience) { trace.take($0) }
        guard isTaken || hasEnded else { throw fault("keys were not taken for \(Self.patience)") }
        let idle = idle
        // What belongs together waits for its answers, as a person does.
        _ = wait(.milliseconds(press.kind == .story ? 400 : 15)) { self.idle > idle }
    }

    /// Presses a key that changes nothing, and waits until the desk has answered it.
    func ask() throws(DeskFault) {
        // What was pressed before is taken in first.
        var last = idle
        while wait(.milliseconds(60), until: { idle > last }), !hasEnded { last = idle }
        let began = ContinuousClock.now
        while ContinuousClock.now - began < Self.patience {
            guard !hasEnded else { return }
            _ = program.terminal.type(Self.probe, patience: .seconds(1)) { trace.take($0) }
            // NB: a paste whose end never came swallows the key, until nothing has come for a second.
            if wait(.seconds(2), until: { idle > last }) {
                answers.append(ContinuousClock.now - began)
                return
            }
        }
        guard hasEnded else { throw fault("no key was answered for \(Self.patience)") }
    }

    /// Tells the program to end, waits, and looks at what it leaves.
    func end(by signal: Int32) throws(DeskFault) {
        if !hasEnded { kill(program.id, signal) }
        let isGone = wait(Self.patience) { hasEnded }
        while let bytes = program.terminal.read(within: .milliseconds(20)) { trace.take(bytes) }
        guard isGone else {
            program.end()
            throw fault("signal \(signal) did not end it")
        }
        if let status = program.status, status != 0 { throw fault("it ended with \(status)") }
        if let left = trace.leftOn.first { throw fault(left) }
        if let fault = trace.faults.first { throw self.fault(fault) }
        let (before, after) = (program.modesBefore, program.terminal.modes)
        guard after.c_iflag == before.c_iflag, after.c_oflag == before.c_oflag, after.c_lflag == before.c_lflag,
            after.c_cflag == before.c_cflag
        else { throw fault("the terminal's modes are not as they were") }
    }

    /// Reads on until something holds; false where it does not in time.
    private func wait(_ patience: Duration, until holds: () -> Bool) -> Bool {
        let deadline = ContinuousClock.now + patience
        repeat {
            if let bytes = program.terminal.read(within: .milliseconds(2)) { trace.take(bytes) }
            if holds() { return true }
        } while ContinuousClock.now < deadline && !hasEnded
        return holds()
    }

    private var idle: Int {
        let text = try? String(contentsOfFile: counter, encoding: .utf8)
        return text.flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) } ?? 0
    }

    private func fault(_ what: String) -> DeskFault {
        DeskFault("\(what), after: \(recent.map(\.shown).joined(separator: " "))")
    }
}

/// A promise that a desk has broken in its terminal.
struct DeskFault: Error {
    let description: String

    init(_ description: String) { self.description = description }
}
