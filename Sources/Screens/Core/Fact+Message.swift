import Casework
import Wording
import WorkingTime

extension Fact {
    /// The line that tells of the fact whichever screen asked for it; nil for what a screen shows itself.
    var message: Message? {
        switch self {
        case .performed(let action, let dossier):
            Message("№ \(dossier.file.number): " + action.pastPhrase, .done)
        case .performedAll(let outcome):
            Message(outcome.phrase, outcome.refused.isEmpty ? .done : .warning)
        case .refused(_, _, let refusal):
            Message(refusal.phrase, .warning)
        case .courierDone(let outcome, _):
            Message(outcome.phrase, outcome.isAlarming ? .warning : .done)
        case .failed(let problem):
            Message(problem.phrase, .error)
        case .waitsForOthers:
            Message(Words.Parts.waitsForOthers, .information)
        case .impossible(let refusal):
            Message(refusal.phrase, .warning)
        case .draftPrinted(_, let problem?):
            Message(problem.phrase, .error)
        case .draftPrinted(_, nil):
            Message(Words.Application.printed, .done)
        case .printed(let job):
            job.deskMessage
        case .printRefused(let refusal):
            Message(refusal.phrase, .warning)
        case .complaintKept(let complaint):
            Message(Words.Complaints.kept(complaint), .done)
        case .complaintRefused(let refusal):
            Message(refusal.phrase, .warning)
        case .printerTested(let problem?):
            Message(problem.phrase, .error)
        case .printerTested(nil):
            Message(Words.Settings.tested, .done)
        case .leafletPrinted(let print):
            print.message
        case .peopleJoined(let person):
            Message(Words.People.joined(person.applicant.name.full), .done)
        case .personParted(let person):
            Message(Words.People.parted(person.applicant.name.full), .done)
        case .calendarProgress(let done, let whole):
            .reckoning(whole > 0 ? Double(done) / Double(whole) : 0)
        case .calendarApplied(let count):
            Message(Words.Calendar.applied(count), .done)
        case .calendarRefused(let problems):
            Message(problems.map(\.phrase).joined(separator: " "), .warning)
        case .calendarsDiffer(let changes):
            Message(Words.Calendar.differs(changes), .warning)
        case .storeNeedsCare(let cares):
            cares.last.map { Message($0.phrase, .warning) }
        case .recoveriesFound(let recoveries):
            recoveries.first.map {
                Message(Words.Commands.recovered($0.login, user: $0.user, on: DateText.date($0.at.date)), .warning)
            }
        case .signedIn, .unlocked, .postsLoaded, .sessionEnded, .deputiesLoaded, .deputyAppointed, .secretChanged, .stationSaved, .stationChanged,
            .casesLoaded, .countsLoaded, .found, .caseLoaded, .officersLoaded, .usualResolutionsLoaded, .complaintsLoaded,
            .printJobsLoaded, .pendingLoaded, .registerChoiceLoaded,
            .registerLoaded, .printedRegisterLoaded, .profilesLoaded, .registrationDraftsLoaded, .draftBegun,
            .forecastReady, .sheetReady, .draftSheetReady, .listsLoaded, .listLoaded, .listIssued, .couriersLoaded, .courierLoaded,
            .registered, .intakeRefused, .intakeProblems, .calendarLoaded, .calendarPreviewed, .personProposed, .personLoaded:
            nil
        }
    }
}

extension Message {
    /// The times of the cases are being reckoned, and so far it has come.
    static func reckoning(_ progress: Double = 0) -> Message {
        Message(Words.Calendar.reckoning, .information, progress: progress)
    }
}

extension PrintJob {
    /// How the paper fares, for the foot of the screen; nil while there is nothing to say.
    var deskMessage: Message? {
        let paper = "№ \(number), " + Self.copyPhrase(copy) + ": " + state.phrase
        return switch state {
        case .queued, .sending: nil
        case .sent, .confirmed, .cancelled: Message(paper, .done)
        case .failed: Message(paper + (detail.isEmpty ? .verbatim(".") : " – " + detailPhrase) + " " + Words.PrintQueue.seeQueue, .error)
        case .unknown: Message(paper + ". " + Words.PrintQueue.seeQueue, .warning)
        }
    }
}
