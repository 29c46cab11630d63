/// The bytes of a code page's characters above ASCII.
struct PageBytes: Sendable {
    /// By code point, for the Latin and Cyrillic letters that nearly all text is made of; 0 where the page has none.
    private let near: [UInt8]
    private let far: [Unicode.Scalar: UInt8]

    /// - Parameter table: the characters of bytes 80 to FF, U+FFFD where the page has none.
    init(table: String) {
        var near = [UInt8](repeating: 0, count: PageBytes.nearEnd)
        var far: [Unicode.Scalar: UInt8] = [:]
        for (index, scalar) in table.unicodeScalars.enumerated() where scalar != "\u{FFFD}" && scalar != "\u{AD}" {
            let byte = UInt8(0x80 + index)
            if scalar.value < PageBytes.nearEnd { near[Int(scalar.value)] = byte } else { far[scalar] = byte }
        }
        self.near = near
        self.far = far
    }

    subscript(scalar: Unicode.Scalar) -> UInt8? {
        guard scalar.value < PageBytes.nearEnd else { return far[scalar] }
        let byte = near[Int(scalar.value)]
        return byte == 0 ? nil : byte
    }

    private static let nearEnd = 0x500
}

extension CodePage {
    /// The bytes of the page's characters above ASCII; nil for UTF-8.
    var upperHalf: PageBytes? {
        switch self {
        case .utf8: nil
        case .kz1048: CodePage.kz1048Bytes
        case .pt154: CodePage.pt154Bytes
        case .cp1251: CodePage.cp1251Bytes
        case .cp866: CodePage.cp866Bytes
        }
    }

    private static let kz1048Bytes = PageBytes(table: CodePageTable.kz1048)
    private static let pt154Bytes = PageBytes(table: CodePageTable.pt154)
    private static let cp1251Bytes = PageBytes(table: CodePageTable.cp1251)
    private static let cp866Bytes = PageBytes(table: CodePageTable.cp866)
}
