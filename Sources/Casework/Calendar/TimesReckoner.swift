import Legislation
import WorkingTime

/// Reckons the times of many cases by one state of the calendars, from what is kept beside their documents.
///
/// It gives what `CaseClocks` gives for a case whose steps went on one after another; a case whose time was extended it
/// reckons without the extension, and the difference tells that the file itself has to be read.
package struct TimesReckoner {
    /// The service's procedure on its way through the offices; nil where no act at hand has it.
    private let procedure: (CaseTimeline) -> Procedure?
    private var places: [Key: Int?] = [:]
    private var ways: [Way] = []
    private var tables: [DueTable] = []
    private var answers: [Beginning: Result<CivilMoment?, DeadlineError>] = [:]

    private struct Key: Hashable {
        let service: ServiceID
        let channel: ChannelID
        let intakeOffice: Int
        let handlingOffice: Int

        init(_ timeline: CaseTimeline) {
            service = timeline.service
            channel = timeline.channel
            intakeOffice = timeline.intakeOffice
            handlingOffice = timeline.handlingOffice
        }
    }

    /// What the time of an answer hangs on.
    private struct Beginning: Hashable {
        let way: Int
        let registeredAt: CivilMoment
        let isLonger: Bool
    }

    /// One service by one channel between two offices.
    private struct Way {
        let channel: ChannelDefinition
        let steps: [Int: StepDefinition]
        let whole: ProcessingPeriod?
        /// The places of the two offices' tables.
        let intake: Int
        let handling: Int

        func table(of actor: StepActor) -> Int {
            switch CaseClocks.side(of: actor) {
            case .window: intake
            case .deciding: handling
            }
        }
    }

    package init(procedure: @escaping (CaseTimeline) -> Procedure?) {
        self.procedure = procedure
    }

    /// The moments by which a case's open step and its answer are due, or why they cannot be reckoned.
    package mutating func dues(of timeline: CaseTimeline) -> Result<CaseTimeline.Dues, CalendarPreview.Left.Reason> {
        guard let place = place(of: timeline) else { return .failure(.noLaw) }
        do throws(DeadlineError) {
            let beginning = Beginning(
                way: place, registeredAt: timeline.registeredAt, isLonger: timeline.isLonger)
            let answer = answers[beginning] ?? reckonAnswer(from: beginning)
            answers[beginning] = answer
            return .success(
                CaseTimeline.Dues(step: try stepDue(of: timeline, by: ways[place]), answer: try answer.get()))
        } catch {
            return .failure(.time(error))
        }
    }

    /// The count that decides a time, for its explanation: in which table, how long, from when.
    struct Count: Hashable {
        let table: Int
        let period: ProcessingPeriod
        let start: CivilMoment
    }

    /// The count of the open step, its own or the whole term's.
    mutating func countOfStep(of timeline: CaseTimeline) -> Count? {
        guard let way = way(of: timeline), let step = way.steps[timeline.step] else { return nil }
        if let period = CaseClocks.period(of: step, isLonger: timeline.isLonger) {
            return Count(table: way.table(of: step.actor), period: period, start: timeline.stepBegan)
        }
        return way.whole.map { Count(table: way.handling, period: $0, start: timeline.registeredAt) }
    }

    /// The counts that lead to the answer's time, one after another: the whole term's alone where there is one.
    mutating func countsOfAnswer(of timeline: CaseTimeline) -> [Count] {
        guard let way = way(of: timeline) else { return [] }
        if let whole = way.whole { return [Count(table: way.handling, period: whole, start: timeline.registeredAt)] }
        var start = timeline.registeredAt
        var counts: [Count] = []
        for step in way.channel.steps {
            guard let period = CaseClocks.period(of: step, isLonger: timeline.isLonger) else { continue }
            let count = Count(table: way.table(of: step.actor), period: period, start: start)
            counts.append(count)
            guard let due = try? due(of: count) else { return counts }
            start = due
        }
        return counts
    }

    mutating func due(of count: Count) throws(DeadlineError) -> CivilMoment {
        try tables[count.table].due(after: count.period, from: count.start)
    }

    func explanation(of count: Count) -> [DeadlineNote] {
        (try? tables[count.table].time.deadline(for: count.period, from: count.start))?.explanation ?? []
    }

    mutating func step(of timeline: CaseTimeline) -> StepDefinition? { way(of: timeline)?.steps[timeline.step] }

    // MARK: Parts

    private mutating func reckonAnswer(from start: Beginning) -> Result<CivilMoment?, DeadlineError> {
        let way = ways[start.way]
        do throws(DeadlineError) {
            if let whole = way.whole {
                return .success(try tables[way.handling].due(after: whole, from: start.registeredAt))
            }
            var moment = start.registeredAt
            var last: CivilMoment?
            for step in way.channel.steps {
                guard let period = CaseClocks.period(of: step, isLonger: start.isLonger) else { continue }
                moment = try tables[way.table(of: step.actor)].due(after: period, from: moment)
                last = moment
            }
            return .success(last)
        } catch {
            return .failure(error)
        }
    }

    private mutating func stepDue(of timeline: CaseTimeline, by way: Way) throws(DeadlineError) -> CivilMoment? {
        guard let step = way.steps[timeline.step] else { return nil }
        if let period = CaseClocks.period(of: step, isLonger: timeline.isLonger) {
            return try tables[way.table(of: step.actor)].due(after: period, from: timeline.stepBegan)
        }
        guard step.stage != .intake, let whole = way.whole else { return nil }
        return try tables[way.handling].due(after: whole, from: timeline.registeredAt)
    }

    private mutating func way(of timeline: CaseTimeline) -> Way? { place(of: timeline).map { ways[$0] } }

    private mutating func place(of timeline: CaseTimeline) -> Int? {
        let key = Key(timeline)
        if let known = places[key] { return known }
        let way = procedure(timeline).map { procedure in
            Way(
                channel: procedure.channel,
                steps: Dictionary(procedure.channel.steps.map { ($0.no, $0) }, uniquingKeysWith: { first, _ in first }),
                whole: procedure.definition.totalLimit(of: procedure.channel.id)?.period,
                intake: table(for: procedure.clocks.intake), handling: table(for: procedure.clocks.handling))
        }
        if let way { ways.append(way) }
        places[key] = .some(way == nil ? nil : ways.count - 1)
        return way == nil ? nil : ways.count - 1
    }

    private mutating func table(for time: OfficeTime) -> Int {
        if let place = tables.firstIndex(where: { $0.time == time }) { return place }
        tables.append(DueTable(time: time))
        return tables.count - 1
    }
}
