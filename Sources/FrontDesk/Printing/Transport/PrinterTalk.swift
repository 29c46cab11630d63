import Casework
import Dispatch

/// Sends a job over a line, and asks the printer how it is where it can answer.
///
/// ESC/POS, as Epson's reference gives it: `DLE EOT n` is answered at once, whatever the printer is doing; `GS r 1` only
/// when everything before it is worked through. The bits that are fixed in an answer tell the two apart.
struct PrinterTalk: Sendable {
    /// Whether the printer answers questions about its state.
    let hasStatus: Bool
    let patience: PrintPatience

    private enum Question: UInt8 {
        case printer = 1
        case offline = 2
        case paper = 4

        var bytes: [UInt8] { [0x10, 0x04, rawValue] }
    }

    /// `GS r 1`: the paper sensors, asked in the stream of the job.
    private static let whenWorkedThrough: [UInt8] = [0x1D, 0x72, 0x01]

    func send(_ bytes: [UInt8], over line: borrowing PrinterLine) throws(PrintProblem) -> PrintAnswer {
        guard hasStatus else {
            try line.write(bytes)
            return PrintAnswer()
        }
        let before = try state(over: line, seconds: patience.status)
        try line.write(bytes + (before == nil ? [] : Self.whenWorkedThrough))
        guard let before else { return PrintAnswer(note: .silent) }
        do throws(PrintProblem) {
            return try follow(isPaperLow: before.isPaperLow, over: line)
        } catch {
            return PrintAnswer(trouble: error)
        }
    }

    /// Asks how the printer is, where it can answer; what keeps it from printing is thrown.
    func ask(over line: borrowing PrinterLine) throws(PrintProblem) {
        if hasStatus { _ = try state(over: line, seconds: patience.status) }
    }

    /// Waits until the printer has worked through the job; asks what is wrong each second in which it has not.
    private func follow(isPaperLow: Bool, over line: borrowing PrinterLine) throws(PrintProblem) -> PrintAnswer {
        let begin = DispatchTime.now()
        for second in 1...patience.work {
            while let byte = line.readByte(until: begin + .seconds(second)) {
                // NB: a late answer to DLE EOT has bit 4 set; this one has it clear.
                guard byte & 0b1001_0000 == 0 else { continue }
                let after = try state(over: line, seconds: patience.status)
                let isLow = isPaperLow || after?.isPaperLow == true
                return PrintAnswer(note: isLow ? .paperLow : .processed, isConfirmed: true)
            }
            guard try state(over: line, seconds: patience.status) != nil else { return PrintAnswer(note: .silent) }
        }
        return PrintAnswer(note: .silent)
    }

    private struct State {
        let isPaperLow: Bool
    }

    /// The printer's state; nil where it does not answer. What keeps it from printing is thrown.
    private func state(over line: borrowing PrinterLine, seconds: Int) throws(PrintProblem) -> State? {
        line.drain()
        guard let offline = try ask(.offline, over: line, seconds: seconds) else { return nil }
        // Epson TM: bit 2 cover open, bit 5 stopped for want of paper, bit 6 an error.
        if offline & 0b0000_0100 != 0 { throw .coverOpen }
        let paper = try ask(.paper, over: line, seconds: seconds) ?? 0
        // Bits 5 and 6: no paper; 2 and 3: little.
        if offline & 0b0010_0000 != 0 || paper & 0b0110_0000 != 0 { throw .paperOut }
        if offline & 0b0100_0000 != 0 { throw .deviceFault }
        let printer = try ask(.printer, over: line, seconds: seconds) ?? 0
        if printer & 0b0000_1000 != 0 { throw .offline }
        return State(isPaperLow: paper & 0b0000_1100 != 0)
    }

    private func ask(
        _ question: Question, over line: borrowing PrinterLine, seconds: Int
    ) throws(PrintProblem) -> UInt8? {
        do throws(PrintProblem) {
            try line.write(question.bytes)
        } catch .closedEarly {
            throw .hungUp
        }
        let end = DispatchTime.now() + .seconds(seconds)
        while let byte = line.readByte(until: end) {
            // Bits 1 and 4 are set and bits 0 and 7 clear in each answer to DLE EOT.
            if byte & 0b1001_0011 == 0b0001_0010 { return byte }
        }
        return nil
    }
}
