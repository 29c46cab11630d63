/// Where a case stands, folded from its events.
package enum CaseStatus: String, CaseIterable, Codable, Sendable {
    /// Papers were missing at the window; the applicant holds a slip that lists them.
    case notAccepted
    /// Taken at a service centre, waiting for the accumulation inspector.
    case acceptedAtCentre
    /// In a courier register, waiting for the courier.
    case inCourierRegister
    /// With the courier.
    case onTheWay
    /// With the deciding office's chancery.
    case received
    case awaitingResolution
    /// With the officer, nothing drafted.
    case assigned
    case drafted
    /// Sent back by the head with a reason.
    case returned
    case awaitingSignature
    /// Signed; the officer completes the file.
    case signed
    /// Completed; the chancery sends it to the centre.
    case completed
    case onTheWayBack
    /// The answer waits for the applicant.
    case ready
    case handedOut
    case posted
    case withdrawn

    /// Whether somebody still has to do something.
    package var isOpen: Bool {
        switch self {
        case .notAccepted, .handedOut, .posted, .withdrawn: false
        case .acceptedAtCentre, .inCourierRegister, .onTheWay, .received, .awaitingResolution, .assigned, .drafted,
            .returned, .awaitingSignature, .signed, .completed, .onTheWayBack, .ready:
            true
        }
    }
}
