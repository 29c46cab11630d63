import Casework
import Legislation
import WorkingTime

/// What a head signs: the lines of one text, each ended by a line feed.
///
/// `tereze decision 1`, the case's number, the event's sequence in the case, the decision, the signer's login, the key's
/// fingerprint, the moment, and in lower-case hexadecimal SHA-256 of the case's document before the decision, of the event's
/// payload, and the hash of the journal's entry before the signature's. Then a line for each paper issued with it: its form,
/// SHA-256 of its text, and the payload hash of its entry, with one blank between. `docs/security.md` tells it byte by byte.
struct DecisionStatement {
    let number: CaseNumber
    let sequence: Int
    let decision: String
    let login: String
    let fingerprint: String
    let at: CivilMoment
    let caseBefore: [UInt8]
    let event: [UInt8]
    /// With this every signature seals the whole journal before it.
    let journal: [UInt8]
    let papers: [Paper]

    struct Paper {
        let form: String
        let text: [UInt8]
        let payload: [UInt8]
    }

    static let heading = "tereze decision 1"

    var text: String {
        let lines = [
            Self.heading, number.description, String(sequence), decision, login, fingerprint, at.description,
            JournalChain.hexadecimal(caseBefore), JournalChain.hexadecimal(event), JournalChain.hexadecimal(journal),
        ]
        let papers = papers.map { paper in
            "\(paper.form) \(JournalChain.hexadecimal(paper.text)) \(JournalChain.hexadecimal(paper.payload))"
        }
        return (lines + papers).map { $0 + "\n" }.joined()
    }
}

extension CaseEvent.Payload {
    /// What an event decides for the applicant, as a statement calls it; nil for every other event.
    ///
    /// - Parameter draft: the case's before the event.
    func decision(on draft: DecisionKind?) -> String? {
        switch self {
        case .signed:
            switch draft {
            case .grant: "granted"
            case .refuse: "refused"
            case nil: "signed"
            }
        case .suspended: "suspended"
        case .resumed: "resumed"
        case .terminated: "terminated"
        case .registered, .intakeRefused, .accumulated, .takenOff, .transferred, .received, .forwarded, .resolved, .visited, .referred,
            .concluded, .extended, .reassigned, .drafted, .submitted, .returned, .completed, .returnTransferred,
            .returnReceived, .handedOut, .posted, .told, .sentToAccount, .listed, .slipRecorded, .formFilled, .rescheduled,
            .withdrawn:
            nil
        }
    }
}
