import Casework
import Crypto
import Foundation
import Legislation

/// The check of a stretch of the cases: each is folded from its events and compared with what is stored, byte by byte.
///
/// NB: one for each thread. What the fast reader refuses, or finds different, is judged by Foundation's.
final class CaseCheck {
    private let cases: RawStatement
    private let events: RawStatement
    private let statements: RawStatement
    private let erased: RawStatement
    private let decoder = CanonicalDecoder()
    private(set) var count = 0
    /// How many were judged the slow way.
    private(set) var slow = 0
    private var hasEvent = false

    init(_ reader: RawReader) throws {
        cases = try RawStatement(
            "SELECT id, number, document, \(CaseColumns.names.joined(separator: ", ")) FROM case_file WHERE id BETWEEN ? AND ? ORDER BY id",
            on: reader)
        events = try RawStatement(
            """
            SELECT case_id, entry, payload FROM case_event WHERE case_id BETWEEN ? AND ? ORDER BY case_id, sequence
            """, on: reader)
        statements = try RawStatement("SELECT statement FROM decision_signature WHERE event = ?", on: reader)
        erased = try RawStatement(
            """
            SELECT 1 FROM erased JOIN case_event ON case_event.entry = erased.entry
            WHERE case_id = (SELECT id FROM case_file WHERE number = ?) LIMIT 1
            """, on: reader)
    }

    /// Checks the cases with those ids.
    func fault(from first: Int64, to last: Int64) throws -> JournalFault? {
        cases.begin(first, last)
        events.begin(first, last)
        hasEvent = try events.step()
        while try cases.step() {
            let id = cases.integer(0)
            guard let number = try? CaseNumber(stored: cases.integer(1)) else { return .caseUnreadable(id: id) }
            if hasEvent, events.integer(0) < id { return .eventContradicts(entry: events.integer(1)) }
            if let fault = try fault(of: id, number) { return fault }
            count += 1
        }
        return hasEvent ? .eventContradicts(entry: events.integer(1)) : nil
    }

    private func fault(of id: Int64, _ number: CaseNumber) throws -> JournalFault? {
        var file: CaseFile?
        var intake: CanonicalText.Known?
        while hasEvent, events.integer(0) == id {
            let (entry, payload) = (events.integer(1), events.bytes(2))
            guard let event = event(payload) else { return .documentContradicts(case: number) }
            if file == nil, let bytes = decoder.intake {
                intake = CanonicalText.Known(type: Intake.self, text: String(decoding: bytes, as: UTF8.self))
            }
            if event.payload.decision(on: nil) != nil, let before = file,
                let fault = try statementFault(entry, before, decision: event.payload.decision(on: before.draft?.decision))
            {
                return fault
            }
            guard fold(event, into: &file) else { return .documentContradicts(case: number) }
            hasEvent = try events.step()
        }
        guard let file, file.number == number, CaseColumns(file).stand(in: cases, from: 3) else {
            return .documentContradicts(case: number)
        }
        let document = cases.bytes(2)
        if try document.equals(CanonicalEncoder.bytes(of: file, known: intake)) { return nil }
        slow += 1
        return try document.equals(CanonicalEncoder.bytes(of: file)) ? nil : .documentContradicts(case: number)
    }

    private func event(_ payload: UnsafeRawBufferPointer) -> CaseEvent? {
        if let event = try? decoder.decode(CaseEvent.self, from: payload) { return event }
        slow += 1
        return try? Document.decode(CaseEvent.self, from: String(decoding: payload, as: UTF8.self))
    }

    private func fold(_ event: CaseEvent, into file: inout CaseFile?) -> Bool {
        if file == nil {
            file = try? CaseFile(folding: [event])
            return file != nil
        }
        return (try? file?.apply(event)) != nil
    }

    /// Compares what was signed with the case as it was then.
    private func statementFault(_ entry: Int64, _ before: CaseFile, decision: String?) throws -> JournalFault? {
        statements.begin(entry)
        guard try statements.step() else { return nil }
        let lines = statements.text(0).split(separator: "\n", omittingEmptySubsequences: false)
        let document = SHA256.hash(data: try CanonicalEncoder.bytes(of: before))
        guard lines.count > 7, lines[3] == decision ?? "" else { return .statementContradicts(entry: entry) }
        if lines[7] == JournalChain.hexadecimal(Array(document)) { return nil }
        // Of an erased file only the signer still says what it was.
        return try isErased(before.number) ? nil : .statementContradicts(entry: entry)
    }

    private func isErased(_ number: CaseNumber) throws -> Bool {
        erased.begin(number.stored)
        return try erased.step()
    }
}
