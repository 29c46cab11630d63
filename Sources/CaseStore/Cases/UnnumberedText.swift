import Casework

/// A text that was written before its case has a number: with a stand-in of the same length, and the places where that stands.
struct UnnumberedText {
    private let bytes: [UInt8]
    /// Where the stand-in begins: as it is written, and as bare digits.
    private let written: [Int]
    private let digits: [Int]

    /// Finds the stand-in.
    ///
    /// - Returns: nil where a piece of it stands by itself, as where a line ends within it: then nobody can say what belongs to the
    ///   number.
    init?(_ text: String, standIn: CaseNumber) {
        bytes = Array(text.utf8)
        written = Self.places(of: standIn.description, in: bytes)
        digits = Self.places(of: standIn.digits, in: bytes)
        let pieces = Self.places(of: Self.piece, in: bytes)
        guard pieces.count == 2 * (written.count + digits.count) else { return nil }
    }

    /// How often the number stands in it.
    var count: Int { written.count + digits.count }

    /// The text with a number in those places.
    func text(for number: CaseNumber) -> String {
        var bytes = bytes
        for (places, spelling) in [(written, number.description), (digits, number.digits)] {
            for place in places { bytes.replaceSubrange(place..<place + spelling.utf8.count, with: spelling.utf8) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The last number of a register in a year, which none has come near. Of its six nines a piece of three is left on one side
    /// wherever it is parted.
    static func standIn(office: Int, register: Register, year: Int) -> CaseNumber? {
        CaseNumber(office: office, register: register, year: year, serial: 999_999)
    }

    private static let piece = "999"

    /// Where a word begins; what is found is not looked into again.
    private static func places(of word: String, in bytes: [UInt8]) -> [Int] {
        let word = Array(word.utf8)
        return bytes.withUnsafeBytes { bytes in
            var places: [Int] = []
            var from = 0
            while let place = bytes.place(of: word, from: from) {
                places.append(place)
                from = place + word.count
            }
            return places
        }
    }
}
