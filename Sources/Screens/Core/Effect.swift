package import Casework
package import Legislation
package import Wording
package import WorkingTime

/// What a screen asks to be done outside it.
package enum Effect: Hashable, Sendable {
    // Moves between screens; the desktop does these itself.
    case open(Destination)
    /// Leaves this screen for the one below.
    case close
    case tell(Message)
    case setLanguage(Language)
    case quit
    /// Gives a command to the screen on top, as if its key had been pressed.
    case give(Command)

    // The session.
    case signIn(login: String, secret: String)
    case signOut
    /// The screen is locked: what only the person who locked it may do is put away.
    case lockSession
    /// Asks for the secret of the person who locked the screen.
    case unlock(login: String, secret: String)
    case changeSecret(old: String, new: String)
    /// Puts a new secret in the place of one that was due, and goes on with the sign-in or the lock.
    case renewSecret(login: String, old: String, new: String, isUnlocking: Bool)
    /// Goes from the own post to that of the head for whom the person stands in, and back.
    case changePost
    case loadDeputies
    /// Keeps an order that somebody stands in for the head who is signed in.
    case appoint(deputy: String, order: String, dated: CivilDate, first: CivilDate, last: CivilDate)
    case endDeputy(String)
    case saveStation(StationSettings)
    /// Reads the workstation's printers anew: a command or another desk may have chosen others.
    case loadStation

    // Reading.
    case loadCases(CaseFilter, after: Int64?)
    case loadCounts
    case search(String)
    case loadCase(CaseNumber)
    /// A person with their files.
    case loadPerson(Int64)
    case loadOfficers
    case loadUsualResolutions
    case loadPrintJobs
    /// What was signed at the office and is not printed yet.
    case loadPending
    case loadComplaints
    /// The register that the person printed last.
    case loadRegisterChoice
    /// A register as it would be printed now.
    case loadRegister(RegisterChoice)
    /// A register that was printed, as it was kept.
    case loadPrintedRegister(CaseNumber)
    /// The printers' profiles, to choose from.
    case loadProfiles
    case loadRegistrationDrafts
    case loadLists
    case loadList(ListSubject)
    case loadCouriers
    /// A courier's register; nil is the one that takes the office's files now.
    case loadCourier(CaseNumber?)
    /// The latest moments of all steps, if it were registered now.
    case forecast(ServiceID, ChannelID, isLonger: Bool)
    /// What the case knows of a form's fields.
    case loadSheet(CaseNumber, FormID)
    /// What a registration that is being typed knows of a form's fields.
    case loadDraftSheet(RegistrationDraft, FormID)

    // Doing.
    /// Asks for the key under which a new registration is kept and by which it is registered only once.
    case beginDraft
    case keepDraft(key: String, RegistrationDraft)
    case dropDraft(key: String)
    /// Registers; where papers are missing and `refusing`, gives the slip that lists them instead. `person` says whom the
    /// clerk takes the applicant for, once that was asked.
    case register(RegistrationDraft, key: String, refusing: Bool, person: PersonChoice)
    /// Joins the second record to the first, for both are one person's.
    case joinPeople(Int64, Int64)
    /// Parts a record from the person to whom it was joined.
    case partPerson(Int64)
    case perform(CaseNumber, revision: Int, CaseCommand)
    /// The same to several files, each as it was seen.
    case performAll([SeenFile], CaseCommand)
    /// Closes a list, or makes one of files that were sent to another body, and prints its sheets; the sheets of a closed
    /// list come out again as copies. Of what is on no list yet `chosen` names the files; empty means all.
    case issueList(ListSubject, chosen: Set<CaseNumber>)
    case courier(CourierDeed, on: CaseNumber?)
    /// Prints a courier's register for both sides, or the protocol of its count.
    case printCourier(CaseNumber, isProtocol: Bool)
    case print(paper: Int64)
    /// Prints what an applicant should know of a service, with headings in that language; it belongs to no case.
    case printLeaflet(ServiceID, Language)
    /// Prints a form of a registration that is being typed, for the applicant to sign; nothing of it is kept.
    case printDraft(RegistrationDraft, FormID)
    /// Prints the sheet that lies on top of a case's papers.
    case printCover(CaseNumber)
    /// Prints why the dates of a case are as they are.
    case printDeadlines(CaseNumber, Language)
    case enterComplaint(ComplaintDraft)
    case answerComplaint(CaseNumber, Complaint.Outcome, text: String)
    /// Prints a register and keeps it; by another printer than the workstation's where one is named.
    case printRegister(RegisterChoice, on: PrinterChoice?)
    /// Prints a job's paper once more, as a copy.
    case printAgain(job: Int64)
    /// Sends a job again that left no sheet; to another printer where one is named.
    case retryPrint(job: Int64, on: PrinterChoice?)
    /// Cancels a job, or says whether its paper came out.
    case settlePrint(job: Int64, PrintStep)
    /// Prints a test slip by a printer as it stands in the settings.
    case testPrinter(PrinterChoice)
    /// Asks the system's queues about what they still hold.
    case followPrints

    // The calendars; the calendar is named, or the one of the administrator's office.
    case loadCalendar(String?, year: Int)
    /// What a change of a calendar would move; nothing is changed.
    case previewCalendar(CalendarEdit, of: String?)
    case applyCalendar(CalendarEdit, of: String?)
}

