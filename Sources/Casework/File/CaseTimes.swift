package import Legislation
package import WorkingTime

/// The times of an application, as they are told at the window: each step's, and the whole service's.
package struct CaseTimes: Hashable, Sendable {
    package let forecast: [StepDeadline]
    package let term: CaseClocks.Term

    /// Reckons the times of an application taken at that moment.
    package init(
        _ service: ServiceDefinition, _ channel: ChannelDefinition, clocks: CaseClocks, from received: CivilMoment,
        isLonger: Bool
    ) throws(DeadlineError) {
        term = CaseClocks.Term(whole: try clocks.whole(of: service, by: channel, from: received), isLonger: isLonger)
        forecast = try clocks.forecast(of: channel, from: received, in: term)
    }

    /// The moment by which the applicant has the answer at the latest; nil where the act sets no time at all.
    package var answerBy: CivilMoment? { forecast.answerBy(whole: term.whole) }
}

extension [StepDeadline] {
    /// The moment by which the applicant has the answer: the whole service's, or where the act sets none, the last step's
    /// that has a time.
    func answerBy(whole: TermDeadline?) -> CivilMoment? { whole?.due ?? last { $0.due != nil }?.due }
}
