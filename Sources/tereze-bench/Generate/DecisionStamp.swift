import CaseStore
import Crypto

/// Signs the decisions of stamped cases, as `SignatureRecord` does those of a desk.
struct DecisionStamp {
    /// A statement and what is stored beside it.
    struct Signed {
        let key: Int64
        /// The entry of the event that is signed.
        let event: Int64
        let statement: [UInt8]
        let signature: [UInt8]
    }

    /// By login.
    let signers: [String: DecisionSigner]
    private var event: Int64 = 0
    private var eventHash: [UInt8] = []
    /// A line for each paper since the event.
    private var papers: [UInt8] = []
    private var scratch: [UInt8] = []

    init(signers: [String: DecisionSigner]) { self.signers = signers }

    /// Takes note of an entry that has been written, of which the next signature may speak.
    mutating func note(_ sequence: Int64, _ content: CaseTemplate.Content, payloadHash: [UInt8], values: [[UInt8]]) {
        switch content {
        case .event:
            event = sequence
            eventHash = payloadHash
            papers.removeAll(keepingCapacity: true)
        case .paper(let form, let text, let isSigned):
            guard isSigned else { return }
            papers += form
            papers.append(0x20)
            papers.append(hexadecimal: digest(of: text, values: values))
            papers.append(0x20)
            papers.append(hexadecimal: payloadHash)
            papers.append(0x0A)
        case .signature, .other: break
        }
    }

    /// Signs the last event with its papers.
    ///
    /// - Parameter previous: the hash of the journal's last entry.
    mutating func sign(_ decision: CaseTemplate.Decision, previous: [UInt8], values: [[UInt8]]) throws -> Signed {
        guard let signer = signers[decision.login] else { throw BenchFailure("\(decision.login) has no key") }
        // As `DecisionStatement` has it.
        var statement: [UInt8] = []
        decision.heading.write(to: &statement, values: values)
        statement += "\(signer.fingerprint)\n\(decision.at)\n".utf8
        for hash in [digest(of: decision.document, values: values), eventHash, previous] {
            statement.append(hexadecimal: hash)
            statement.append(0x0A)
        }
        statement += papers
        return Signed(key: signer.id, event: event, statement: statement, signature: try signer.signature(of: statement))
    }

    private mutating func digest(of text: TextTemplate, values: [[UInt8]]) -> [UInt8] {
        scratch.removeAll(keepingCapacity: true)
        text.write(to: &scratch, values: values)
        return SHA256.hash(data: scratch).withUnsafeBytes { Array($0) }
    }
}