/// A screen that can be opened.
package enum Destination: Hashable, Sendable {
    case signIn
    case desk
    case search(String)
    case registration(applicant: Applicant?)
    case resumeRegistration(key: String, RegistrationDraft)
    case registered(CaseDossier)
    /// The applicant may be somebody on record.
    case proposal(PersonProposal)
    case person(Int64)
    case caseFile(CaseNumber)
    /// The case of a paper that lies at the desk: what is to be done with it is offered at once.
    case scannedCase(CaseNumber)
    case why(CaseDossier)
    /// Why the dates are so that a service would have if it were registered now.
    case whyForecast(ServiceID, [StepDeadline])
    case resolution(CaseDossier)
    case signing([CaseNumber])
    case drafting(CaseDossier)
    /// The draft as it is typed here beside the one that the case has got meanwhile.
    case comparison(DraftComparison)
    case reason(CaseDossier, CaseAction)
    case delivery(CaseDossier)
    case posting(CaseDossier)
    /// Asks for what an action needs besides the file: a report, a conclusion, a ground.
    case entry(CaseDossier, CaseAction)
    /// The service's forms, to fill one for the case.
    case forms(CaseDossier)
    case form(CaseDossier, FormID)
    case reassignment(CaseDossier)
    case service(ServiceID)
    /// The services of the office, to read what the act says of one.
    case reference
    case printQueue
    /// Which other printer a job goes to.
    case redirect(PrintJob)
    /// What was signed and is not printed, to print all of it.
    case pending
    /// The journal of complaints.
    case complaints
    /// A complaint to be entered: about a case, or about what is chosen there.
    case newComplaint(CaseDossier?)
    case complaintAnswer(Complaint)
    /// The journals and registers that the office prints.
    case registers
    /// One that was printed.
    case printedRegister(CaseNumber)
    /// Payment lists, and lists of files sent to other bodies.
    case lists
    case list(ListSubject)
    /// Registers that a courier carries.
    case couriers
    case courier(CaseNumber?)
    case settings
    /// A year of the office's calendar.
    case calendar
    /// A day to be added to the calendar of that name.
    case calendarDay(String)
    case calendarPreview(CalendarEdit, CalendarPreview)
    case lock
    /// Another secret in the place of one that was right and is due.
    case newSecret(login: String, old: String, SecretDue, isUnlocking: Bool)
    case deputies
    case help
    case palette
    case question(Question)
}

/// A question before something that cannot be undone.
package struct Question: Hashable, Sendable {
    package let text: Phrase
    /// What is done on yes.
    package let effects: [Effect]

    package init(text: Phrase, effects: [Effect]) {
        self.text = text
        self.effects = effects
    }
}

/// A line for the person, with its weight.
package struct Message: Hashable, Sendable {
    package let text: Phrase
    package let weight: Weight
    /// How far it has come, from 0 to 1, where it tells of a long task under way.
    package let progress: Double?

    package enum Weight: Hashable, Sendable {
        case done, information, warning, error
    }

    package init(_ text: Phrase, _ weight: Weight, progress: Double? = nil) {
        self.text = text
        self.weight = weight
        self.progress = progress
    }
}
