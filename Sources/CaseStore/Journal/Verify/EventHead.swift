import Casework
import WorkingTime

/// What an entry of the journal says of its event.
struct EventHead {
    let at: UnsafeRawBufferPointer
    let login: UnsafeRawBufferPointer
    let action: UnsafeRawBufferPointer
    let sequence: Int64

    /// Whether the event's own text says the same.
    ///
    /// NB: in the canonical form moment and login stand at its beginning, the sequence at its end, and the payload's name nowhere
    /// but there: a string has no bare quotes. A text that does not look so is decoded.
    func isOf(_ payload: UnsafeRawBufferPointer, using buffer: inout [UInt8]) -> Bool {
        looksRight(payload, using: &buffer) || isOf(decoded: String(decoding: payload, as: UTF8.self))
    }

    private func looksRight(_ payload: UnsafeRawBufferPointer, using buffer: inout [UInt8]) -> Bool {
        buffer.removeAll(keepingCapacity: true)
        buffer.add("{\"at\":")
        buffer.addJSON(at)
        buffer.add(",\"by\":{\"login\":")
        buffer.addJSON(login)
        buffer.add(",\"name\":")
        let start = buffer.count
        guard payload.count > start, UnsafeRawBufferPointer(rebasing: payload[..<start]).equals(buffer) else { return false }
        buffer.removeAll(keepingCapacity: true)
        buffer.add(",\"sequence\":")
        buffer.append(contentsOf: String(sequence).utf8)
        buffer.add("}")
        let end = payload.count - buffer.count
        guard end > start, UnsafeRawBufferPointer(rebasing: payload[end...]).equals(buffer) else { return false }
        buffer.removeAll(keepingCapacity: true)
        // A quote before it would only be found more often: bare quotes stand round keys and strings alone.
        buffer.add("payload\":{")
        buffer.addJSON(action)
        buffer.add(":")
        return payload.contains(buffer)
    }

    private func isOf(decoded payload: String) -> Bool {
        guard let told = try? Document.decode(CaseEvent.self, from: payload) else { return false }
        return at.equals(Array(told.at.description.utf8)) && login.equals(Array(told.by.login.utf8))
            && action.equals(Array(told.payload.name.utf8)) && told.sequence == Int(sequence)
    }
}
