import CaseStore
import Crypto
import Foundation

/// How fast the journal of a store is checked, how much memory that takes, and how fast its rows are read and hashed at all.
struct VerifyMeasure {
    let path: String

    /// The least that has to be checked in a second.
    private static let least = 100_000.0

    func figures() throws -> VerifyFigures {
        let bare = try bareSeconds()
        let store = try CaseStore.open(at: path)
        let whole = Int(try store.journalHead()?.sequence ?? 0)
        var memory: [Int] = []
        let clock = ContinuousClock()
        let began = clock.now
        let report = try store.verifyJournal { done in
            if memory.isEmpty, done >= whole / 4 { memory.append(Self.resident()) }
        }
        let seconds = (clock.now - began).milliseconds / 1000
        memory.append(Self.resident())
        try store.close()
        if let fault = report.firstBad { throw BenchFailure("the store does not hold: \(fault)") }
        let rate = Double(report.entries) / max(seconds, 0.001)
        return VerifyFigures(
            entries: report.entries, cases: report.cases, signatures: report.signed, seconds: seconds.rounded(places: 3),
            entriesASecond: rate.rounded(places: 0), least: Self.least, met: rate >= Self.least,
            residentKilobytesAtAQuarter: memory.first ?? 0, residentKilobytesAtTheEnd: memory.last ?? 0,
            bareSeconds: bare.rounded(places: 3), timesTheBare: (seconds / max(bare, 0.001)).rounded(places: 2))
    }

    /// Reads each row once, on one thread, and hashes its texts: what no check can go below without a second processor.
    private func bareSeconds() throws -> Double {
        let database = try RawDatabase(path: path)
        let began = ContinuousClock.now
        for (table, columns) in [
            ("journal", "at || login || action || subject, payload_hash, previous"), ("case_event", "payload"), ("paper", "text, document"),
            ("journal_payload", "payload"), ("decision_signature", "statement"), ("case_file", "document"),
        ] {
            let rows = try database.statement("SELECT \(columns) FROM \(table)")
            try rows.eachBytes { bytes in _ = SHA256.hash(data: bytes) }
        }
        return (ContinuousClock.now - began).milliseconds / 1000
    }

    /// What the process holds in memory now, in KiB.
    private static func resident() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    }
}

/// What a check costs.
struct VerifyFigures: Encodable {
    let entries: Int
    let cases: Int
    let signatures: Int
    let seconds: Double
    let entriesASecond: Double
    let least: Double
    let met: Bool
    let residentKilobytesAtAQuarter: Int
    let residentKilobytesAtTheEnd: Int
    /// SQLite's C interface and SHA-256 over the same rows, on one thread.
    let bareSeconds: Double
    let timesTheBare: Double
}
