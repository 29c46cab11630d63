package import WorkingTime

/// All acts that the program serves, with the calendars that their offices work by.
///
/// Ids of services, forms and offices are unique across the acts, so that one name finds one thing.
package struct ActLibrary: Sendable {
    /// An act that is refused whole because its data are wrong.
    package struct LeftOut: Hashable, Sendable {
        /// The folder in `acts`, which is the act's id.
        package let folder: String
        package let problems: LoadProblems

        package init(folder: String, problems: LoadProblems) {
            self.folder = folder
            self.problems = problems
        }
    }

    /// The sound acts, in the order of their folders' names.
    package let acts: [ActCatalogue]
    /// By the name that acts give: the file's name without `.csv`.
    package let calendars: [String: WorkCalendar]
    /// The acts that were left out, in the order of their folders' names.
    package let leftOut: [LeftOut]
    /// What is wrong with calendar files; an act that needs such a calendar is left out too.
    package let calendarProblems: [LoadProblem]

    private let actIndex: [ActID: Int]
    private let serviceOwners: [ServiceID: Int]
    private let formOwners: [FormID: Int]
    private let officeOwners: [OfficeID: Int]
    private let shortNames: [ServiceID: LocalizedText]

    package init(
        acts: [ActCatalogue], calendars: [String: WorkCalendar], leftOut: [LeftOut] = [],
        calendarProblems: [LoadProblem] = []
    ) {
        self.acts = acts
        self.calendars = calendars
        self.leftOut = leftOut
        self.calendarProblems = calendarProblems
        actIndex = ActLibrary.owners(acts) { [$0.act.id] }
        serviceOwners = ActLibrary.owners(acts) { $0.services.map(\.id) }
        formOwners = ActLibrary.owners(acts) { $0.forms.map(\.id) }
        officeOwners = ActLibrary.owners(acts) { $0.offices.map(\.id) }
        shortNames = Dictionary(
            acts.flatMap { act in act.services.map { ($0.id, $0.shortName) } }, uniquingKeysWith: { first, _ in first })
    }

    private static func owners<ID: Hashable>(_ acts: [ActCatalogue], _ ids: (ActCatalogue) -> [ID]) -> [ID: Int] {
        let pairs = acts.enumerated().flatMap { place, act in ids(act).map { ($0, place) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// Everything wrong with the data, in the order of file and line.
    package var problems: LoadProblems {
        LoadProblems(calendarProblems + leftOut.flatMap(\.problems.problems))
    }

    package func act(_ id: ActID) -> ActCatalogue? { actIndex[id].map { acts[$0] } }

    /// The act that approves a service, has a form or lists an office.
    package func act(of service: ServiceID) -> ActCatalogue? { serviceOwners[service].map { acts[$0] } }
    package func act(of form: FormID) -> ActCatalogue? { formOwners[form].map { acts[$0] } }
    package func act(of office: OfficeID) -> ActCatalogue? { officeOwners[office].map { acts[$0] } }

    package func service(_ id: ServiceID) -> ServiceDefinition? { act(of: id)?.service(id) }

    /// What a service is called in lists, without a copy of all that is known of it: each row of each picture asks.
    package func shortName(of service: ServiceID) -> LocalizedText? { shortNames[service] }

    /// That version of a service, current or earlier.
    package func service(_ id: ServiceID, version: Int) -> ServiceDefinition? {
        act(of: id)?.service(id, version: version)
    }

    /// The definition that a case of that version goes by: its own, or the current one where its own is no longer there.
    package func definition(of id: ServiceID, _ version: Int) -> (definition: ServiceDefinition, isItsOwn: Bool)? {
        if let own = service(id, version: version) { return (own, true) }
        return service(id).map { ($0, false) }
    }

    package func form(_ id: FormID) -> Form? { act(of: id)?.form(id) }
    package func office(_ id: OfficeID) -> Office? { act(of: id)?.office(id) }

    /// The services of all acts, in the acts' order.
    package var services: [ServiceDefinition] { acts.flatMap(\.services) }

    /// The calendar that an act's offices work by; nil only for an act that is not of this library.
    package func calendar(of act: Act) -> WorkCalendar? { calendars[act.calendar] }
}
