import Casework
import Legislation
import WorkingTime

extension CanonicalDecoder {
    /// The members of a deadline, which the canonical form has in this order.
    func deadline(_ node: Int) throws -> StepDeadline {
        var members = Members(of: node, in: tape)
        let due = try members.take("due").map { try moment($0) }
        let explanation = try notes(members.need("explanation"))
        let holder = StepActor(rawValue: try string(members.need("holder")))
        let isWholeTerm = try flag(members.need("isWholeTerm"))
        let quote = try string(members.need("quote"))
        let stage = Stage(rawValue: try string(members.need("stage")))
        let step = try integer(members.need("step"))
        guard let holder, let stage, members.isDone else { throw JSONTape.Malformed() }
        return StepDeadline(
            step: step, stage: stage, holder: holder, due: due, explanation: explanation, quote: quote,
            isWholeTerm: isWholeTerm)
    }

    /// The notes of a deadline; those of the last few are at hand.
    func notes(_ node: Int) throws -> [DeadlineNote] {
        let bytes = tape.bytes(node)
        for known in explanations where bytes.equals(known.bytes) {
            return known.notes
        }
        let notes = try list(node, of: note)
        if explanations.count < Self.remembered {
            explanations.append((Array(bytes), notes))
        } else {
            explanations[oldest] = (Array(bytes), notes)
            oldest = (oldest + 1) % Self.remembered
        }
        return notes
    }

    func list<Element>(_ node: Int, of element: (Int) throws -> Element) throws -> [Element] {
        guard tape.nodes[node].kind == .array else { throw JSONTape.Malformed() }
        var elements: [Element] = []
        var at = node + 1
        let end = Int(tape.nodes[node].next)
        while at < end {
            elements.append(try element(at))
            at = Int(tape.nodes[at].next)
        }
        return elements
    }

    private func note(_ node: Int) throws -> DeadlineNote {
        if known.isEmpty { return try DeadlineNote(from: NodeDecoder(reader: self, node: node)) }
        let bytes = tape.bytes(node)
        let place = bytes.mixed % known.count
        if let found = known[place], bytes.equals(found.bytes) { return found.note }
        let note = try DeadlineNote(from: NodeDecoder(reader: self, node: node))
        known[place] = (Array(bytes), note)
        return note
    }

    private static var remembered: Int { 8 }
}
