/// Reads the YAML that acts are written in, many times as fast as a whole parser.
///
/// It knows block mappings and lists, `{…}` and `[…]`, quoted texts and plain ones on one line, and comments. Of anything else,
/// and of anything wrong, it says nothing: then the whole parser reads the text, and tells what is wrong.
struct PlainYAML {
    /// The text holds something that is not read here.
    struct Beyond: Error {}

    let text: String
    let bytes: [UInt8]
    /// The place of the byte that is read next.
    var place = 0
    var line = 1
    /// The column of the present content, counted from 0; only where a line's content begins.
    private var column = 0
    private var depth = 0

    /// The root of the text, a mapping; nil where the text holds something beyond.
    static func read(_ text: String) -> DataNode? {
        var reader = PlainYAML(text)
        guard UsualBytes.hold(reader.bytes) else { return nil }
        return try? reader.document()
    }

    private init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
    }

    /// The next byte; 0, which no usual text holds, at the end.
    var next: UInt8 { byte(0) }

    func byte(_ offset: Int) -> UInt8 {
        let index = place + offset
        return index < bytes.count ? bytes[index] : 0
    }

    private var isAtEnd: Bool { place >= bytes.count }

    private mutating func document() throws(Beyond) -> DataNode {
        try skipToContent()
        guard !isAtEnd, column == 0, isKey else { throw Beyond() }
        let root = try mapping()
        guard isAtEnd else { throw Beyond() }
        return root
    }

    // MARK: Blocks

    /// A list or mapping that begins here, in the present column.
    private mutating func block() throws(Beyond) -> DataNode {
        if isDash { return try list() }
        if isKey { return try mapping() }
        throw Beyond()
    }

    /// The items that begin in the present column.
    private mutating func list() throws(Beyond) -> DataNode {
        let (start, own) = (line, column)
        try deeper()
        var items: [DataNode] = []
        repeat {
            place += 1
            column += 1
            while next == .space {
                place += 1
                column += 1
            }
            if isDash || isKey {
                items.append(try block())
            } else if next == .feed || isAtEnd {
                try skipToContent()
                guard !isAtEnd, column > own else { throw Beyond() }
                items.append(try block())
            } else {
                items.append(try lineValue(inside: own))
            }
        } while !isAtEnd && column == own && isDash
        guard isAtEnd || column <= own else { throw Beyond() }
        depth -= 1
        return DataNode(line: start, content: .list(items))
    }

    /// The entries whose keys begin in the present column.
    private mutating func mapping() throws(Beyond) -> DataNode {
        let (start, own) = (line, column)
        try deeper()
        var entries: [DataNode.Entry] = []
        repeat {
            let key = try key(besides: entries)
            while next == .space { place += 1 }
            let value: DataNode
            if next == .feed || isComment {
                try endLine()
                guard !isAtEnd, column > own || column == own && isDash else { throw Beyond() }
                value = try block()
            } else {
                value = try lineValue(inside: own)
            }
            entries.append(DataNode.Entry(key: key, value: value))
        } while !isAtEnd && column == own && isKey
        guard isAtEnd || column < own || column == own && isDash else { throw Beyond() }
        depth -= 1
        return DataNode(line: start, content: .mapping(entries))
    }

    /// A value that stands on the rest of its line, within what begins in that column.
    private mutating func lineValue(inside own: Int) throws(Beyond) -> DataNode {
        let value = try self.value(inFlow: false)
        try endLine()
        // A deeper line would go on with the text.
        guard isAtEnd || column <= own else { throw Beyond() }
        return value
    }

    private var isDash: Bool { next == .dash && (byte(1) == .space || byte(1) == .feed) }

    private var isComment: Bool { next == .hash && place > 0 && (bytes[place - 1] == .space || bytes[place - 1] == .feed) }

    /// Whether a key of ours stands here, with its colon.
    private var isKey: Bool {
        var offset = 0
        while byte(offset).isOfKey { offset += 1 }
        return offset > 0 && byte(offset) == .colon && (byte(offset + 1) == .space || byte(offset + 1) == .feed)
    }

    mutating func deeper() throws(Beyond) {
        depth += 1
        if depth > 40 { throw Beyond() }
    }

    mutating func shallower() { depth -= 1 }

    // MARK: Lines

    /// Passes blanks, a comment and the end of the line, and goes on to the next content.
    private mutating func endLine() throws(Beyond) {
        while next == .space { place += 1 }
        if isComment { while !isAtEnd, next != .feed { place += 1 } }
        guard isAtEnd || next == .feed else { throw Beyond() }
        try skipToContent()
    }

    /// Goes to the first byte that is no blank, comment or line's end, and notes its column.
    private mutating func skipToContent() throws(Beyond) {
        while !isAtEnd {
            if next == .feed {
                line += 1
                place += 1
                column = 0
            } else if next == .space {
                place += 1
                column += 1
            } else if isComment || place == 0 && next == .hash {
                while !isAtEnd, next != .feed { place += 1 }
            } else {
                return
            }
        }
    }
}

extension UInt8 {
    static var space: UInt8 { 0x20 }
    static var feed: UInt8 { 0x0A }
    static var dash: UInt8 { 0x2D }
    static var colon: UInt8 { 0x3A }
    static var hash: UInt8 { 0x23 }

    /// Whether a key of ours may hold it: letters, digits, hyphen, underscore.
    var isOfKey: Bool {
        switch self {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x5F: true
        default: false
        }
    }
}
