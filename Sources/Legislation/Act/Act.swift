package import WorkingTime

/// A normative act that approves services: what it says of itself.
package struct Act: Identifiable, Hashable, Sendable {
    package let id: ActID
    /// The act's own heading.
    package let title: String
    /// Who issued it.
    package let authority: String
    /// Its number and its date; nil where the text at hand has none.
    package let number: String?
    package let date: CivilDate?
    /// The day from which it applies, where that is another than its date.
    package let effective: CivilDate?
    /// The line under the heading, as printed: issue, registration and repeal.
    package let heading: String
    package let status: Status
    /// The language the act and its forms are written in.
    package let language: Language
    /// The name of the public-holiday calendar in `Resources/calendars`, such as `kz`.
    package let calendar: String
    /// The time zone of its offices, an IANA name such as `Asia/Almaty`.
    package let timeZone: String
    package let preamble: String
    package let clauses: [SourcedText]
    package let signatory: String
    package let defects: [Defect]

    /// Whether the act is in force.
    package enum Status: Hashable, Sendable {
        case inForce
        /// The act's own words on its repeal, and the day of it.
        case repealed(on: CivilDate, note: String)
    }

    package init(
        id: ActID, title: String, authority: String, number: String?, date: CivilDate?, effective: CivilDate? = nil,
        heading: String, status: Status, language: Language, calendar: String, timeZone: String,
        preamble: String, clauses: [SourcedText], signatory: String, defects: [Defect]
    ) {
        self.id = id
        self.title = title
        self.authority = authority
        self.number = number
        self.date = date
        self.effective = effective
        self.heading = heading
        self.status = status
        self.language = language
        self.calendar = calendar
        self.timeZone = timeZone
        self.preamble = preamble
        self.clauses = clauses
        self.signatory = signatory
        self.defects = defects
    }
}
