package import Casework
package import Legislation

/// What came of an effect.
package enum Fact: Sendable {
    case signedIn(Account, LocalOffice, StationSettings)
    case unlocked
    case secretChanged
    case stationSaved(StationSettings)
    case casesLoaded(CaseFilter, after: Int64?, CasePage)
    case countsLoaded([CaseFilter: Int])
    /// What was found for exactly that text.
    case found(String, SearchHits)
    case caseLoaded(CaseDossier)
    case officersLoaded([Account])
    case usualResolutionsLoaded([String])
    case printJobsLoaded([PrintJob])
    case registrationDraftsLoaded([KeptDraft])
    case draftBegun(key: String)
    case forecastReady(ServiceID, ChannelID, [StepDeadline])
    case sheetReady(FormSheet)
    case registered(CaseDossier, wasThere: Bool)
    case intakeRefused(CaseDossier)
    /// Everything wrong with a registration; nothing was written.
    case intakeProblems([IntakeProblem])
    case performed(CaseAction, CaseDossier)
    case refused(CaseAction, CaseNumber, Refusal)
    /// How a paper fares at its printer.
    case printed(PrintJob)
    case failed(StoreProblem)
}

/// A case with everything on it.
package struct CaseDossier: Hashable, Sendable {
    package let file: CaseFile
    package let events: [CaseEvent]
    package let papers: [IssuedPaper]
    /// What the person who asked may do to it now.
    package let actions: [CaseAction]

    package init(file: CaseFile, events: [CaseEvent], papers: [IssuedPaper], actions: [CaseAction]) {
        self.file = file
        self.events = events
        self.papers = papers
        self.actions = actions
    }
}

/// A registration that was begun and not ended.
package struct KeptDraft: Hashable, Sendable {
    package let key: String
    package let draft: RegistrationDraft

    package init(key: String, draft: RegistrationDraft) {
        self.key = key
        self.draft = draft
    }
}
