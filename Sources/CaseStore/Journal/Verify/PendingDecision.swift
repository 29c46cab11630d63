import Crypto
import Foundation

/// A decision that the walk through the journal has met, with its papers, until its signature comes.
struct PendingDecision {
    let entry: Int64
    let action: [UInt8]
    let sequence: Int64
    let payloadHash: [UInt8]
    private(set) var papers: [UInt8] = []
    /// Where in the papers' lines the hash of a text stands that was erased: nobody can tell it any more.
    private(set) var unknown: [Range<Int>] = []

    /// Notes a paper that was issued with it, as the statement has it.
    ///
    /// - Parameter text: nil for one that was erased.
    mutating func add(form: UnsafeRawBufferPointer, text: UnsafeRawBufferPointer?, payloadHash: UnsafeRawBufferPointer) {
        papers.append(contentsOf: form)
        papers.append(UInt8(ascii: " "))
        if let text {
            SHA256.hash(data: text).withUnsafeBytes { papers.addHexadecimal($0) }
        } else {
            unknown.append(papers.count..<papers.count + 64)
            papers.append(contentsOf: repeatElement(0, count: 64))
        }
        papers.append(UInt8(ascii: " "))
        papers.addHexadecimal(payloadHash)
        papers.append(UInt8(ascii: "\n"))
    }

    /// Whether a statement says that beginning and these papers; of an erased one its entry's hash is enough.
    func fits(_ statement: UnsafeRawBufferPointer, after beginning: [UInt8]) -> Bool {
        var expected = beginning + papers
        guard statement.count == expected.count else { return false }
        for range in unknown {
            for place in range {
                let place = place + beginning.count
                let digit = statement[place]
                guard (0x30...0x39).contains(digit) || (0x61...0x66).contains(digit) else { return false }
                expected[place] = digit
            }
        }
        return statement.equals(expected)
    }

    /// The entries whose events are signed, as `CaseEvent.Payload.decision` has it.
    static func isDecision(_ action: UnsafeRawBufferPointer) -> Bool {
        switch action.count {
        case 6: action.equals("signed")
        case 7: action.equals("resumed")
        case 9: action.equals("suspended")
        case 10: action.equals("terminated")
        default: false
        }
    }

    /// Whether a statement's word for a decision fits the event; which of the first two it is the case tells.
    static func fits(_ word: Substring.UTF8View, _ action: [UInt8]) -> Bool {
        guard action.elementsEqual("signed".utf8) else { return word.elementsEqual(action) }
        return ["granted", "refused", "signed"].contains { $0.utf8.elementsEqual(word) }
    }
}
