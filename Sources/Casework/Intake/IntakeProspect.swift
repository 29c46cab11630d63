package import WorkingTime

/// What the window tells before an application is registered: its times, and whether papers are taken now.
package struct IntakeProspect: Hashable, Sendable {
    package let times: CaseTimes
    /// When the window takes papers next: the moment of asking while it does; nil where the calendar does not tell.
    package let nextAcceptance: CivilMoment?

    package init(times: CaseTimes, nextAcceptance: CivilMoment?) {
        self.times = times
        self.nextAcceptance = nextAcceptance
    }
}
