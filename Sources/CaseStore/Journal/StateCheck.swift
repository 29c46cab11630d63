package import Casework
import GRDB

extension CaseStore {
    /// What of the rows beside the files contradicts them: counts that lists and search show, and the people's keys.
    ///
    /// The journal proves the files; these follow from them.
    package func stateFault() throws(StoreProblem) -> String? {
        try read { database in
            let tally: Int = try database.value(
                """
                SELECT count(*) FROM (
                  SELECT handling_office, intake_office, status, count(*) AS count FROM case_file GROUP BY 1, 2, 3
                  EXCEPT SELECT handling_office, intake_office, status, count FROM tally)
                """) ?? 0
            if tally > 0 { return "tally" }
            let surplus: Int = try database.value(
                "SELECT coalesce(sum(count), 0) - (SELECT count(*) FROM case_file) FROM tally") ?? 0
            if surplus != 0 { return "tally" }
            let people: Int64? = try database.value(
                """
                SELECT id FROM person WHERE cases <> (SELECT count(*) FROM case_file WHERE person = person.id)
                  OR open_cases <> (SELECT count(*) FROM case_file WHERE person = person.id AND is_open = 1) LIMIT 1
                """)
            return people.map { "person \($0)" }
        }
    }
}
