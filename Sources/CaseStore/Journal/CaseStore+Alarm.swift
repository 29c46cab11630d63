package import Casework
import GRDB
package import WorkingTime

extension CaseStore {
    private static let alarmKey = "journal.alarm"

    /// The check of the journal that failed and has not been followed by one that held; nil where all is well.
    package func journalAlarm() throws(StoreProblem) -> JournalAlarm? {
        try setting(Self.alarmKey, scope: "").flatMap { try? Document.decode(JournalAlarm.self, from: $0) }
    }

    /// Keeps that a check of the journal failed, or that one holds again.
    ///
    /// A check against a line that was kept outside is answered only by one against the same line or a later one.
    package func noteCheck(_ report: JournalReport, since: JournalHead?, at moment: CivilMoment) {
        noteCheck(holds: report.firstBad == nil, since: since, at: moment)
    }

    /// NB: it stands beside the journal and not in it, for that may be what is broken; where the store cannot be written the check's own
    /// answer has said all.
    func noteCheck(holds: Bool, since: JournalHead?, at moment: CivilMoment) {
        if !holds {
            let alarm = JournalAlarm(at: moment, since: since?.description)
            try? write { database in
                try database.run(
                    "INSERT OR REPLACE INTO setting (scope, key, value) VALUES ('', ?, ?)",
                    [Self.alarmKey, Document.encode(alarm)])
            }
            return
        }
        guard let alarm = (try? journalAlarm()) ?? nil else { return }
        if let line = alarm.since.flatMap({ JournalHead($0) }) {
            guard let since, since.sequence >= line.sequence else { return }
        }
        try? write { try $0.run("DELETE FROM setting WHERE scope = '' AND key = ?", [Self.alarmKey]) }
    }
}
