import CaseStore
import Casework
import Foundation
import FrontDesk
import Legislation
import Paper
import Testing
import WorkingTime

/// Every service of every act that is shipped, by every one of its channels.
@Suite struct EveryServiceTests {
    /// A way into a service, at the first office of the act that takes its papers.
    struct Way: CustomStringConvertible, Sendable {
        let act: ActID
        let service: ServiceID
        let channel: ChannelID

        var description: String { "\(service) by \(channel)" }
    }

    static let ways: [Way] = TestOffice.library.acts.flatMap { act in
        act.services.flatMap { service in
            service.channels.map { Way(act: act.act.id, service: service.id, channel: $0.id) }
        }
    }

    @Test func everyServiceCanBeRegisteredWithItsFormsFilledBefore() throws {
        for act in TestOffice.library.acts {
            let window = try Window(act)
            for way in Self.ways where way.act == act.act.id { try window.register(way) }
        }
    }

    /// One store with every office of an act that some channel needs, and somebody with every right at each window.
    private final class Window {
        let act: ActCatalogue
        let folder: URL
        let office: FrontOffice
        private var codes: [OfficeID: Int] = [:]

        init(_ act: ActCatalogue) throws {
            self.act = act
            folder = FileManager.default.temporaryDirectory.appendingPathComponent("tereze-every-\(UUID().uuidString)")
            let store = try CaseStore.create(at: folder.appendingPathComponent("store.sqlite").path, cost: .demonstration)
            office = FrontOffice(store: store, library: TestOffice.library)
        }

        deinit { try? FileManager.default.removeItem(at: folder) }

        func register(_ way: Way) throws {
            let service = try #require(act.service(way.service))
            let channel = try #require(service.channel(way.channel))
            let place = try #require(act.offices.first { channel.isOpen(at: $0) }, "no window for \(way)")
            if !channel.decides(place) {
                let handling = act.offices.filter(channel.decides)
                let near = handling.first { $0.district == place.district } ?? handling.first
                _ = try code(of: #require(near, "nobody decides \(way)"))
            }
            let clerk = try actor(at: place)
            let moment = try moment(of: place)
            for kind in service.servesOrganizations ? [ApplicantKind.person, .organization] : [.person] {
                let draft = draft(of: service, channel, kind)
                for form in act.forms(of: service) where form.kind.isOfApplicant {
                    let document = try office.document(draft, form.id, by: clerk, at: moment)
                    let lines = PageLayout(width: 80).lines(document).map(\.text)
                    #expect(!lines.isEmpty, "\(way): \(form.id)")
                }
                let dossier = try office.register(
                    draft, key: "\(way) \(kind)", refusing: false, anotherPerson: true, by: clerk, at: moment
                ).dossier
                #expect(dossier.file.intake.service == way.service)
                #expect(dossier.file.intake.channel == way.channel)
                #expect(channel.receipt?.form == nil || !dossier.papers.isEmpty, "\(way) gives no receipt")
                let digits = dossier.file.number.digits
                for paper in dossier.papers where paper.kind == .receipt || paper.kind == .missingPapers {
                    #expect(paper.text.contains(digits), "\(way): \(paper.form) bears no barcode")
                }
            }
        }

        private func draft(of service: ServiceDefinition, _ channel: ChannelDefinition, _ kind: ApplicantKind) -> RegistrationDraft {
            let asked = service.documents(askedOf: kind)
            return RegistrationDraft(
                service: service.id.rawValue, channel: channel.id.rawValue,
                applicant: .init(
                    surname: "Сейітова", given: "Айгүл", address: "Абай көшесі, 1", phone: "2-00-00",
                    organization: kind == .organization ? "«Айдын» ЖШС" : ""),
                documents: asked.missing([]).map { .init(id: $0.id.rawValue) },
                family: [.init(name: "Сейітов Алихан", relation: "ұлы")], exception: "шақыру бойынша")
        }

        private func code(of place: Office) throws -> Int {
            if let known = codes[place.id] { return known }
            let code = try office.store.addOffice(act.act.id, place, by: "admin", at: try moment(of: place)).code
            codes[place.id] = code
            return code
        }

        private func actor(at place: Office) throws -> Actor {
            let code = try code(of: place)
            let login = "kense\(code)"
            if let account = try office.store.account(login: login) { return account.actor }
            let role = try #require(
                Role.allCases.first { ActionTable.registrars(at: place.kind).contains($0) }, "nobody registers at \(place.kind)")
            try office.store.addAccount(
                login: login, name: "Кеңсе", role: role, office: code, phone: "", mayAcceptAnyTime: true,
                secret: "құпия-сөз", by: "admin", at: moment(of: place))
            return try #require(try office.store.account(login: login)).actor
        }

        /// A morning on which the office works, in a year that its calendar knows.
        private func moment(of place: Office) throws -> CivilMoment {
            let calendar = try #require(TestOffice.library.calendar(of: act.act))
            let time = OfficeTime(calendar: calendar, hours: place.hours)
            return try time.nextOpening(after: TestOffice.moment("2026-11-16T00:00"))
        }
    }
}
