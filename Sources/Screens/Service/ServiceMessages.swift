import Legislation
import Wording

extension Act.Status {
    /// The warning that a desk whose act no longer holds begins with; nil while it holds.
    var deskMessage: Message? {
        switch self {
        case .inForce: nil
        case .repealed(let day, _): Message(Words.Service.repealedAtDesk(day), .warning)
        }
    }
}

extension ActLibrary {
    /// The warning of a desk some of whose acts have errors in their data; nil where all are sound.
    var leftOutMessage: Message? {
        leftOut.isEmpty ? nil : Message(Words.Doctor.law(acts: acts.count, leftOut: leftOut.map(\.folder)), .error)
    }
}

extension LeafletPrint {
    /// The line at the foot of the screen.
    var message: Message {
        switch outcome {
        case .sent(let place): Message(Words.Leaflet.sent(place), .done)
        case .failed(let problem): Message(Words.Leaflet.failed + " " + problem.phrase, .error)
        }
    }
}
