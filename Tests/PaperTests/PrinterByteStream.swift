/// The bytes that a printer is given, taken one after another.
struct PrinterByteStream {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> UInt8? {
        guard place < bytes.count else { return nil }
        place += 1
        return bytes[place - 1]
    }

    mutating func next(_ count: Int) -> [UInt8] {
        let end = min(place + count, bytes.count)
        defer { place = end }
        return Array(bytes[place..<end])
    }

    /// A number of two bytes, the lower first; 0 where the bytes end.
    mutating func pair() -> Int {
        let two = next(2)
        return two.count == 2 ? Int(two[0]) + 256 * Int(two[1]) : 0
    }
}
