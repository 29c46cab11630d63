import Casework

extension CanonicalDecoder {
    /// The members of an event, which the canonical form has in this order.
    func event(_ node: Int) throws -> CaseEvent {
        var members = Members(of: node, in: tape)
        let at = try moment(members.need("at"))
        let by = try actor(members.need("by"))
        let next = try members.take("deadline").map { try deadline($0) }
        let payload = try value(CaseEvent.Payload.self, at: members.need("payload"))
        let sequence = try integer(members.need("sequence"))
        guard members.isDone else { throw JSONTape.Malformed() }
        return CaseEvent(sequence: sequence, at: at, by: by, payload: payload, deadline: next)
    }

    /// The same few people do all that is done.
    private func actor(_ node: Int) throws -> Actor {
        let bytes = tape.bytes(node)
        for known in actors where bytes.equals(known.bytes) { return known.actor }
        var members = Members(of: node, in: tape)
        let acting = try members.take("acting").map { try value(Acting.self, at: $0) }
        let login = try string(members.need("login"))
        let name = try string(members.need("name"))
        let office = try integer(members.need("office"))
        let role = Role(rawValue: try string(members.need("role")))
        guard let role, members.isDone else { throw JSONTape.Malformed() }
        let actor = Actor(login: login, name: name, role: role, office: office, acting: acting)
        if !known.isEmpty {
            if actors.count == Self.remembered { actors.removeFirst() }
            actors.append((Array(bytes), actor))
        }
        return actor
    }

    private static var remembered: Int { 8 }
}
