package import Casework
import GRDB
import Legislation
package import WorkingTime

/// A change of one calendar's days, to be kept together with the times that it moves.
package enum CalendarChange: Hashable, Sendable {
    case added(CalendarDay, to: String)
    case removed(CalendarDay, from: String)
}

extension CaseStore {
    /// Tells of every open case what its times hang on, in the order of registration, on one state of the store.
    ///
    /// NB: the body must be quick: a read that stays open keeps the log from being emptied.
    package func eachOpenTimeline(_ body: (_ timeline: CaseTimeline, _ place: Int, _ count: Int) throws -> Void) throws {
        try readPassingErrors { database in try TimelineRow.each(in: database) { _, timeline, place, count in
            try body(timeline, place, count)
        } }
    }

    /// A case with its events, for times that only its history gives; nil where the store has it not.
    package func history(of number: CaseNumber) throws(StoreProblem) -> (file: CaseFile, events: [CaseEvent])? {
        try read { database in
            guard let record = try CaseRecord.find(number, in: database) else { return nil }
            return (record.file, try CaseRecord.events(of: record.id, in: database))
        }
    }

    /// Keeps a calendar's change and everything that it moves: the day, an event for each case, the journal, and with which
    /// calendars was reckoned; all in one transaction.
    ///
    /// - Parameters:
    ///   - isMoved: whether an open case has to be looked at more closely; asked of each.
    ///   - event: the event that gives such a case its new times; nil leaves it as it is.
    ///   - progress: how many of how many open cases have been gone through.
    /// - Returns: how many cases have got new times.
    ///
    /// NB: the closures run inside the transaction: they may read the store, as it was before, and must not write to it.
    package func retime(
        _ change: CalendarChange?, reckoned: [String: WorkCalendar], by actor: Actor, at moment: CivilMoment,
        isMoved: (CaseTimeline) throws -> Bool,
        event: (_ file: CaseFile, _ events: [CaseEvent]) throws -> CaseEvent?,
        progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) throws -> Int {
        try writePassingErrors { database in
            try keep(change, by: actor, at: moment, in: database)
            var chosen: [Int64] = []
            try TimelineRow.each(in: database) { id, timeline, _, _ in
                if try isMoved(timeline) { chosen.append(id) }
            }
            var moved = 0
            for (place, id) in chosen.enumerated() {
                if try retime(id, event: event, in: database) { moved += 1 }
                if place.isMultiple(of: 100) { progress(place, chosen.count) }
            }
            try CalendarRecord.noteReckoned(reckoned, in: database)
            try JournalChain.note(
                "timesReckoned", subject: reckoned.keys.sorted().joined(separator: " "), by: actor.login, at: moment,
                payload: Document.encode(["moved": moved]), in: database)
            progress(chosen.count, chosen.count)
            return moved
        }
    }

    private func retime(
        _ id: Int64, event: (CaseFile, [CaseEvent]) throws -> CaseEvent?, in database: Database
    ) throws -> Bool {
        guard let row = try database.row("SELECT id, person, document FROM case_file WHERE id = ?", [id]) else {
            return false
        }
        let record = try CaseRecord(row)
        guard let event = try event(record.file, try CaseRecord.events(of: id, in: database)) else { return false }
        var file = record.file
        try file.apply(event)
        try CaseRecord.append(event, to: id, number: file.number, in: database)
        try CaseRecord.update(id, to: file, in: database)
        return true
    }

    private func keep(
        _ change: CalendarChange?, by actor: Actor, at moment: CivilMoment, in database: Database
    ) throws {
        switch change {
        case .added(let day, let calendar):
            try CalendarRecord.add(day, to: calendar, in: database)
            try JournalChain.note(
                "calendarDayAdded", subject: "\(calendar) \(day.date)", by: actor.login, at: moment,
                payload: Document.encode(day), in: database)
        case .removed(let day, let calendar):
            try CalendarRecord.remove(day.date, from: calendar, in: database)
            try JournalChain.note(
                "calendarDayRemoved", subject: "\(calendar) \(day.date)", by: actor.login, at: moment,
                payload: Document.encode(day), in: database)
        case nil:
            break
        }
    }
}

/// The columns of an open case on which its times hang.
enum TimelineRow {
    static let columns =
        "id, number, applicant, service, channel, intake_office, handling_office, step, step_began, longer, registered_at, due, answer_by"

    /// Goes through all open cases in the order of registration.
    static func each(
        in database: Database, _ body: (_ id: Int64, _ timeline: CaseTimeline, _ place: Int, _ count: Int) throws -> Void
    ) throws {
        let count: Int = try database.value("SELECT count(*) FROM case_file WHERE is_open = 1") ?? 0
        let cursor = try database.walk("SELECT \(columns) FROM case_file WHERE is_open = 1 ORDER BY id")
        var place = 0
        while let row = try cursor.next() {
            place += 1
            try body(row[0], try CaseTimeline(row), place, count)
        }
    }
}

extension CaseTimeline {
    /// The values in the order of `TimelineRow.columns`.
    fileprivate init(_ row: Row) throws {
        let (due, answer): (String?, String?) = (row[11], row[12])
        self.init(
            number: try CaseNumber(stored: row[1]), applicant: row[2], service: ServiceID(row[3] as String),
            channel: ChannelID(row[4] as String), intakeOffice: row[5], handlingOffice: row[6], step: row[7],
            stepBegan: try CivilMoment(stored: row[8]), isLonger: row[9], registeredAt: try CivilMoment(stored: row[10]),
            dues: Dues(
                step: try due.map { try CivilMoment(stored: $0) }, answer: try answer.map { try CivilMoment(stored: $0) }))
    }
}
