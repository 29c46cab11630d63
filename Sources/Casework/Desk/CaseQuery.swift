package import Legislation
package import WorkingTime

/// Which files a list shows.
package enum CaseFilter: String, CaseIterable, Codable, Sendable {
    /// Everything that somebody still has to do something about.
    case open
    /// What waits for the person who asks.
    case mine
    case atHead
    case withOfficers
    /// Open, and the current step's or the answer's time has passed.
    case late
    /// The answer waits for the applicant.
    case ready
    /// Ready since before `CaseQuery.uncollectedSince`.
    case notCollected
    /// Registered on the day of asking, whatever became of it.
    case today
    case closed
    case all
}

/// A question for a page of files; a page follows the last row of the one before.
///
/// What waits for somebody (`mine`, `atHead`, `withOfficers`, `late`, `ready`, `notCollected`) comes in the order of its
/// time, the rest newest first.
package struct CaseQuery: Hashable, Sendable {
    package let filter: CaseFilter
    /// Limits the list to one status.
    package let status: CaseStatus?
    package let actor: Actor
    package let now: CivilMoment
    /// Answers that have waited since before that moment count as not collected; the length is the office's, no act sets one.
    package let uncollectedSince: CivilMoment
    /// The id of the last row of the page before; nil for the first page.
    package let after: Int64?
    package let limit: Int

    package init(
        filter: CaseFilter, status: CaseStatus? = nil, actor: Actor, now: CivilMoment,
        uncollectedSince: CivilMoment, after: Int64? = nil, limit: Int = 200
    ) {
        self.filter = filter
        self.status = status
        self.actor = actor
        self.now = now
        self.uncollectedSince = uncollectedSince
        self.after = after
        self.limit = limit
    }
}

/// One file in a list: what a row shows, without opening the file.
package struct CaseListRow: Identifiable, Hashable, Codable, Sendable {
    package let id: Int64
    package let number: CaseNumber
    package let status: CaseStatus
    package let service: ServiceID
    package let channel: ChannelID
    package let applicant: String
    /// Empty until a resolution names one.
    package let officer: String
    /// Who holds the file; nil once it is closed.
    package let holder: StepActor?
    /// The current step's deadline.
    package let due: CivilMoment?
    package let answerBy: CivilMoment?
    package let registeredAt: CivilMoment
    package let revision: Int

    package init(
        id: Int64, number: CaseNumber, status: CaseStatus, service: ServiceID, channel: ChannelID, applicant: String,
        officer: String, holder: StepActor?, due: CivilMoment?, answerBy: CivilMoment?, registeredAt: CivilMoment,
        revision: Int
    ) {
        self.id = id
        self.number = number
        self.status = status
        self.service = service
        self.channel = channel
        self.applicant = applicant
        self.officer = officer
        self.holder = holder
        self.due = due
        self.answerBy = answerBy
        self.registeredAt = registeredAt
        self.revision = revision
    }

    /// Whether a time of the file has passed.
    package func isLate(at now: CivilMoment) -> Bool {
        status.isOpen && [due, answerBy].contains { $0.map { $0 < now } ?? false }
    }
}

/// A page of a list.
package struct CasePage: Hashable, Sendable {
    package let rows: [CaseListRow]
    package let hasMore: Bool

    package init(rows: [CaseListRow], hasMore: Bool) {
        self.rows = rows
        self.hasMore = hasMore
    }
}

/// What the one line found.
package struct SearchHits: Hashable, Sendable {
    package let cases: [CaseListRow]
    package let people: [PersonHit]
    /// A case number was typed whose check digits do not agree: the cases are those that it may have been.
    package let isMisread: Bool
    /// Nobody has the personal number that was typed: the people are those whose number differs by one digit, or by two swapped.
    package let isNear: Bool

    package init(cases: [CaseListRow], people: [PersonHit], isMisread: Bool = false, isNear: Bool = false) {
        self.cases = cases
        self.people = people
        self.isMisread = isMisread
        self.isNear = isNear
    }
}

/// A person that the store knows.
package struct PersonHit: Identifiable, Hashable, Codable, Sendable {
    package let id: Int64
    package let applicant: Applicant
    /// How many files the person has, and how many of them are open.
    package let cases: Int
    package let openCases: Int
    /// Other records of the same person that were joined to this one, by their ids.
    package let joined: [Int64]

    package init(id: Int64, applicant: Applicant, cases: Int, openCases: Int, joined: [Int64] = []) {
        self.id = id
        self.applicant = applicant
        self.cases = cases
        self.openCases = openCases
        self.joined = joined
    }
}
