package import Casework
package import Legislation
package import Paper
package import WorkingTime

/// What came of an effect.
package enum Fact: Sendable {
    case signedIn(Account, LocalOffice, StationSettings)
    case unlocked
    /// The orders by which the person who signed in may work as head now.
    case postsLoaded([Deputyship])
    /// Administrators' secrets that were given anew from the machine of late.
    case recoveriesFound([SecretRecovery])
    /// The desk is in nobody's hands any more.
    case sessionEnded(SessionEnd)
    /// Who may stand in for the head, and who does.
    case deputiesLoaded([Account], [Deputyship])
    case deputyAppointed(String)
    case secretChanged
    case stationSaved(StationSettings)
    /// What another desk or a command chose for this workstation.
    case stationChanged(StationSettings)
    case casesLoaded(CaseFilter, after: Int64?, CasePage)
    case countsLoaded([CaseFilter: Int])
    /// What was found for exactly that text.
    case found(String, SearchHits)
    case caseLoaded(CaseDossier)
    case officersLoaded([Account])
    case usualResolutionsLoaded([String])
    case printJobsLoaded([PrintJob])
    case pendingLoaded([PendingPaper])
    case complaintsLoaded([Complaint])
    /// A complaint was entered, or its answer noted.
    case complaintKept(Complaint)
    case complaintRefused(ComplaintRefusal)
    /// What the person printed last; nil before the first.
    case registerChoiceLoaded(RegisterChoice?)
    case registerLoaded(RegisterChoice, Document)
    case printedRegisterLoaded(IssuedPaper)
    /// The sound profiles.
    case profilesLoaded([PrinterProfile])
    case registrationDraftsLoaded([KeptDraft])
    case listsLoaded(ListOverview)
    case listLoaded(ListDossier)
    /// A list was closed or made; its sheets are on their way to the printer.
    case listIssued(ListDossier)
    case couriersLoaded([CourierList])
    case courierLoaded(CourierDossier)
    /// Something was done with a courier's register, which stands so now.
    case courierDone(CourierOutcome, CourierDossier)
    case draftBegun(key: String)
    case forecastReady(ServiceID, ChannelID, IntakeProspect)
    /// A form of a case with what the case knows.
    case sheetReady(CaseNumber, FormSheet)
    /// A form of a registration that is being typed, with what it knows.
    case draftSheetReady(FormSheet)
    case registered(CaseDossier, wasThere: Bool)
    case intakeRefused(CaseDossier)
    /// The applicant may be somebody on record; nothing was written.
    case personProposed(PersonProposal)
    case personLoaded(PersonDossier)
    case peopleJoined(PersonHit)
    case personParted(PersonHit)
    /// Everything wrong with a registration; nothing was written.
    case intakeProblems([IntakeProblem])
    case performed(CaseAction, CaseDossier)
    case performedAll(BulkOutcome)
    case refused(CaseAction, CaseNumber, Refusal)
    /// What was asked besides an action on a case cannot be, such as a forecast beyond the calendar.
    case impossible(Refusal)
    /// How a paper fares at its printer.
    case printed(PrintJob)
    /// Why a step with a print job cannot be done.
    case printRefused(PrintRefusal)
    /// How a test slip fared: nil where it was sent.
    case printerTested(PrintProblem?)
    /// How a leaflet fares at its printer.
    case leafletPrinted(LeafletPrint)
    /// How a form fared at its printer before anything was registered: nil where it was sent.
    case draftPrinted(FormID, PrintProblem?)
    case failed(StoreProblem)
    /// Other desks have the store, and what was begun here waits for them.
    case waitsForOthers
    case calendarLoaded(CalendarSheet)
    /// So many of so many open cases have been gone through for a calendar's preview or change.
    case calendarProgress(_ done: Int, of: Int)
    case calendarPreviewed(CalendarEdit, CalendarPreview)
    /// A calendar was changed, and so many cases have got new times.
    case calendarApplied(Int)
    /// What is wrong with a day that was to be added or taken away; nothing was changed.
    case calendarRefused([CalendarEntryProblem])
    /// The times of the cases were reckoned with other calendars than the present ones.
    case calendarsDiffer([CalendarPreview.Change])
    /// What whoever keeps the store should see to: backups, rights of files, the clock.
    case storeNeedsCare([StoreCare])
}
