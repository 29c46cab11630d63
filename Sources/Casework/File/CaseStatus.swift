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
    /// Somebody has to go out to the place.
    case toBeVisited
    /// The officer has to send it to another body.
    case toBeReferred
    /// Another body works on it: an enterprise, a commission.
    case withBody
    /// The other body sent it back with a written reason.
    case sentBack
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
    /// The answer was told in person or by telephone.
    case told
    case sentToAccount
    /// What was granted waits for the next payment list.
    case awaitingPayment
    case paid
    /// The lower half of a referral has to come back.
    case awaitingSlip
    /// What was granted is held back for a time.
    case suspended
    /// What was granted has ended.
    case terminated
    case withdrawn

    /// Whether somebody still has to do something.
    package var isOpen: Bool {
        switch self {
        case .notAccepted, .handedOut, .posted, .told, .sentToAccount, .paid, .suspended, .terminated, .withdrawn: false
        case .acceptedAtCentre, .inCourierRegister, .onTheWay, .received, .awaitingResolution, .toBeVisited,
            .toBeReferred, .withBody, .sentBack, .assigned, .drafted, .returned, .awaitingSignature, .signed, .completed,
            .onTheWayBack, .ready, .awaitingPayment, .awaitingSlip:
            true
        }
    }
}
