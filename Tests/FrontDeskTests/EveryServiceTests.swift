import CaseStore
import Casework
import Foundation
import FrontDesk
import Legislation
import Paper
import Testing
import WorkingTime

/// Every service of every act, in each of its channels: its application filled before, taken at the window from a person and
/// from an organization, decided both ways, and answered on its forms.
@Suite struct EveryServiceTests {
    static let library = TestOffice.library

    @Test(arguments: library.acts.map(\.act.id))
    func everyServiceOfAnActIsTakenDecidedAndAnswered(act: ActID) throws {
        let house = try House(act)
        var played = 0
        for definition in house.catalogue.services {
            for channel in definition.channels {
                let kinds: [ApplicantKind] = definition.servesOrganizations ? [.person, .organization] : [.person]
                for kind in kinds { try house.register(definition, channel, from: kind) }
                for decision in DecisionKind.allCases where !definition.outcomes(decision, in: channel).isEmpty {
                    let file = try house.play(definition, channel, decision, key: "\(definition.id)-\(channel.id)-\(decision)")
                    let name = "\(definition.id) \(channel.id) \(decision)"
                    #expect(!file.status.isOpen, "\(name) stands at \(file.status)")
                    let papers = try house.office.store.papers(of: file.number)
                    if let receipt = channel.receipt?.form {
                        #expect(papers.contains { $0.form == receipt && !$0.text.isEmpty }, "\(name) has no receipt")
                    }
                    if decision == .grant, channel.step(for: .conclusion) != nil {
                        #expect(file.conclusion?.verdict == .favourable, "\(name) was granted without the other body")
                    }
                    if let draft = file.draft {
                        #expect(papers.contains { $0.form == draft.form }, "\(name) has no answer on paper")
                    }
                    try house.expectFilledOnce(file, of: definition)
                    played += 1
                }
            }
        }
        #expect(played >= house.catalogue.services.count)
        #expect(try house.office.store.verifyJournal().firstBad == nil)
    }
}

/// A store with the offices of one act that its services need, a person of each role at each, and the machine to play cases.
private final class House {
    let catalogue: ActCatalogue
    let office: FrontOffice
    private let folder: URL
    private let now: CivilMoment
    private var accounts: [Account] = []

