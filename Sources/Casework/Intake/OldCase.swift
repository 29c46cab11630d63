package import Legislation
package import WorkingTime

/// A case of a paper journal, as it goes into the store.
package struct OldCase: Hashable, Sendable {
    /// Known again by its content: a line that is in the store already is not taken twice.
    package let key: String
    package let service: ServiceID
    package let version: Int
    package let act: ActID
    package let channel: ChannelID
    package let handlingOffice: Int
    package let applicant: Applicant
    package let origin: PaperOrigin
    package let registeredAt: CivilMoment
    /// How it ended; nil for one that is still open.
    package let closing: Closing?
    /// The times of an open one, and the step that waits.
    package let times: CaseTimes?
    package let next: StepDeadline?

    package struct Closing: Hashable, Sendable {
        package let at: CivilMoment
        package let way: Way

        package init(at: CivilMoment, way: Way) {
            self.at = at
            self.way = way
        }
    }

    /// How an old case ended, as a mapping names it.
    package enum Way: String, CaseIterable, Codable, Sendable {
        case handedOut, posted, told, withdrawn
    }

    package init(
        key: String, service: ServiceID, version: Int, act: ActID, channel: ChannelID, handlingOffice: Int,
        applicant: Applicant, origin: PaperOrigin, registeredAt: CivilMoment, closing: Closing?, times: CaseTimes?,
        next: StepDeadline?
    ) {
        self.key = key
        self.service = service
        self.version = version
        self.act = act
        self.channel = channel
        self.handlingOffice = handlingOffice
        self.applicant = applicant
        self.origin = origin
        self.registeredAt = registeredAt
        self.closing = closing
        self.times = times
        self.next = next
    }

    /// The case's events, under a number of ours and by whoever takes it over.
    package func events(_ number: CaseNumber, office: Int, by actor: Actor) -> [CaseEvent] {
        let intake = Intake(
            number: number, act: act, service: service, version: version, channel: channel, intakeOffice: office,
            handlingOffice: handlingOffice, applicant: applicant, representative: nil, documents: [], family: [],
            forecast: times?.forecast ?? [], whole: times?.term.whole, origin: origin)
        let first = CaseEvent(sequence: 1, at: registeredAt, by: actor, payload: .registered(intake), deadline: next)
        guard let closing else { return [first] }
        let name = applicant.title
        let payload: CaseEvent.Payload =
            switch closing.way {
            case .handedOut: .handedOut(to: name, documentSeen: "")
            case .posted: .posted(address: applicant.address, item: "")
            case .told: .told(to: name, words: origin.note)
            case .withdrawn: .withdrawn(reason: origin.note)
            }
        return [first, CaseEvent(sequence: 2, at: closing.at, by: actor, payload: payload, deadline: nil)]
    }
}
