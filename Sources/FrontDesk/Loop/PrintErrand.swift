package import Casework
package import Legislation
package import Paper

/// Something to be done with a printer, for whoever was signed in when it was asked for.
package enum PrintErrand: Sendable {
    case send(PrintJob, Actor)
    /// Asks the system's queue how a job fares; so many times it was asked already.
    case follow(PrintJob, Actor, attempt: Int)
    /// Asks about all jobs that the system's queues may still hold.
    case followAll(Actor)
    case settle(Int64, PrintStep, Actor)
    /// Sends a paper that belongs to no case, under that name, by the workstation's printers.
    case loose(Document, name: String, StationSettings, Loose)

    /// Prints a test slip.
    case test(PrinterChoice, Language)

    /// Which paper it is.
    package enum Loose: Sendable {
        case leaflet
        /// A form of a registration that is being typed.
        case draft(FormID)
    }

    /// What has to wait for one printer is done one after another.
    var lane: String {
        switch self {
        case .send(let job, _): "\(job.transport) \(job.target)"
        case .loose(let document, _, let station, _): Self.lane(of: station[PaperKind(document.paper)])
        case .test(let choice, _): Self.lane(of: choice)
        case .follow, .followAll: "follow"
        case .settle: "settle"
        }
    }

    private static func lane(of choice: PrinterChoice) -> String { "\(choice.transport.rawValue) \(choice.target)" }
}
