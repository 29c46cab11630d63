package import Casework
package import Legislation
package import WorkingTime

/// A line of an old journal in a generated store, without whose it is and its number.
package struct OldLine: Sendable {
    package let service: ServiceID
    package let channel: ChannelID
    package let registered: CivilDate
    package let closed: CivilDate
    package let way: OldCase.Way
    package let book: String
    package let page: String

    package init(
        service: ServiceID, channel: ChannelID, registered: CivilDate, closed: CivilDate, way: OldCase.Way, book: String,
        page: String
    ) {
        self.service = service
        self.channel = channel
        self.registered = registered
        self.closed = closed
        self.way = way
        self.book = book
        self.page = page
    }

    /// The line's cases, read as an import reads them.
    ///
    /// - Parameters:
    ///   - people: whose they are, each with the number that the line has on paper.
    ///   - code: the office's.
    func cases(
        of people: [(person: RegistrationDraft.Person, number: String)], at code: Int, now: CivilMoment, in office: FrontOffice
    ) throws -> [OldCase] {
        let columns = ImportField.allCases.map { "  \($0.rawValue): \($0.rawValue)\n" }.joined()
        let mapping = try ImportMapping.read("columns:\n" + columns, file: "")
        var journal = try OldJournal(office: office, window: office.office(code), mapping: mapping, now: now)
        return try people.enumerated().map { place, one in
            try journal.read(cells(of: one.person, number: one.number), line: place + 1).get()
        }
    }

    private func cells(of person: RegistrationDraft.Person, number: String) -> [String: String] {
        let fields: [ImportField: String] = [
            .number: number, .book: book, .page: page, .registered: registered.description, .closed: closed.description,
            .surname: person.surname, .given: person.given, .patronymic: person.patronymic, .iin: person.iin,
            .address: person.address, .phone: person.phone, .service: service.rawValue, .channel: channel.rawValue,
            .status: way.rawValue,
        ]
        return Dictionary(uniqueKeysWithValues: fields.map { ($0.key.rawValue, $0.value) })
    }
}
