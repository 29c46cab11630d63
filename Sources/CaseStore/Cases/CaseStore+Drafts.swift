package import Casework
import GRDB
package import WorkingTime

extension CaseStore {
    /// Keeps a half-filled registration under its key, in the place of what was kept before.
    package func keepDraft(
        key: String, login: String, body: RegistrationDraft, at moment: CivilMoment
    ) throws(StoreProblem) {
        try write {
            try $0.run(
                "INSERT OR REPLACE INTO draft (key, login, at, body) VALUES (?, ?, ?, ?)",
                [key, login, moment.description, Document.encode(body)])
        }
    }

    /// The half-filled registrations of a person, the newest first.
    package func drafts(login: String) throws(StoreProblem) -> [KeptDraft] {
        try read {
            try $0.rows("SELECT key, body, at FROM draft WHERE login = ? ORDER BY at DESC, key", [login]).map { row in
                KeptDraft(
                    key: row["key"], draft: try Document.decode(RegistrationDraft.self, from: row["body"]),
                    at: try CivilMoment(stored: row["at"]))
            }
        }
    }

    /// Forgets a half-filled registration that its writer gave up.
    package func dropDraft(key: String) throws(StoreProblem) {
        try write { try $0.run("DELETE FROM draft WHERE key = ?", [key]) }
    }
}
