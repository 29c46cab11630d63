/// The envelope that an address is printed on (ISO 269); A4 where the sheet is folded into a window.
package enum EnvelopeSize: String, CaseIterable, Codable, Sendable {
    /// 220 by 110 mm: a letter folded twice.
    case dl = "DL"
    /// 229 by 162 mm: a letter folded once.
    case c5 = "C5"
    case a4 = "A4"
}
