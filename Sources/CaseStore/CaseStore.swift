package import Casework
import Foundation
import GRDB

/// The local document store of one site: every method is a use case, and every change one transaction.
///
/// It is an SQLite file in WAL mode with `synchronous=FULL`, shared by any number of desks (processes) on one machine,
/// and guarded by a lock file beside it (`StoreLock`). Nothing here reads a clock: the caller says when.
///
/// NB: never open the file by other means in a process that has it open: closing any descriptor drops the engine's
/// locks.
package final class CaseStore: Sendable {
    package let path: String
    /// What a new secret costs to try.
    let cost: SecretCost
    private let writer: Writer
    private let readers: Readers
    let pageEnds = PageEnds()
    let keys = OpenedKeys()

    /// The version of the schema that this program reads and writes.
    package static var schemaVersion: Int { Migrations.current }

    private init(path: String, options: StoreOptions, lock: StoreLock) {
        self.path = path
        cost = options.cost
        writer = Writer(path: path, lock: lock, options: options)
        readers = Readers(path: path, patience: options.patience)
    }

    /// Makes a new store, with its folder where that is missing: the file 0600, a folder made here 0700.
    ///
    /// A file that stands there is refused, but for an empty one that an interrupted creation left.
    package static func create(at path: String, cost: SecretCost = .recommended) throws(StoreProblem) -> CaseStore {
        try create(at: path, options: StoreOptions(cost: cost))
    }

    /// Opens a store and brings its schema up to date, after a copy of what it holds was made beside it.
    package static func open(
        at path: String, cost: SecretCost = .recommended, progress: (BackupProgress) -> Void = { _ in }
    ) throws(StoreProblem) -> CaseStore {
        try open(at: path, options: StoreOptions(cost: cost), progress: progress)
    }

    /// Opens a store for a desk, with what its first picture needs: a sound store is only looked into, and opened like every
    /// other when something is first written.
    package static func openAtDesk(
        at path: String, progress: (BackupProgress) -> Void = { _ in }
    ) throws(StoreProblem) -> (store: CaseStore, opening: StoreOpening) {
        try told(path) {
            let options = StoreOptions()
            let lock = try lock(ofStore: path, options: options)
            let store = CaseStore(path: path, options: options, lock: lock)
            if let opening = try lock.hold({ Glance.opening(at: path) }) { return (store, opening) }
            try lock.hold { try store.writer.open(progress: progress) }
            return (store, try store.opening())
        }
    }

    static func create(at path: String, options: StoreOptions) throws(StoreProblem) -> CaseStore {
        try told(path) {
            umask(0o077)
            try StoreFiles.checkFree(path)
            try StoreFiles.makeFolder(of: path)
            let lock = try StoreLock(besideStore: path, patience: options.patience)
            return try lock.hold {
                try StoreFiles.makeEmptyFile(at: path)
                do {
                    let store = CaseStore(path: path, options: options, lock: lock)
                    try store.writer.openNewFile()
                    return store
                } catch {
                    StoreFiles.remove(path)
                    throw error
                }
            }
        }
    }

    static func open(
        at path: String, options: StoreOptions, progress: (BackupProgress) -> Void = { _ in }
    ) throws(StoreProblem) -> CaseStore {
        try told(path) {
            let lock = try lock(ofStore: path, options: options)
            return try lock.hold {
                let store = CaseStore(path: path, options: options, lock: lock)
                try store.writer.open(progress: progress)
                return store
            }
        }
    }

    /// The lock of a store that is there and may be written.
    private static func lock(ofStore path: String, options: StoreOptions) throws -> StoreLock {
        umask(0o077)
        try StoreFiles.checkPresent(path)
        return try StoreLock(besideStore: path, patience: options.patience)
    }

    /// Empties the log into the file and closes it; the store answers nothing after that.
    package func close() throws(StoreProblem) {
        try told {
            try readers.close()
            try writer.close()
        }
    }

    /// Empties the log into the file as far as readers at work allow, under the lock.
    package func checkpoint() throws(StoreProblem) {
        try told { try writer.checkpoint() }
    }

    /// How long a change made here has been waiting for other desks; nil while none is.
    package var waiting: Duration? { writer.waiting }

    /// A number that changes with every commit of any desk, this one included; it costs microseconds to ask.
    package func dataVersion() throws(StoreProblem) -> Int {
        try told { try readers.dataVersion() }
    }
}

extension CaseStore {
    /// Runs a short read of one state of the store.
    func read<Value>(_ body: (Database) throws -> Value) throws(StoreProblem) -> Value {
        try told { try readers.read(body) }
    }

    /// Runs a few small reads on the connection that writes, before there is another.
    func readByWriter<Value>(_ body: (Database) throws -> Value) throws(StoreProblem) -> Value {
        try told { try writer.read(body) }
    }

    /// Runs one transaction.
    func write<Value>(_ body: (Database) throws -> Value) throws(StoreProblem) -> Value {
        try told { try writer.write(body) }
    }

    /// Runs one transaction in which others' code takes part: their errors pass through as they are.
    func writePassingErrors<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do {
            return try writer.write(body)
        } catch let error where error is DatabaseError || error is CaseFile.FoldError {
            throw StoreProblem(error, path: path)
        }
    }

    /// Runs a read in which others' code takes part: their errors pass through as they are.
    func readPassingErrors<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do {
            return try readers.read(body)
        } catch let error where error is DatabaseError || error is CaseFile.FoldError {
            throw StoreProblem(error, path: path)
        }
    }

    /// Runs a body that may take the store's lock for a while, to begin a long read.
    func underLock<Value>(_ body: ((() throws -> Void) throws -> Void) throws -> Value) throws(StoreProblem) -> Value {
        try told { try writer.inTurn { try body { work in try writer.beforeLongRead(work) } } }
    }

    /// Runs a body under the store's lock, without a transaction of ours.
    func exclusively<Value>(_ body: (Database) throws -> Value) throws(StoreProblem) -> Value {
        try told { try writer.exclusively(body) }
    }

    /// Closes this process's connections that only read; they are opened anew when needed.
    func closeReaders() throws(StoreProblem) {
        try told { try readers.close() }
    }

    /// Runs a read that keeps the log from being emptied for as long as it takes; errors pass through as they are.
    func readLong<Value>(_ body: () throws -> Value) throws -> Value {
        try writer.inTurn {
            try writer.beforeLongRead {}
            return try body()
        }
    }

    /// What the writing connection says of itself: 2 is FULL.
    func writerSynchronous() throws(StoreProblem) -> Int {
        try told { try writer.exclusively { try $0.value("PRAGMA synchronous") ?? 0 } }
    }

    private func told<Value>(_ body: () throws -> Value) throws(StoreProblem) -> Value {
        try Self.told(path, body)
    }

    private static func told<Value>(_ path: String, _ body: () throws -> Value) throws(StoreProblem) -> Value {
        do {
            return try body()
        } catch {
            throw StoreProblem(error, path: path)
        }
    }
}
