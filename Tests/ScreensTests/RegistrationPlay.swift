import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import WorkingTime

/// A window at work: keys go in, and what the store would answer comes back at once.
struct RegistrationPlay {
    private(set) var desktop: Desktop
    /// Keys pressed so far, the letters of texts left out.
    private(set) var presses = 0
    /// Everything that was asked of the world outside, in order.
    private(set) var effects: [Effect] = []
    /// The people whom the store knows.
    var known: [PersonHit] = []
    var kept: [KeptDraft] = []
    /// What the store finds wrong with the next registration.
    var problems: [IntakeProblem] = []
    /// Whom the store proposes as long as nobody says who the applicant is.
    var proposal: [LikelyPerson] = []

    init(language: Language = .kazakh, size: Size = .standard) throws {
        desktop = try ScreenFixtures.desktop(.receptionist, language: language, size: size)
    }

    static let returning = PersonHit(id: 1, applicant: ScreenFixtures.applicant, cases: 2, openCases: 0)

    var screen: RegistrationScreen? { desktop.layers.last { $0 is RegistrationScreen } as? RegistrationScreen }
    var top: any Screen { desktop.layers[desktop.layers.count - 1] }

    mutating func press(_ keys: Key...) throws {
        for key in keys {
            presses += 1
            try answer(desktop.handle(.key(key)))
        }
    }

    mutating func type(_ text: String) throws {
        for letter in text { try answer(desktop.handle(.key(.character(letter)))) }
    }

    /// The terminal goes away.
    mutating func close() throws { try answer(desktop.handle(.terminate)) }

    mutating func tick() throws { try answer(desktop.tick(now: ScreenFixtures.now)) }

    mutating func receive(_ fact: Fact) throws { try answer(desktop.receive(fact)) }

    private mutating func answer(_ asked: [Effect]) throws {
        effects += asked
        for effect in asked {
            for fact in try facts(of: effect) { try answer(desktop.receive(fact)) }
        }
    }

    private func facts(of effect: Effect) throws -> [Fact] {
        switch effect {
        case .beginDraft:
            return [.draftBegun(key: "draft-1")]
        case .loadRegistrationDrafts:
            return [.registrationDraftsLoaded(kept)]
        case .search(let text):
            let people = known.filter { hit in
                let name = hit.applicant.name.full.lowercased()
                return name.contains(text.lowercased()) || hit.applicant.iin?.hasPrefix(text) == true
            }
            return [.found(text, SearchHits(cases: [], people: people))]
        case .forecast(let service, let channel, _):
            return [.forecastReady(service, channel, try CasePlay.prospect(service))]
        case .register(let draft, let key, let refusing, .unsaid) where !proposal.isEmpty:
            let people = LikelyPeople(typed: ScreenFixtures.applicant, people: proposal)
            return [.personProposed(PersonProposal(people: people, draft: draft, key: key, refusing: refusing))]
        case .register(_, _, let refusing, _):
            if !problems.isEmpty { return [.intakeProblems(problems)] }
            return refusing
                ? [.intakeRefused(try CasePlay.refusedAtWindow())]
                : [.registered(try registered(), wasThere: false)]
        case .print(let paper):
            return [.printed(try Self.job(paper: paper, .sent))]
        default:
            return []
        }
    }

    private func registered() throws -> CaseDossier {
        let play = try CasePlay()
        return try play.dossier(for: ScreenFixtures.receptionist, papers: [play.receipt(prints: 0)])
    }

    static func job(paper: Int64, copy: Int = 1, _ state: PrintJob.State, detail: String = "") throws -> PrintJob {
        PrintJob(
            id: 5, paper: paper, number: try ScreenFixtures.number(128), form: "child-benefit-ticket", copy: copy,
            choice: PrinterChoice(profile: "text-receipt", transport: .cups, target: "window"), state: state, detail: detail, at: ScreenFixtures.now, by: ScreenFixtures.receptionist.name)
    }

    /// The registrations that were sent, with whether missing papers were accepted as a refusal, and whether the clerk said
    /// that it is another person than the namesake.
    var registrations: [(draft: RegistrationDraft, refusing: Bool, anotherPerson: Bool)] {
        effects.compactMap { effect in
            guard case .register(let draft, _, let refusing, let choice) = effect else { return nil }
            return (draft, refusing, choice == .another)
        }
    }

    /// The drafts that were kept.
    var keptDrafts: [RegistrationDraft] {
        effects.compactMap { if case .keepDraft(_, let draft) = $0 { draft } else { nil } }
    }
}

extension CasePlay {
    /// A dossier of an application that was refused at the window because papers were missing.
    static func refusedAtWindow() throws -> CaseDossier {
        let play = try CasePlay()
        let full = play.file.intake
        let intake = Intake(
            number: try ScreenFixtures.number(3, register: .refusedIntakes), act: full.act, service: full.service,
            version: 1, channel: full.channel, intakeOffice: 1, handlingOffice: 1, applicant: full.applicant,
            representative: nil, documents: [], family: [], forecast: [])
        let event = CaseEvent(
            sequence: 1, at: play.file.registeredAt, by: ScreenFixtures.receptionist.actor,
            payload: .intakeRefused(intake, missing: ["application", "identity"]), deadline: nil)
        let slip = IssuedPaper(
            id: 9, number: intake.number, form: "missing-papers-slip", kind: .missingPapers, text: "", document: "",
            at: event.at, by: ScreenFixtures.receptionist.name, prints: 0)
        return CaseDossier(file: try CaseFile(folding: [event]), events: [event], papers: [slip], actions: [])
    }
}
