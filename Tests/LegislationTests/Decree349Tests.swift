import Foundation
import Legislation
import Testing

/// The act in `Resources`, loaded once for all tests of it.
enum Decree349 {
    static let folder = "kz-almaty-2012-349"
    /// Its text among the published acts.
    static let file = "002_611097c76fafa9f0.txt"

    static let catalogue = Result { () throws -> ActCatalogue in
        try ActLoader.load(try ResourceFolder.act(folder, in: ResourceFolder.realActs))
    }
}

@Suite struct `Decree 349 of Almaty oblast` {
    let act: ActCatalogue

    init() throws { act = try Decree349.catalogue.get() }

    @Test func `loads with its calendar and without a problem`() throws {
        let source = LibrarySource(
            acts: [try ResourceFolder.act(Decree349.folder, in: ResourceFolder.realActs)],
            calendars: try ResourceFolder.calendar("kz.csv", in: ResourceFolder.real.appending(path: "calendars")))

        let library = LibraryLoader.load(source)

        #expect(library.problems.problems == [])
        #expect(library.acts.map(\.act.id) == [ActID(Decree349.folder)])
    }

    @Test func `has seven services, one for each regulation`() {
        #expect(act.services.count == 7)
        #expect(act.services.map(\.title.at.annex) == [1, 2, 3, 4, 5, 6, 7])
    }

    @Test func `has 19 departments, 254 akimats in 18 districts and cities, and 19 service centres`() {
        #expect(act.offices(of: .department).count == 19)
        #expect(act.offices(of: .akimat).count == 254)
        #expect(Set(act.offices(of: .akimat).map(\.district)).count == 18)
        #expect(act.offices(of: .centre).count == 19)
    }

    @Test func `has 13 forms of its own and two of ours`() {
        #expect(act.forms.count { $0.basis == .act } == 13)
        #expect(act.forms.filter { $0.basis == .office }.map(\.kind).sorted { $0.rawValue < $1.rawValue } == [.missingPapers, .refusal])
    }

    @Test func `lets every service end in an approval or in a refusal`() {
        for service in act.services {
            #expect(service.outcome(.grant) != nil, "\(service.id)")
            #expect(service.outcome(.refuse) != nil, "\(service.id)")
            #expect(service.forms.contains { act.form($0)?.kind == .missingPapers }, "\(service.id)")
        }
    }

    @Test func `gives child benefit through the department, the rural akim and the service centre`() throws {
        let service = try #require(act.services.first { $0.title.at.annex == 7 })

        #expect(service.channels.map(\.intake) == [[.kind(.department)], [.kind(.akimat)], [.kind(.centre)]])
        #expect(service.channels.last?.steps.contains { $0.actor == .courier } == true)
    }

    @Test func `lets every channel begin with an intake and hand its answer out`() {
        for service in act.services {
            for channel in service.channels {
                #expect(channel.steps.first?.stage == .intake, "\(service.id) \(channel.id)")
                #expect(channel.step(for: .delivery) != nil, "\(service.id) \(channel.id)")
                #expect(channel.step(for: .resolution)?.actor == .head, "\(service.id) \(channel.id)")
                #expect(channel.step(for: .signing)?.actor == .head, "\(service.id) \(channel.id)")
            }
        }
    }
}
