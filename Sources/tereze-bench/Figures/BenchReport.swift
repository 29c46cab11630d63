import Foundation

/// What is printed: the machine, and whatever was measured.
struct BenchReport: Encodable {
    let machine = Machine()
    let at = Date().formatted(.iso8601)
    var start: StartFigures?
    var keys: KeyFigures?
    var memory: MemoryFigures?
    var register: RegisterFigures?
    var load: LoadFigures?
    var service: ServiceFigures?
    var calendar: CalendarFigures?
    var pdf: PDFFigures?
    var receipt: PrintFigures?
    var million: MillionFigures?
    /// By the printer's profile.
    var paper: [String: PaperFigures]?

    func print() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        Swift.print(String(decoding: try encoder.encode(self), as: UTF8.self))
    }
}
