package import Legislation

/// Why the procedure does not let something be done; a value that `Wording` turns into a sentence with its cure.
package enum Refusal: Error, Hashable, Codable, Sendable {
    /// The status does not allow it to anyone.
    case notInThisStatus(CaseAction, CaseStatus)
    /// Another role does it.
    case notYourRole(CaseAction, Role, may: [Role])
    /// The file is with a named officer.
    case notYourFile(officer: String)
    /// The case belongs to another office's desk.
    case otherOffice
    case resolutionTextMissing
    /// A text holds a character that steers a screen or a printer, or turns the reading direction.
    case textInvalid
    case textTooLong(maximum: Int)
    /// Papers are printed by those who work on the files.
    case mayNotPrint(Role)
    /// Calendars and accounts are kept by administrators.
    case administratorsOnly
    case officerMissing
    case reasonMissing
    case addresseeMissing
    case documentSeenMissing
    case addressMissing
    /// What was found, told or brought back has to be written down.
    case reportMissing
    case conclusionMissing
    /// The act wants another body's conclusion before a grant.
    case bodyNotAsked
    /// The act lets nobody extend the other body's time, or it was extended once already.
    case noExtension
    case alreadyExtended
    /// The act names no grounds on which what was granted is suspended or ended.
    case noGrounds(CaseAction)
    /// It was refused, so there is nothing to suspend or end.
    case notGranted
    /// The service has no such form that is filled by hand.
    case noFormToFill
    /// The case is closed, and the form was filled for it: a copy can be printed, another is not made.
    case formFilledAlready
    /// The service has no form of a list for what is paid or sent.
    case noListForm(ServiceID)
    /// Those who only carry or check do not change who is who.
    case mayNotChangePeople(Role)
    /// No file is left that could stand on the list.
    case nothingToList
    case draftMissing
    /// The service has no form for that decision.
    case noForm(DecisionKind)
    /// Required fields of the form that are still empty.
    case fieldsMissing([FormField.ID])
    /// A value that is not one of the form's choices, too many lines, or not a number or date.
    ///
    /// Its choices are named where it has any.
    case fieldInvalid(FormField.ID, choices: [String])
    /// The channel does not send answers that way.
    case noSuchDelivery(DeliveryKind)
    /// A deadline could not be reckoned; the calendar has to be mended first.
    case calendarEnds(year: Int)
    case officeNeverOpens
    /// A courier's register does not allow it.
    case courier(CourierRefusal)
    /// A period that no act could mean.
    case periodImpossible(Int)
}

extension FormField: Identifiable {
    package var id: ID { ID(name: name, label: label) }

    /// A field as a refusal names it.
    package struct ID: Hashable, Codable, Sendable {
        package let name: String
        package let label: LocalizedText
    }
}