    init(_ act: ActID) throws {
        catalogue = try #require(EveryServiceTests.library.act(act))
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("tereze-test-\(UUID().uuidString)")
        let store = try CaseStore.create(at: folder.appendingPathComponent("store.sqlite").path, cost: .demonstration)
        office = FrontOffice(store: store, library: EveryServiceTests.library)
        now = TestOffice.moment("2024-11-05T10:00")
        let district = catalogue.offices.first?.district
        let kinds = Dictionary(grouping: catalogue.offices, by: \.kind)
        // Of each kind one office of the first district; of an act that names its offices one by one, all of them.
        let named = Set(catalogue.services.flatMap(\.channels).flatMap { $0.intake + $0.handling }.compactMap { selector in
            if case .office(let id) = selector { id } else { nil }
        })
        let chosen = kinds.values.flatMap { offices in
            let own = offices.filter { named.contains($0.id) }
            return own.isEmpty ? [offices.first { $0.district == district } ?? offices[0]] : own
        }.sorted { $0.id < $1.id }
        for place in chosen {
            let local = try store.addOffice(act, place, by: "admin", at: now)
            for role in Role.allCases {
                try store.addAccount(
                    login: "\(role.rawValue.lowercased())-\(local.code)", name: "Қызметкер", role: role, office: local.code,
                    phone: "", mayAcceptAnyTime: true, secret: TestOffice.secret, by: "admin", at: now)
            }
        }
        accounts = try store.accounts()
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func play(
        _ definition: ServiceDefinition, _ channel: ChannelDefinition, _ decision: DecisionKind, key: String
    ) throws -> CaseFile {
        let draft = RegistrationDraft(
            service: definition.id.rawValue, channel: channel.id.rawValue,
            applicant: .init(surname: "Тегі", given: key, birthDate: "1888-02-03", address: "Абай көшесі, 1", phone: "7"),
            documents: definition.documents.map { .init(id: $0.id.rawValue) }, exception: "сынақ")
        let (first, _) = try office.register(
            draft, key: key, refusing: false, person: .another, by: try registrar(of: channel), at: now)
        var file = first.file
        for _ in 0..<30 where file.status.isOpen {
            guard let (command, actor) = try next(for: file, in: channel, of: definition, decision) else { break }
            file = try office.perform(command, on: file.number, revision: file.revision, by: actor, at: now).file
        }
        return file
    }

    /// A closed case gets each form once; another filling of it is refused.
    func expectFilledOnce(_ file: CaseFile, of definition: ServiceDefinition) throws {
        guard let form = definition.fillableForms(among: catalogue.forms).first else { return }
        let head = try #require(accounts.first { $0.role == .head && $0.office == file.intake.handlingOffice })
        func fill() throws {
            let filled = FilledForm(form: form.id, fields: answers(to: form))
            _ = try office.perform(.fillForm(filled), on: file.number, revision: nil, by: head.actor, at: now)
        }
        if try !office.store.papers(of: file.number).contains(where: { $0.form == form.id }) { try fill() }
        #expect(throws: Refusal.formFilledAlready, "\(definition.id): \(form.id)") { try fill() }
    }

    /// Lays out the applicant's own forms before anything is registered, and then registers with the papers that are asked.
    func register(_ definition: ServiceDefinition, _ channel: ChannelDefinition, from kind: ApplicantKind) throws {
        let name = "\(definition.id) by \(channel.id) from \(kind)"
        let clerk = try registrar(of: channel)
        let draft = RegistrationDraft(
            service: definition.id.rawValue, channel: channel.id.rawValue,
            applicant: .init(
                surname: "Сейітова", given: "Айгүл", address: "Абай көшесі, 1", phone: "2-00-00",
                organization: kind == .organization ? "«Айдын» ЖШС" : ""),
            documents: definition.documents(askedOf: kind).missing([]).map { .init(id: $0.id.rawValue) },
            family: [.init(name: "Сейітов Алихан", relation: "ұлы")], exception: "шақыру бойынша")
        for form in catalogue.forms(of: definition) where form.kind.isOfApplicant {
            let document = try office.document(draft, form.id, by: clerk, at: now)
            #expect(!PageLayout(width: 80).lines(document).isEmpty, "\(name): \(form.id)")
        }
        let dossier = try office.register(
            draft, key: name, refusing: false, person: .another, by: clerk, at: now
        ).dossier
        #expect(dossier.file.intake.service == definition.id && dossier.file.intake.channel == channel.id)
        #expect(channel.receipt?.form == nil || !dossier.papers.isEmpty, "\(name) gives no receipt")
        let digits = dossier.file.number.digits
        for paper in dossier.papers where paper.kind == .receipt || paper.kind == .missingPapers {
            #expect(paper.text.contains(digits), "\(name): \(paper.form) bears no barcode")
        }
    }

    /// Who registers at the first window that is open for a channel.
    private func registrar(of channel: ChannelDefinition) throws -> Actor {
        let window = try #require(try office.store.offices().first { channel.isOpen(at: $0.office) })
        return try #require(accounts.first {
            $0.office == window.code && ActionTable.registrars(at: window.office.kind).contains($0.role)
        }).actor
    }

    /// The first usual action that somebody may do now, with what it needs.
    private func next(
        for file: CaseFile, in channel: ChannelDefinition, of definition: ServiceDefinition, _ decision: DecisionKind
    ) throws -> (CaseCommand, Actor)? {
        for action in CaseAction.allCases {
            guard let command = try command(action, on: file, in: channel, of: definition, decision) else { continue }
            let roles = ActionTable.roles(for: action, in: file.status)
            for account in accounts where roles.contains(account.role) {
                guard try office.refusalReason(for: action, on: file, by: account.actor) == nil
                else { continue }
                return (command, account.actor)
            }
        }
        return nil
    }

    private func command(
        _ action: CaseAction, on file: CaseFile, in channel: ChannelDefinition, of definition: ServiceDefinition,
        _ decision: DecisionKind
    ) throws -> CaseCommand? {
        switch action {
        case .accumulate: return .accumulate
        case .transfer: return .transfer
        case .receive: return .receive
        case .forward: return .forward
        case .resolve:
            let officer = try office.store.accounts().first {
                $0.role == .officer && $0.office == file.intake.handlingOffice
            }
            return .resolve(text: "Қараңыз", officer: try #require(officer).reference)
        case .visit: return .visit(report: "Барып көрілді")
        case .refer: return .refer(note: "")
        case .conclude:
            return .conclude(
                Conclusion(verdict: .favourable, body: "", number: "1", date: now.date, text: "Қарсылық жоқ"))
        case .draft:
            if file.status == .drafted { return nil }
            guard let form = definition.outcomes(decision, in: channel).first?.form else { return nil }
            return .draft(
                Draft(
                    decision: decision, form: form, fields: answers(to: try #require(catalogue.form(form))),
                    reason: decision == .refuse ? "Құжат жоқ" : ""))
        case .submit: return .submit
        case .sign: return .sign
        case .complete: return .complete
        case .sendToCentre: return .sendToCentre
        case .receiveAtCentre: return .receiveAtCentre
        case .handOut: return .handOut(to: file.applicant.name.full, documentSeen: "жеке куәлік")
        case .post: return .post(address: "Абай көшесі, 1", item: "")
        case .tell: return .tell(to: file.applicant.name.full, words: "Хабарланды")
        case .sendToAccount: return .sendToAccount("account")
        case .pay: return .pay
        case .recordSlip: return .recordSlip(text: "Қайтты")
        case .takeOff, .extend, .reassign, .return, .suspend, .resume, .terminate, .fillForm, .withdraw: return nil
        }
    }

    /// Something for every field that is asked.
    private func answers(to form: Form) -> [String: [String]] {
        var answers: [String: [String]] = [:]
        for field in form.askedFields {
            answers[field.name] =
                switch field.kind {
                case .text, .longText, .lines: ["Мәтін"]
                case .number: ["12"]
                case .date: [now.date.description]
                case .choice(let choices): choices.prefix(1).map { $0 }
                case .rows(let cells, _): [RowLine.line(cells.map { _ in "Мән" })]
                }
        }
        return answers
    }
}
