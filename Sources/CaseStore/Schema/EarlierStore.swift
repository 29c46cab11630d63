package import Casework
import GRDB

/// Stores as earlier releases left them: what a migration is tried on.
package enum EarlierStore {
    /// Makes an empty store of an earlier schema.
    package static func make(at path: String, schema version: Int) throws(StoreProblem) {
        do {
            try StoreFiles.makeEmptyFile(at: path)
            let queue = try Connection.writer(at: path, patience: Patience(limit: .seconds(1)))
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA application_id = \(Connection.applicationID)")
                try Migrations.run(database, at: path, upTo: version)
                try database.execute(sql: "PRAGMA journal_mode = WAL")
            }
            try queue.close()
        } catch {
            throw StoreProblem(error, path: path)
        }
    }
}
