import Casework
import WorkingTime

extension Applicant {
    /// Reads a person's document: in one pass where it is as the store writes it, in the usual way where it is not.
    ///
    /// NB: each key in the one line reads fifty of them, and a decoder takes most of that key's time.
    init(stored bytes: UnsafeBufferPointer<UInt8>) throws {
        var reader = PersonReader(bytes: bytes)
        self = try reader.applicant() ?? Document.decode(Applicant.self, from: String(decoding: bytes, as: UTF8.self))
    }
}

/// Reads the members of a person in the order of their keys, as canonical JSON has them.
private struct PersonReader {
    let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Nil for whatever is written otherwise: with escapes, other members or an organization.
    mutating func applicant() -> Applicant? {
        guard let address = member("{\"address\":\"") else { return nil }
        let birth = member(",\"birthDate\":\"")
        let iin = member(",\"iin\":\"")
        guard let given = member(",\"name\":{\"given\":\""), let patronymic = member(",\"patronymic\":\""),
            let surname = member(",\"surname\":\""), skip("}"), let phone = member(",\"phone\":\""), skip("}"), place == bytes.count
        else { return nil }
        let birthDate = birth.flatMap { CivilDate(iso: $0) }
        guard (birth == nil) == (birthDate == nil) else { return nil }
        return Applicant(
            name: PersonName(surname: surname, given: given, patronymic: patronymic), iin: iin, birthDate: birthDate,
            address: address, phone: phone)
    }

    /// The text up to the next quote, where the place begins like that; stays where it does not.
    private mutating func member(_ beginning: StaticString) -> String? {
        guard skip(beginning) else { return nil }
        let start = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            if bytes[place] == UInt8(ascii: "\\") { return nil }
            place += 1
        }
        guard place < bytes.count else { return nil }
        defer { place += 1 }
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<place]), as: UTF8.self)
    }

    private mutating func skip(_ signs: StaticString) -> Bool {
        let count = signs.utf8CodeUnitCount
        guard place + count <= bytes.count else { return false }
        for offset in 0..<count where bytes[place + offset] != signs.utf8Start[offset] { return false }
        place += count
        return true
    }
}
