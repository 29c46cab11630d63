import Casework
import Paper

/// The way to a chosen printer.
struct PrinterWay: Sendable {
    let choice: PrinterChoice
    /// Where the `file` transport writes when no folder is named.
    let spool: String
    let patience: PrintPatience

    /// What came of bytes on their way.
    enum Delivered: Sendable {
        case answered(PrintAnswer)
        case forTerminal([UInt8])
    }

    func send(_ printed: PrintBytes, named name: String, title: String) throws(PrintProblem) -> Delivered {
        let load = PrintLoad(bytes: printed.bytes, name: name, title: title, language: printed.language, page: printed.page)
        return switch choice.transport {
        case .file: .answered(try file.send(load))
        case .device: .answered(try device(printed.hasStatus).send(load))
        case .tcp: .answered(try tcp(printed.hasStatus).send(load))
        case .cups: .answered(try CUPSTransport(queue: choice.target, patience: patience).send(load))
        case .terminalBase64: .forTerminal(try TerminalTransport(armour: .base64).sequence(load.bytes))
        case .terminalRaw: .forTerminal(try TerminalTransport(armour: .raw).sequence(load.bytes))
        }
    }

    /// What is amiss, as far as that can be told without printing; nil where nothing is.
    func trouble(hasStatus: Bool) throws(PrintProblem) -> PrintProblem? {
        switch choice.transport {
        case .file: try file.check()
        case .device: try device(hasStatus).check()
        case .tcp: try tcp(hasStatus).check()
        case .cups: return try CUPSTransport(queue: choice.target, patience: patience).trouble()
        case .terminalBase64, .terminalRaw: break
        }
        return nil
    }

    private var file: FileTransport {
        FileTransport(folder: choice.target.isEmpty ? spool : choice.target, isOwn: choice.target.isEmpty && spool != ".")
    }

    private func device(_ hasStatus: Bool) -> DeviceTransport {
        DeviceTransport(path: choice.target, talk: PrinterTalk(hasStatus: hasStatus, patience: patience))
    }

    private func tcp(_ hasStatus: Bool) -> TCPTransport {
        TCPTransport(target: choice.target, talk: PrinterTalk(hasStatus: hasStatus, patience: patience))
    }
}
