import Synchronization
import WorkingTime

/// Turns the texts of the resources folder into the acts; those with a problem are left out whole, and the others serve.
package enum LibraryLoader {
    /// Does a body for each of so many places, in any order and at the same time where it can.
    package typealias Spread = (_ count: Int, _ body: @Sendable (Int) -> Void) -> Void

    /// The acts and calendars; never fails, as what is wrong stands in `leftOut` and `calendarProblems`.
    ///
    /// - Parameter spread: how the files are read; one after another unless the caller has more cores for it.
    package static func load(_ source: LibrarySource, spread: Spread = inTurn) -> ActLibrary {
        let folders = source.acts.sorted { $0.folder < $1.folder }.map { (name: $0.folder, folder: ActFolder($0)) }
        var readings = read(folders.flatMap(\.folder.files), spread: spread)[...]
        return library(
            source, acts: folders.map { name, folder in
                let own = readings.prefix(folder.files.count)
                readings = readings.dropFirst(folder.files.count)
                return (name, ActAssembly(Array(own), problems: folder.problems))
            })
    }

    /// One place after another.
    package static func inTurn(_ count: Int, _ body: @Sendable (Int) -> Void) {
        for place in 0..<count { body(place) }
    }

    /// The files' readings, in the files' order.
    private static func read(_ files: [ActFile], spread: Spread) -> [ActFileReading] {
        let readings = Mutex([ActFileReading?](repeating: nil, count: files.count))
        spread(files.count) { place in
            let reading = files[place].read()
            readings.withLock { $0[place] = reading }
        }
        return readings.withLock { $0.compactMap(\.self) }
    }

    private static func library(_ source: LibrarySource, acts assemblies: [(folder: String, act: ActAssembly)]) -> ActLibrary {
        let (calendars, calendarProblems) = loadCalendars(source)
        var acts: [ActCatalogue] = []
        var leftOut: [ActLibrary.LeftOut] = []
        var names = NamesTaken()
        for (folder, assembly) in assemblies {
            do throws(LoadProblems) {
                let act = try assembly.catalogue()
                let problems = calendarProblem(act, calendars) + names.clashes(of: act)
                guard problems.isEmpty else { throw LoadProblems(problems) }
                names.take(act)
                acts.append(act)
            } catch {
                leftOut.append(ActLibrary.LeftOut(folder: folder, problems: error))
            }
        }
        return ActLibrary(acts: acts, calendars: calendars, leftOut: leftOut, calendarProblems: calendarProblems)
    }

    private static func loadCalendars(_ source: LibrarySource) -> ([String: WorkCalendar], [LoadProblem]) {
        var calendars: [String: WorkCalendar] = [:]
        var problems = source.unreadableCalendars.map { name, reason in
            LoadProblem(file: path(name), line: nil, kind: .unreadable(reason))
        }
        for (name, text) in source.calendars {
            do throws(CalendarDataErrors) {
                let calendar = try WorkCalendar(csv: text, file: name)
                calendars[String(name.dropLast(".csv".count))] = calendar
            } catch {
                problems += error.faults.map {
                    LoadProblem(file: path(name), line: $0.line, kind: .calendar($0.problem))
                }
            }
        }
        return (calendars, LoadProblems(problems).problems)
    }

    private static func path(_ calendar: String) -> String { "calendars/\(calendar)" }

    private static func calendarProblem(_ act: ActCatalogue, _ calendars: [String: WorkCalendar]) -> [LoadProblem] {
        if calendars[act.act.calendar] != nil { return [] }
        let file = "acts/\(act.act.id)/act.yaml"
        return [LoadProblem(file: file, line: nil, kind: .unknownCalendar(act.act.calendar))]
    }

    /// The names of the acts loaded so far: a later act may not use one of them again.
    private struct NamesTaken {
        private var services: [ServiceID: ActID] = [:]
        private var forms: [FormID: ActID] = [:]
        private var offices: [OfficeID: ActID] = [:]

        mutating func take(_ act: ActCatalogue) {
            for service in act.services { services[service.id] = act.act.id }
            for form in act.forms { forms[form.id] = act.act.id }
            for office in act.offices { offices[office.id] = act.act.id }
        }

        func clashes(of act: ActCatalogue) -> [LoadProblem] {
            func problem(_ id: some Slug, _ file: String, owner: ActID?) -> LoadProblem? {
                owner.map {
                    let kind = LoadProblem.Kind.identifierOfAnotherAct(id.rawValue, act: $0)
                    return LoadProblem(file: "acts/\(act.act.id)/\(file)", line: nil, kind: kind)
                }
            }
            return act.services.compactMap { problem($0.id, "services", owner: services[$0.id]) }
                + act.forms.compactMap { problem($0.id, "forms/\($0.id).yaml", owner: forms[$0.id]) }
                + act.offices.compactMap { problem($0.id, "offices.csv", owner: offices[$0.id]) }
        }
    }
}
