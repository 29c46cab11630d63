import Casework
import Crypto
import Foundation
import GRDB
import WorkingTime

/// The hash chain of the journal.
///
/// An entry's hash is SHA-256 over eight lines of UTF-8, each ended by a line feed: `tereze journal 1`, the sequence in
/// decimal, the moment as `2012-11-05T17:50`, login, action, subject, and in lower-case hexadecimal the payload's hash
/// and the previous entry's hash. Before the first entry stand 32 zero bytes. A payload's hash is SHA-256 of its UTF-8
/// bytes.
enum JournalChain {
    static let beginning = [UInt8](repeating: 0, count: 32)

    /// Adds an entry at the end and gives its sequence.
    @discardableResult
    static func append(
        _ action: String, subject: String, by login: String, at moment: CivilMoment, payload: String,
        to database: Database
    ) throws -> Int64 {
        try append(action, subject: subject, by: login, at: moment, payloadHash: digest(payload), to: database)
    }

    /// The same for what is known by its hash.
    static func append(
        _ action: String, subject: String, by login: String, at moment: CivilMoment, payloadHash: [UInt8],
        to database: Database
    ) throws -> Int64 {
        guard let end = try database.row("SELECT seq, hash FROM journal_end") else {
            throw StoreProblem.damaged(detail: "the journal has no end")
        }
        let sequence: Int64 = end["seq"] + 1
        let login = line(login)
        let previous: [UInt8] = [UInt8](end["hash"] as Data)
        let hash = hash(
            sequence: sequence, at: moment.description, login: login, action: action, subject: subject,
            payloadHash: payloadHash, previous: previous)
        try database.run(
            """
            INSERT INTO journal (seq, at, login, action, subject, payload_hash, previous, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                sequence, moment.description, login, action, subject, Data(payloadHash), Data(previous), Data(hash),
            ])
        return sequence
    }

    /// Adds an entry whose payload stands beside the journal; an empty one needs no row.
    static func note(
        _ action: String, subject: String, by login: String, at moment: CivilMoment, payload: String = "",
        in database: Database
    ) throws {
        _ = try entry(action, subject: subject, by: login, at: moment, payload: payload, in: database)
    }

    /// The same, and gives the entry's sequence.
    static func entry(
        _ action: String, subject: String, by login: String, at moment: CivilMoment, payload: String, in database: Database
    ) throws -> Int64 {
        let entry = try append(action, subject: subject, by: login, at: moment, payload: payload, to: database)
        guard !payload.isEmpty else { return entry }
        try database.run("INSERT INTO journal_payload (entry, payload) VALUES (?, ?)", [entry, payload])
        return entry
    }

    /// A text as one line of an entry.
    static func line(_ text: String) -> String {
        // Nearly every line is plain, and a character at a time takes long.
        text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? text : String(text.map { $0.isNewline ? " " : $0 })
    }

    static func digest(_ text: String) -> [UInt8] {
        var text = text
        return text.withUTF8 { Array(SHA256.hash(data: UnsafeRawBufferPointer($0))) }
    }

    static func hash(
        sequence: Int64, at: String, login: String, action: String, subject: String, payloadHash: [UInt8],
        previous: [UInt8]
    ) -> [UInt8] {
        digest(
            "tereze journal 1\n\(sequence)\n\(at)\n\(login)\n\(action)\n\(subject)\n\(hexadecimal(payloadHash))\n"
                + "\(hexadecimal(previous))\n")
    }

    /// The sequence of the last entry, 0 before the first.
    static func lastEntry(_ database: Database) throws -> Int64 {
        try database.value("SELECT seq FROM journal_end") ?? 0
    }

    /// Checks that the remembered end is the last entry and that its hash holds: a quick look after an error.
    static func checkEnd(_ database: Database) throws {
        guard let end = try database.row("SELECT seq, hash FROM journal_end") else {
            throw StoreProblem.damaged(detail: "the journal has no end")
        }
        guard let last = try database.row("SELECT * FROM journal ORDER BY seq DESC LIMIT 1") else {
            if end["seq"] == 0 { return }
            throw StoreProblem.damaged(detail: "the journal is empty")
        }
        let entry = try JournalEntry(last)
        guard end["seq"] == entry.id, [UInt8](end["hash"] as Data) == entry.hash, entry.computedHash == entry.hash
        else { throw StoreProblem.damaged(detail: "the journal's end") }
    }

    private static let digits = Array("0123456789abcdef".utf8)

    /// Two lower-case digits a byte.
    static func hexadecimal(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(2 * bytes.count)
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
