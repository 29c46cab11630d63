package import Legislation
package import WorkingTime

/// One reason why a registration cannot be taken as typed; `Wording` says what to do.
package enum IntakeProblem: Error, Hashable, Codable, Sendable {
    case serviceUnknown(String)
    case channelUnknown(String, known: [ChannelID])
    /// The office's window does not take papers for that service by that channel.
    case serviceClosedHere
    /// The store has no office that decides for this channel.
    case noDecidingOffice
    case notARegistrar(Role)
    case nameMissing(Field)
    /// Invisible characters or signs that no name has.
    case textInvalid(Field)
    case textTooLong(Field, maximum: Int)
    case iinLength(Int)
    case iinNotDigits
    case iinCheckDigit
    case iinDate
    case pin(PIN.Fault)
    case birthDateUnreadable(String)
    case birthDateInFuture(CivilDate)
    case birthDateContradictsIIN(typed: CivilDate, iin: CivilDate)
    case documentUnknown(String)
    case documentTwice(DocumentID)
    case sheetsInvalid(DocumentID)
    /// Mandatory papers that were not ticked: the slip lists them.
    case documentsMissing([DocumentID])
    /// The act gives no longer times for an application with papers missing.
    case noLongerTimes
    /// The window takes no papers now; it does so again at that moment.
    case outsideHours(next: CivilMoment)
    /// Taking papers outside the hours needs a right that the account does not have.
    case mayNotAcceptNow(next: CivilMoment)
    /// A value on a form that its field does not take.
    case answerInvalid(FormField.ID, choices: [String])
    case answerUnknown(String)
    /// The same person has an open file for the same service.
    case alreadyOpen(CaseNumber)
    /// Somebody of the same name has an open file for the same service, and nothing tells the two apart: a warning, which
    /// the clerk may pass.
    case namesakeOpen(CaseNumber)
    case calendarEnds(year: Int)
    case officeNeverOpens

    /// A field of the registration.
    package enum Field: String, CaseIterable, Codable, Sendable {
        case surname, given, patronymic, iin, birthDate, address, phone, representative, ground, familyMember, relation
        case organization, organizationNumber, exception, answer
    }
}

/// Everything wrong with a registration at once.
package struct IntakeProblems: Error, Hashable, Sendable {
    package let problems: [IntakeProblem]

    package init(_ problems: [IntakeProblem]) { self.problems = problems }
}
