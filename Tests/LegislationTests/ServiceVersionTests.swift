import Legislation
import Testing
import WorkingTime

@Suite struct `An earlier version of a service` {
    let current: SampleAct
    let folder = "wide-act"
    let file = "services/01-wide-aid.yaml"
    let earlierFile = "services/01-wide-aid.v1.yaml"

    init() throws { current = try SampleAct(folder: "wide-act") }

    private func text(version: Int, limit: String = "30 days") throws -> String {
        let text = try #require(current.files[file])
        return text.replacing("version: 2", with: "version: \(version)").replacing("period: 22 days", with: "period: \(limit)")
    }

    private func library(_ act: SampleAct) throws -> ActLibrary {
        ActLibrary(acts: [try ActLoader.load(act.source)], calendars: [:])
    }

    @Test func `stands beside the current one, which is the one that is offered`() throws {
        let library = try library(current.adding(earlierFile, text(version: 1)))
        let id = ServiceID("wide-aid")

        #expect(library.services.map(\.version) == [2])
        #expect(library.service(id)?.version == 2)
        #expect(library.service(id, version: 1)?.limits.first?.period == .length(30, .days))
        #expect(library.service(id, version: 2)?.limits.first?.period == .length(22, .days))
    }

    @Test func `is the one that its cases go by, as long as it is there`() throws {
        let library = try library(current.adding(earlierFile, text(version: 1)))
        let id = ServiceID("wide-aid")

        let own = try #require(library.definition(of: id, 1))
        let lost = try #require(library.definition(of: id, 7))

        #expect(own.definition.version == 1)
        #expect(own.isItsOwn)
        #expect(lost.definition.version == 2)
        #expect(!lost.isItsOwn)
        #expect(library.definition(of: ServiceID("none"), 1) == nil)
    }

    @Test func `must be earlier, end on a day, and be what its file's name says`() throws {
        #expect(
            try current.adding("services/01-wide-aid.v2.yaml", text(version: 2)).problems() == [
                problem("services/01-wide-aid.v2.yaml", nil, .versionNotEarlier(2, current: 2), folder: folder)
            ])
        #expect(
            try current.adding(earlierFile, text(version: 3)).problems().first
                == problem(earlierFile, nil, .versionNotEarlier(3, current: 2), folder: folder))
        let endless = try text(version: 1).replacing("until: 2030-12-31\n", with: "")
        #expect(
            current.adding(earlierFile, endless).problems() == [
                problem(earlierFile, 1, .missingKey("until"), folder: folder)
            ])
    }

    @Test func `needs a current one`() throws {
        let problems = try current.removing(file).adding(earlierFile, text(version: 1)).problems()

        #expect(problems == [problem(earlierFile, nil, .noCurrentVersion("wide-aid"), folder: folder)])
    }
}
