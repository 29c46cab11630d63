/// A face of the pinned fonts at a size.
struct TextStyle: Hashable {
    let face: Face
    /// In points.
    let size: Double
    let isBold: Bool

    /// The pinned fonts: both hold every Kazakh and Kyrgyz letter and the tenge's sign.
    enum Face: String, CaseIterable {
        case serif = "DejaVu Serif Condensed"
        case sans = "DejaVu Sans Condensed"
    }

    init(_ face: Face, _ size: Double, isBold: Bool = false) {
        self.face = face
        self.size = size
        self.isBold = isBold
    }

    /// As Pango reads it.
    var description: String { "\(face.rawValue)\(isBold ? " Bold" : "") \(size)" }

    /// From one baseline to the next, in points.
    var leading: Double { size * 1.27 }

    /// From the top of a line to its baseline.
    var ascent: Double { size * 0.98 }

    func bold() -> TextStyle { TextStyle(face, size, isBold: true) }

    func sized(_ size: Double) -> TextStyle { TextStyle(face, size, isBold: isBold) }
}
