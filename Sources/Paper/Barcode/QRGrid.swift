/// The modules of a QR symbol while it is made (ISO/IEC 18004, 7.7 to 7.9).
struct QRGrid {
    private(set) var rows: [[Bool]]
    /// The modules that hold no data.
    private var isFixed: [[Bool]]

    private var size: Int { rows.count }

    /// The patterns that every symbol of the size has.
    init(size: Int, alignment: Int?) {
        rows = Array(repeating: Array(repeating: false, count: size), count: size)
        isFixed = rows
        for index in 0..<size {
            fix(6, index, index.isMultiple(of: 2))
            fix(index, 6, index.isMultiple(of: 2))
        }
        for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] { square(x, y, reach: 4) { $0 != 2 && $0 != 4 } }
        if let alignment { square(alignment, alignment, reach: 2) { $0 != 1 } }
        writeFormat(mask: 0)
    }

    private mutating func fix(_ x: Int, _ y: Int, _ isDark: Bool) {
        guard rows.indices.contains(x), rows.indices.contains(y) else { return }
        rows[y][x] = isDark
        isFixed[y][x] = true
    }

    private mutating func square(_ x: Int, _ y: Int, reach: Int, isDark: (Int) -> Bool) {
        for down in -reach...reach {
            for right in -reach...reach { fix(x + right, y + down, isDark(max(abs(right), abs(down)))) }
        }
    }

    /// Level M and the mask, twice, with their check bits.
    private mutating func writeFormat(mask: Int) {
        var rest = mask
        for _ in 0..<10 { rest = (rest << 1) ^ ((rest >> 9) * 0x537) }
        let bits = (mask << 10 | rest) ^ 0x5412
        func bit(_ index: Int) -> Bool { bits >> index & 1 == 1 }
        for index in 0...5 { fix(8, index, bit(index)) }
        fix(8, 7, bit(6))
        fix(8, 8, bit(7))
        fix(7, 8, bit(8))
        for index in 9..<15 { fix(14 - index, 8, bit(index)) }
        for index in 0..<8 { fix(size - 1 - index, 8, bit(index)) }
        for index in 8..<15 { fix(8, size - 15 + index, bit(index)) }
        fix(8, size - 8, true)
    }

    /// Writes the codewords upwards and downwards in columns of two, from the right.
    mutating func place(_ codewords: [UInt8]) {
        var index = 0
        var right = size - 1
        while right >= 1 {
            if right == 6 { right = 5 }
            let isUpward = (right + 1) & 2 == 0
            for step in 0..<size {
                let y = isUpward ? size - 1 - step : step
                for x in [right, right - 1] where !isFixed[y][x] && index < codewords.count * 8 {
                    rows[y][x] = codewords[index >> 3] >> (7 - index & 7) & 1 == 1
                    index += 1
                }
            }
            right -= 2
        }
    }

    /// The same under one of the eight masks.
    func masked(by mask: Int) -> QRGrid {
        var grid = self
        for y in rows.indices {
            for x in rows.indices where !isFixed[y][x] && QRGrid.turns(mask, x, y) { grid.rows[y][x].toggle() }
        }
        grid.writeFormat(mask: mask)
        return grid
    }

    private static func turns(_ mask: Int, _ x: Int, _ y: Int) -> Bool {
        switch mask {
        case 0: (x + y) % 2 == 0
        case 1: y % 2 == 0
        case 2: x % 3 == 0
        case 3: (x + y) % 3 == 0
        case 4: (x / 3 + y / 2) % 2 == 0
        case 5: x * y % 2 + x * y % 3 == 0
        case 6: (x * y % 2 + x * y % 3) % 2 == 0
        default: ((x + y) % 2 + x * y % 3) % 2 == 0
        }
    }

    /// How hard the symbol is to read: long runs, blocks of one colour, and more of one colour than of the other.
    var penalty: Int {
        let columns = rows.indices.map { x in rows.map { $0[x] } }
        let runs = (rows + columns).reduce(0) { $0 + QRGrid.runPenalty($1) }
        var blocks = 0
        for y in 1..<size {
            for x in 1..<size where Set([rows[y][x], rows[y - 1][x], rows[y][x - 1], rows[y - 1][x - 1]]).count == 1 {
                blocks += 3
            }
        }
        let dark = rows.joined().count { $0 }
        return runs + blocks + abs(dark * 20 - size * size * 10) / (size * size) * 10
    }

    private static func runPenalty(_ line: [Bool]) -> Int {
        var penalty = 0
        var run = 1
        for index in line.indices.dropFirst() {
            run = line[index] == line[index - 1] ? run + 1 : 1
            if run >= 5 { penalty += run == 5 ? 3 : 1 }
        }
        return penalty
    }
}
