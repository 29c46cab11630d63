/// QR symbols (ISO/IEC 18004) of versions 1 to 6 with level M, which stands a seventh of the symbol damaged: a text as dark
/// and light modules.
package struct QRCode: Sendable, Hashable {
    /// Rows from above, modules from the left; true is dark. The quiet zone is not among them.
    package let rows: [[Bool]]

    /// Clear modules that a reader needs on all sides.
    package static let quietZone = 4

    /// Nil where the text is empty or longer than version 6 holds: 106 bytes.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty, let version = Version.all.first(where: { $0.capacity >= bytes.count }) else { return nil }
        var grid = QRGrid(size: version.size, alignment: version.alignment)
        grid.place(QRCode.codewords(of: bytes, version))
        let masked = (0..<8).map { grid.masked(by: $0) }
        guard let best = masked.min(by: { $0.penalty < $1.penalty }) else { return nil }
        rows = best.rows
    }

    /// What level M gives a version (ISO/IEC 18004, table 9).
    struct Version {
        let number: Int
        let blocks: Int
        let dataPerBlock: Int
        let checkPerBlock: Int

        var size: Int { 17 + 4 * number }
        /// The place of the one alignment pattern's middle, in both directions.
        var alignment: Int? { number > 1 ? size - 7 : nil }
        /// Bytes of text: mode and count take 12 bits.
        var capacity: Int { blocks * dataPerBlock - 2 }

        static let all = [
            Version(number: 1, blocks: 1, dataPerBlock: 16, checkPerBlock: 10),
            Version(number: 2, blocks: 1, dataPerBlock: 28, checkPerBlock: 16),
            Version(number: 3, blocks: 1, dataPerBlock: 44, checkPerBlock: 26),
            Version(number: 4, blocks: 2, dataPerBlock: 32, checkPerBlock: 18),
            Version(number: 5, blocks: 2, dataPerBlock: 43, checkPerBlock: 24),
            Version(number: 6, blocks: 4, dataPerBlock: 27, checkPerBlock: 16),
        ]
    }

    /// The text's bytes with mode, count and padding, and the check bytes, the blocks interleaved.
    private static func codewords(of text: [UInt8], _ version: Version) -> [UInt8] {
        // Four bits of the byte mode, eight of the count, then the text, so that every byte stands across two.
        var halves: [UInt8] = [0x4, UInt8(text.count >> 4), UInt8(text.count & 0xF)]
        for byte in text { halves += [byte >> 4, byte & 0xF] }
        halves.append(0)
        var data: [UInt8] = stride(from: 0, to: halves.count, by: 2).map { halves[$0] << 4 | halves[$0 + 1] }
        let whole = version.blocks * version.dataPerBlock
        while data.count < whole { data.append((data.count - text.count).isMultiple(of: 2) ? 0xEC : 0x11) }
        let blocks = (0..<version.blocks).map { block in
            Array(data[block * version.dataPerBlock..<(block + 1) * version.dataPerBlock])
        }
        let checks = blocks.map { ReedSolomon.check(of: $0, count: version.checkPerBlock) }
        let texts: [UInt8] = (0..<version.dataPerBlock).flatMap { index in blocks.map { $0[index] } }
        return texts + (0..<version.checkPerBlock).flatMap { index in checks.map { $0[index] } }
    }
}

/// Check bytes over the field of 256 elements with the polynomial of QR symbols.
enum ReedSolomon {
    static func check(of data: [UInt8], count: Int) -> [UInt8] {
        let divisor = self.divisor(count)
        var rest = [UInt8](repeating: 0, count: count)
        for byte in data {
            let factor = byte ^ rest[0]
            rest = rest.dropFirst() + [0]
            for index in rest.indices { rest[index] ^= multiply(divisor[index], factor) }
        }
        return rest
    }

    private static func divisor(_ degree: Int) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: degree - 1) + [1]
        var root: UInt8 = 1
        for _ in 0..<degree {
            for index in 0..<degree {
                result[index] = multiply(result[index], root)
                if index + 1 < degree { result[index] ^= result[index + 1] }
            }
            root = multiply(root, 2)
        }
        return result
    }

    private static func multiply(_ left: UInt8, _ right: UInt8) -> UInt8 {
        var product = 0
        for bit in stride(from: 7, through: 0, by: -1) {
            product = (product << 1) ^ ((product >> 7) * 0x11D)
            product ^= (Int(right) >> bit & 1) * Int(left)
        }
        return UInt8(product & 0xFF)
    }
}
