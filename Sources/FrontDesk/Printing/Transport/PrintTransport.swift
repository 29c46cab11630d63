import Casework
import Paper

/// A way to a printer. It carries bytes and knows nothing of papers; no call outlasts its timeouts.
protocol PrintTransport: Sendable {
    func send(_ load: PrintLoad) throws(PrintProblem) -> PrintAnswer
}

/// Bytes on their way, with the names that a spool folder or a queue shows.
struct PrintLoad: Sendable {
    let bytes: [UInt8]
    /// A file's name, without a folder.
    let name: String
    /// What a queue of the system calls the job.
    let title: String
    let language: Language
    /// The sheet of a PDF.
    var page: PDFPage?

    /// What the bytes are, as far as a way to a printer has to know.
    enum Language: Sendable {
        case text, printer, pdf
    }
}

/// What came of sending.
struct PrintAnswer: Sendable {
    /// The file, the request or nothing.
    var place = ""
    var note: DeviceNote?
    /// Whether the device itself has said that it has worked through the bytes.
    var isConfirmed = false
    /// What came in the way when the bytes had gone already: part of the paper may be there.
    var trouble: PrintProblem?
}

/// How long each part of sending may take.
struct PrintPatience: Sendable {
    /// Until a printer on the network answers the door.
    var connect = 5
    /// For a program of the print system to end.
    var program = 10
    /// Without a single byte taken.
    var stall = 10
    /// For all of a job.
    var whole = 120
    /// For an answer about the printer's state.
    var status = 2
    /// For the printer to work through the bytes, where it can tell.
    var work = 10
    /// For a printer on the network to hang up after the last byte.
    var farewell = 2
}
