package import Casework
import GRDB
package import WorkingTime

extension CaseStore {
    /// The texts that an office's head usually writes, in their order.
    package func usualResolutions(office: Int) throws(StoreProblem) -> [String] {
        try read {
            try $0.rows("SELECT text FROM usual_resolution WHERE office = ? ORDER BY position", [office])
                .map { $0["text"] }
        }
    }

    /// Replaces an office's usual texts; empty ones are left out.
    package func setUsualResolutions(
        _ texts: [String], office: Int, by login: String, at moment: CivilMoment
    ) throws(StoreProblem) {
        let kept = texts.filter { !$0.isBlank }
        try write { database in
            try requireOffice(office, in: database)
            try database.run("DELETE FROM usual_resolution WHERE office = ?", [office])
            for (index, text) in kept.enumerated() {
                try database.run(
                    "INSERT INTO usual_resolution (office, position, text) VALUES (?, ?, ?)", [office, index + 1, text])
            }
            try JournalChain.note(
                "usualResolutionsSet", subject: "\(office)", by: login, at: moment, payload: Document.encode(kept),
                in: database)
        }
    }

    /// A setting's value in a scope: a login, a workstation's name, or empty for the whole store.
    package func setting(_ key: String, scope: String) throws(StoreProblem) -> String? {
        try read { try $0.value("SELECT value FROM setting WHERE scope = ? AND key = ?", [scope, key]) }
    }

    /// Sets a setting in a scope.
    package func setSetting(
        _ key: String, scope: String, to value: String, by login: String, at moment: CivilMoment
    ) throws(StoreProblem) {
        try write { database in
            try database.run(
                "INSERT OR REPLACE INTO setting (scope, key, value) VALUES (?, ?, ?)", [scope, key, value])
            try JournalChain.note(
                "settingSet", subject: JournalChain.line(key), by: login, at: moment,
                payload: Document.encode(["scope": scope, "key": key, "value": value]), in: database)
        }
    }

    func requireOffice(_ code: Int, in database: Database) throws {
        let found: Int? = try database.value("SELECT code FROM office WHERE code = ?", [code])
        if found == nil { throw StoreProblem.officeUnknown("\(code)") }
    }
}
