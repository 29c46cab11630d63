import GRDB
import Foundation

/// Every case of a store as a line, for programs that look through lines.
struct FuzzyLines {
    /// Writes number, name, personal number and telephone of every case.
    static func write(of store: String, to path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: store, configuration: configuration)
        guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path) else {
            throw BenchFailure("\(path) cannot be written")
        }
        try queue.read { database in
            let cursor = try String.fetchCursor(
                database,
                sql: """
                    SELECT case_file.number || ' ' || applicant || ' ' || coalesce(iin, '') || ' ' || phone_key
                    FROM case_file JOIN person ON person.id = case_file.person
                    """)
            var text = ""
            while let line = try cursor.next() {
                text += line + "\n"
                guard text.utf8.count > 1_000_000 else { continue }
                try file.write(contentsOf: Data(text.utf8))
                text = ""
            }
            try file.write(contentsOf: Data(text.utf8))
        }
        try file.close()
    }
}
