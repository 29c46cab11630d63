import Dispatch
import Legislation
import Testing
import WorkingTime

@Suite struct `The library of acts` {
    let sound: SampleAct
    let calendars: [String: String]

    init() throws {
        sound = try SampleAct()
        calendars = try ResourceFolder.calendar("kz.csv", in: ResourceFolder.fixtures)
    }

    /// The sample act under another name; with `renamed`, its services, forms and offices have names of their own too.
    private func copy(_ folder: String, renamed: Bool) -> ActSource {
        let files = sound.files.map { path, text in
            var (path, text) = (path, text)
            let names = renamed ? ["sample-", "dep-1", "aki-1", "cen-1"] : ["sample-act"]
            for name in names {
                let new = renamed ? "\(folder)-\(name)" : folder
                path = path.split(separator: name, omittingEmptySubsequences: false).joined(separator: new)
                text = text.split(separator: name, omittingEmptySubsequences: false).joined(separator: new)
            }
            return (path, text)
        }
        return ActSource(folder: renamed ? "\(folder)-sample-act" : folder, files: Dictionary(uniqueKeysWithValues: files))
    }

    @Test func `finds services, forms and offices of every act`() throws {
        let library = LibraryLoader.load(LibrarySource(acts: [copy("b", renamed: true), sound.source], calendars: calendars))

        #expect(library.leftOut.isEmpty)
        #expect(library.acts.map(\.act.id) == [ActID("b-sample-act"), ActID("sample-act")])
        #expect(library.services.count == 4)
        #expect(library.service(ServiceID("b-sample-benefit"))?.act == ActID("b-sample-act"))
        #expect(library.form(FormID("sample-ticket"))?.act == ActID("sample-act"))
        #expect(library.act(of: OfficeID("b-dep-1"))?.act.id == ActID("b-sample-act"))
        #expect(library.office(OfficeID("cen-1"))?.kind == .centre)
        #expect(library.service(ServiceID("lost")) == nil)
        let act = try #require(library.act(ActID("sample-act"))).act
        #expect(library.calendar(of: act)?.country == "KZ")
    }

    @Test func `is the same when the files are read at the same time, in any order`() throws {
        let faulty = try sound.replacing("version: 1", with: "version: x", in: SampleAct.benefit)
        let source = LibrarySource(acts: [copy("b", renamed: true), faulty.source], calendars: calendars)

        let one = LibraryLoader.load(source)
        let other = LibraryLoader.load(source, spread: { DispatchQueue.concurrentPerform(iterations: $0, execute: $1) })
        let backwards = LibraryLoader.load(source, spread: { count, body in (0..<count).reversed().forEach(body) })

        #expect(one.leftOut == other.leftOut)
        #expect(one.acts.map(\.services) == other.acts.map(\.services))
        #expect(one.acts.map(\.forms) == other.acts.map(\.forms))
        #expect(one.acts.map(\.offices) == other.acts.map(\.offices))
        #expect(one.leftOut == backwards.leftOut)
        #expect(one.acts.map(\.services) == backwards.acts.map(\.services))
    }

    @Test func `leaves a faulty act out and serves the others`() throws {
        let faulty = try sound.replacing("version: 1", with: "version: x", in: SampleAct.benefit)

        let library = LibraryLoader.load(LibrarySource(acts: [copy("b", renamed: true), faulty.source], calendars: calendars))

        #expect(library.acts.map(\.act.id) == [ActID("b-sample-act")])
        #expect(library.leftOut.map(\.folder) == ["sample-act"])
        #expect(library.leftOut.first?.problems.problems == [
            problem(SampleAct.benefit, 2, .wrongType(key: "version", expected: .number))
        ])
        #expect(library.service(ServiceID("sample-benefit")) == nil)
    }

    @Test func `leaves an act out whose calendar is not there`() {
        let library = LibraryLoader.load(LibrarySource(acts: [sound.source], calendars: [:]))

        #expect(library.problems.problems == [problem(SampleAct.act, nil, .unknownCalendar("kz"))])
    }

    @Test func `tells what is wrong with a calendar, and leaves out the acts that need it`() throws {
        let faulty = try #require(calendars["kz.csv"]) + "2012-02-30,holiday,,а,ә,б,в\n"

        let library = LibraryLoader.load(LibrarySource(acts: [sound.source], calendars: ["kz.csv": faulty]))

        #expect(library.calendarProblems == [
            LoadProblem(file: "calendars/kz.csv", line: 3, kind: .calendar(.badDate("2012-02-30")))
        ])
        #expect(library.leftOut.map(\.folder) == ["sample-act"])
    }

    @Test func `leaves out an act that uses another's names`() {
        let library = LibraryLoader.load(
            LibrarySource(acts: [sound.source, copy("second-act", renamed: false)], calendars: calendars))

        #expect(library.acts.map(\.act.id) == [ActID("sample-act")] || library.acts.map(\.act.id) == [ActID("second-act")])
        let problems = library.leftOut.flatMap(\.problems.problems)
        #expect(problems.count == 8)
        #expect(problems.allSatisfy {
            if case .identifierOfAnotherAct(_, let act) = $0.kind { act == library.acts.first?.act.id } else { false }
        })
    }
}
