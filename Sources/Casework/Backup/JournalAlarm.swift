package import WorkingTime

/// A check of the journal that found a bad place.
package struct JournalAlarm: Hashable, Codable, Sendable {
    /// When, as `2012-11-05T17:50`.
    package let at: String
    /// The line kept outside against which it was checked; nil for a check of the store alone.
    package let since: String?

    package init(at: CivilMoment, since: String?) {
        self.at = at.description
        self.since = since
    }

    package var moment: CivilMoment? { CivilMoment(iso: at) }
}
