import Casework
import Foundation

/// Writes to a printer's device, such as `/dev/usb/lp0`, without ever waiting for it in the kernel.
struct DeviceTransport: PrintTransport {
    let path: String
    let talk: PrinterTalk

    func send(_ load: PrintLoad) throws(PrintProblem) -> PrintAnswer {
        try talk.send(load.bytes, over: openLine())
    }

    /// Whether the device is there, and well where it tells.
    func check() throws(PrintProblem) {
        try talk.ask(over: openLine())
    }

    private func openLine() throws(PrintProblem) -> PrinterLine {
        var about = stat()
        guard !path.isEmpty, stat(path, &about) == 0 else { throw .deviceMissing(path) }
        // A plain file under that name would fill up unseen while no printer is there.
        guard about.st_mode & S_IFMT == S_IFCHR || about.st_mode & S_IFMT == S_IFIFO else { throw .deviceMissing(path) }
        return PrinterLine(descriptor: try openDevice(), patience: talk.patience)
    }

    private func openDevice() throws(PrintProblem) -> Int32 {
        // A device that can only be written to answers no question, and prints all the same.
        for mode in talk.hasStatus ? [O_RDWR, O_WRONLY] : [O_WRONLY] {
            let device = open(path, mode | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
            if device >= 0 { return device }
        }
        switch errno {
        case EACCES, EPERM: throw .deviceForbidden(path)
        case EBUSY: throw .refused("\(path): busy")
        default: throw .deviceMissing(path)
        }
    }
}
