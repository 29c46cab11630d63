import CaseStore
import Casework
import Foundation
import Legislation
import Paper
import Screens
import Synchronization
import WorkingTime

/// Turns effects into use cases of the office and their results into facts; every error becomes a fact too.
package final class EffectInterpreter: Sendable {
    let office: FrontOffice
    let clock: OfficeClock
    let prints: PrintDelivery
    let stations: StationStore
    let session: Mutex<DeskSession>

    package init(office: FrontOffice, clock: OfficeClock, prints: PrintDelivery, stations: StationStore) {
        self.office = office
        self.clock = clock
        self.prints = prints
        self.stations = stations
        session = Mutex(DeskSession(account: nil, station: StationSettings()))
    }

    /// Begins to read the law, beside whoever signs in.
    func readAhead() { office.law.readAhead() }

    /// How long an effect has been waiting for other desks' work; nil while none is.
    var waiting: Duration? { office.store.waiting }

    /// Does one effect; runs on the worker's queue.
    ///
    /// - Parameter progress: is told how far a long one has come, while it is done.
    func carryOut(_ effect: Effect, progress: (Fact) -> Void = { _ in }) -> [EffectOutcome] {
        do {
            return try outcomes(of: effect, progress: progress)
        } catch let problems as IntakeProblems {
            return [.fact(.intakeProblems(problems.problems))]
        } catch let problems as CalendarEntryProblems {
            return [.fact(.calendarRefused(problems.problems))]
        } catch let end as SessionEnd {
            return [.fact(.sessionEnded(end))]
        } catch let refusal as Refusal {
            return [.fact(refusalFact(refusal, of: effect))]
        } catch let refusal as PrintRefusal {
            return [.fact(.printRefused(refusal))]
        } catch let refusal as ComplaintRefusal {
            return [.fact(.complaintRefused(refusal))]
        } catch let problem as StoreProblem {
            return [.fact(.failed(problem))]
        } catch {
            return [.fact(.failed(.inputOutput(detail: String(describing: error))))]
        }
    }

    private func outcomes(of effect: Effect, progress: (Fact) -> Void) throws -> [EffectOutcome] {
        let now = clock.now
        switch effect {
        case .open, .close, .tell, .setLanguage, .quit, .give:
            // The desktop does these itself.
            return []

        case .signIn(let login, let secret):
            return try signIn(login, secret)
        case .signOut:
            closeKey()
            session.withLock { $0.account = nil }
            return []
        case .lockSession:
            closeKey()
            return []
        case .unlock(let login, let secret):
            return try unlock(login, secret)
        case .renewSecret(let login, let old, let new, let isUnlocking):
            try office.store.changeSecret(login: login, old: old, new: new, at: now)
            return try isUnlocking ? unlock(login, new) : signIn(login, new)
        case .changePost:
            return try changePost()
        case .loadDeputies:
            return [try deputies()]
        case .appoint(let deputy, let order, let dated, let first, let last):
            return try appoint(deputy, order: order, dated: dated, first: first, last: last)
        case .endDeputy(let login):
            try office.store.endDeputyships(of: login, for: actor.login, by: actor.login, at: now)
            return [try deputies(), .storeChanged]
        case .changeSecret(let old, let new):
            try office.store.changeSecret(login: actor.login, old: old, new: new, at: now)
            return [.fact(.secretChanged)]
        case .saveStation(let station):
            try stations.save(station, by: actor.login, at: now)
            session.withLock { $0.station = station }
            return [.fact(.stationSaved(station))]
        case .loadStation:
            guard let login = session.withLock({ $0.account?.login }) else { return [] }
            let station = try stations.settings(of: login)
            let known = session.withLock { session in
                defer { session.station = station }
                return session.station
            }
            return known == station ? [] : [.fact(.stationChanged(station))]

        case .loadCases(let filter, let after):
            return [.fact(.casesLoaded(filter, after: after, try office.cases(filter, after: after, by: actor, at: now)))]
        case .loadCounts:
            return [.fact(.countsLoaded(try office.counts(by: actor, at: now)))]
        case .search(let text):
            return [.fact(.found(text, try office.store.search(text, actor: actor, now: now, limit: 50)))]
        case .loadCase(let number):
            return [.fact(.caseLoaded(try office.dossier(number, for: actor)))]
        case .loadOfficers:
            return [.fact(.officersLoaded(try office.store.officers(office: actor.office)))]
        case .loadUsualResolutions:
            return [.fact(.usualResolutionsLoaded(try office.usualResolutions(at: actor.office)))]
        case .loadPrintJobs:
            return [try printJobs()]
        case .loadRegistrationDrafts:
            return [.fact(.registrationDraftsLoaded(try office.store.drafts(login: actor.login)))]
        case .loadLists:
            return [.fact(.listsLoaded(try office.lists(for: actor)))]
        case .loadList(let subject):
            return [.fact(.listLoaded(try office.list(subject, for: actor, at: now)))]
        case .loadCouriers:
            return [.fact(.couriersLoaded(try office.couriers(for: actor)))]
        case .loadCourier(let number):
            return [.fact(.courierLoaded(try office.courier(number, for: actor)))]
        case .forecast(let service, let channel, let isLonger):
            let place = try office.office(actor.office)
            let prospect = try office.prospect(service, channel, at: place, received: now, isLonger: isLonger)
            return [.fact(.forecastReady(service, channel, prospect))]
        case .loadCalendar(let name, let year):
            return [.fact(.calendarLoaded(try office.calendarSheet(name, year: year, at: actor.office)))]
        case .previewCalendar(let edit, let name):
            let preview = try office.preview(edit, of: name, by: actor) { progress(.calendarProgress($0, of: $1)) }
            return [.fact(.calendarPreviewed(edit, preview))]
        case .loadSheet(let number, let form):
            return [.fact(.sheetReady(number, try office.sheet(number, form, for: actor, at: now)))]
        case .loadDraftSheet(let draft, let form):
            return [.fact(.draftSheetReady(try office.sheet(draft, form, by: actor, at: now)))]

        case .beginDraft:
            return [.fact(.draftBegun(key: UUID().uuidString))]
        case .keepDraft(let key, let draft):
            try office.store.keepDraft(key: key, login: actor.login, body: draft, at: now)
            return []
        case .dropDraft(let key):
            try office.store.dropDraft(key: key)
            return []
        case .register(let draft, let key, let refusing, let choice):
            do {
                let (dossier, wasThere) = try office.register(
                    draft, key: key, refusing: refusing, person: choice, by: actor, at: now)
                let isRefused = dossier.file.status == .notAccepted
                return [.fact(isRefused ? .intakeRefused(dossier) : .registered(dossier, wasThere: wasThere)), .storeChanged]
            } catch let people as LikelyPeople {
                return [.fact(.personProposed(PersonProposal(people: people, draft: draft, key: key, refusing: refusing)))]
            }
        case .loadPerson(let id):
            return [.fact(.personLoaded(try office.person(id, for: actor)))]
        case .joinPeople(let first, let second):
            return [.fact(.peopleJoined(try office.joinPeople(first, second, by: actor, at: now))), .storeChanged]
        case .partPerson(let id):
            return [.fact(.personParted(try office.partPerson(id, by: actor, at: now))), .storeChanged]
        case .perform(let number, let revision, let command):
            let dossier = try office.perform(command, on: number, revision: revision, by: actor, at: now)
            return [.fact(.performed(command.action, dossier)), .storeChanged]
        case .applyCalendar(let edit, let name):
            let moved = try office.apply(edit, of: name, by: actor, at: now) { progress(.calendarProgress($0, of: $1)) }
            return [.fact(.calendarApplied(moved)), .storeChanged]
        case .performAll(let files, let command):
            return [.fact(.performedAll(try office.performAll(command, on: files, by: actor, at: now))), .storeChanged]
        case .issueList(let subject, let chosen):
            let issued = try office.issueList(subject, chosen: chosen, by: actor, at: now)
            return try [.fact(.listIssued(issued)), .storeChanged] + issued.papers.flatMap { try print($0.id) }
        case .courier(let deed, let number):
            let (outcome, dossier) = try office.courier(deed, on: number, by: actor, at: now)
            return [.fact(.courierDone(outcome, dossier)), .storeChanged]
        case .printCourier(let number, let isProtocol):
            let document = try office.courierPaper(number, isProtocol: isProtocol, for: actor, at: now)
            return printRegister(document, name: "courier-\(number)\(isProtocol ? "-protocol" : "")")
        case .print(let paper):
            return try print(paper)
        case .printLeaflet(let service, let language):
            return try printLeaflet(service, language)
        case .printDraft(let draft, let form):
            return try print(draft, form)
        case .printDeadlines(let number, let language):
            let slip = try office.deadlineSlip(number, for: actor, language: language)
            return printUncounted(slip, name: "deadlines-\(number)")
        case .printCover(let number):
            return printUncounted(try office.coverSheet(number, for: actor), name: "cover-\(number)")
        case .printAgain(let id):
            return try print(prints.job(id, for: actor).paper)
        case .retryPrint(let id, let choice):
            let station = session.withLock { $0.station }
            return try outcomes(ofQueued: prints.retry(id, on: choice, with: station, by: actor, at: now))
        case .settlePrint(let id, let step):
            return [.errand(.settle(id, step, try actor))]
        case .testPrinter(let choice):
            return [.errand(.test(choice, session.withLock { $0.station.language }))]
        case .loadComplaints:
            return [.fact(.complaintsLoaded(try office.complaints(for: actor)))]
        case .enterComplaint(let draft):
            return [.fact(.complaintKept(try office.enter(draft, by: actor, at: now))), .storeChanged]
        case .answerComplaint(let number, let outcome, let text):
            return [.fact(.complaintKept(try office.answer(number, outcome, text, by: actor, at: now))), .storeChanged]
        case .loadRegisterChoice:
            return [.fact(.registerChoiceLoaded(try stations.register(of: actor.login)))]
        case .loadRegister(let choice):
            let document = try office.register(
                choice.register, in: choice.span.period(on: now.date), envelope: choice.envelope, for: actor, at: now)
            return [.fact(.registerLoaded(choice, document))]
        case .printRegister(let choice, let printer):
            return try print(choice, on: printer)
        case .loadPrintedRegister(let number):
            return [.fact(.printedRegisterLoaded(try office.printedRegister(number, for: actor)))]
        case .loadPending:
            return [.fact(.pendingLoaded(try prints.pending(by: actor)))]
        case .loadProfiles:
            return [.fact(.profilesLoaded(prints.printers.library.profiles))]
        case .followPrints:
            return [.errand(.followAll(try actor))]
        }
    }

    private func printJobs() throws -> EffectOutcome { .fact(.printJobsLoaded(try prints.jobs(limit: 200, for: actor))) }

    /// Puts away the signing key of whoever is signed in.
    private func closeKey() {
        if let login = session.withLock({ $0.account?.login }) { office.store.closeKey(of: login) }
    }

    /// Queues a paper; it is sent beside.
    private func print(_ paper: Int64) throws -> [EffectOutcome] {
        let station = session.withLock { $0.station }
        return try outcomes(ofQueued: prints.queue(paper, with: station, by: actor, at: clock.now))
    }

    func outcomes(ofQueued job: PrintJob) throws -> [EffectOutcome] {
        [.errand(.send(job, try actor)), .fact(.printed(job)), .storeChanged]
    }

    private func printLeaflet(_ service: ServiceID, _ language: Language) throws -> [EffectOutcome] {
        let document = try office.leaflet(service, at: office.office(actor.office), language: language)
        return printUncounted(document, name: "leaflet-\(service)-\(language.rawValue)")
    }

    /// A paper of which no copies are kept.
    private func printUncounted(_ document: Document, name: String) -> [EffectOutcome] {
        [.errand(.loose(document, name: name, session.withLock { $0.station }, .leaflet))]
    }

    /// The same on the workstation's printer of registers.
    private func printRegister(_ document: Document, name: String) -> [EffectOutcome] {
        var station = session.withLock { $0.station }
        station[.letter] = station[.register]
        return [.errand(.loose(document, name: name, station, .leaflet))]
    }

    /// Prints a form before anything is registered; a printer that fails is told, and nothing else happens.
    private func print(_ draft: RegistrationDraft, _ form: FormID) throws -> [EffectOutcome] {
        let document = try office.document(draft, form, by: actor, at: clock.now)
        let name = "\(clock.now.description.filter(\.isNumber))-\(form)"
        return [.errand(.loose(document, name: name, session.withLock { $0.station }, .draft(form)))]
    }

    private func refusalFact(_ refusal: Refusal, of effect: Effect) -> Fact {
        if case .perform(let number, _, let command) = effect { return .refused(command.action, number, refusal) }
        return .impossible(refusal)
    }
}
