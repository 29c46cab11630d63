/// The values that stand on a line.
extension PlainYAML {
    /// A mapping or list in brackets, a quoted text or a plain one.
    mutating func value(inFlow: Bool) throws(Beyond) -> DataNode {
        switch next {
        case UInt8(ascii: "{"): try flowMapping()
        case UInt8(ascii: "["): try flowList()
        case UInt8(ascii: "'"): try singleQuoted()
        case UInt8(ascii: "\""): try doubleQuoted()
        default: try plain(inFlow: inFlow)
        }
    }

    /// The key that stands here with its colon, which no entry before has.
    mutating func key(besides entries: [DataNode.Entry]) throws(Beyond) -> DataNode {
        let start = place
        while next.isOfKey { place += 1 }
        guard place > start, next == .colon, byte(1) == .space || byte(1) == .feed else { throw Beyond() }
        let name = piece(start, place)
        for entry in entries {
            if case .scalar(name, _) = entry.key.content { throw Beyond() }
        }
        place += 1
        return DataNode(line: line, content: .scalar(name, isPlain: true))
    }

    private mutating func flowMapping() throws(Beyond) -> DataNode {
        let start = line
        try deeper()
        place += 1
        var entries: [DataNode.Entry] = []
        try skipInFlow()
        if next != UInt8(ascii: "}") {
            while true {
                let key = try key(besides: entries)
                try skipInFlow()
                entries.append(DataNode.Entry(key: key, value: try value(inFlow: true)))
                if try endsFlow(with: UInt8(ascii: "}")) { break }
            }
        }
        place += 1
        shallower()
        return DataNode(line: start, content: .mapping(entries))
    }

    private mutating func flowList() throws(Beyond) -> DataNode {
        let start = line
        try deeper()
        place += 1
        var items: [DataNode] = []
        try skipInFlow()
        if next != UInt8(ascii: "]") {
            while true {
                items.append(try value(inFlow: true))
                if try endsFlow(with: UInt8(ascii: "]")) { break }
            }
        }
        place += 1
        shallower()
        return DataNode(line: start, content: .list(items))
    }

    /// Whether the bracket closes here; else a comma leads to the next part.
    private mutating func endsFlow(with bracket: UInt8) throws(Beyond) -> Bool {
        try skipInFlow()
        if next == bracket { return true }
        guard next == UInt8(ascii: ",") else { throw Beyond() }
        place += 1
        try skipInFlow()
        return false
    }

    /// Passes blanks and line ends between brackets; the next line's content may not begin in its first column.
    private mutating func skipInFlow() throws(Beyond) {
        while true {
            if next == .space {
                place += 1
            } else if next == .feed {
                line += 1
                place += 1
                guard next == .space || next == .feed else { throw Beyond() }
            } else {
                return
            }
        }
    }

    /// A text without quotes, to the end of the line or of the part.
    private mutating func plain(inFlow: Bool) throws(Beyond) -> DataNode {
        let start = place
        guard beginsPlain(next) || next == .dash && beginsPlain(byte(1)) && byte(1) != .dash else { throw Beyond() }
        var end = place
        loop: while true {
            switch next {
            case 0, .feed: if inFlow { throw Beyond() } else { break loop }
            case .space:
                place += 1
                if next == .hash { if inFlow { throw Beyond() } else { break loop } }
                continue
            case .colon:
                switch byte(1) {
                case 0, .feed, .space: throw Beyond()
                case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
                    if inFlow { throw Beyond() }
                default: break
                }
            case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): if inFlow { break loop }
            case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"): if inFlow { throw Beyond() }
            default: break
            }
            place += 1
            end = place
        }
        return DataNode(line: line, content: .scalar(piece(start, end), isPlain: true))
    }

    /// Whether a plain text may begin so: not with anything that YAML takes for a sign.
    private func beginsPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x28, 0x2F, 0x2B, 0x3B, 0x3D, 0x24, 0x80...0xFF: true
        default: false
        }
    }

    private mutating func singleQuoted() throws(Beyond) -> DataNode {
        let quote = UInt8(ascii: "'")
        place += 1
        var start = place
        var head = ""
        while true {
            switch next {
            case quote:
                if byte(1) == quote {
                    head += piece(start, place + 1)
                    place += 2
                    start = place
                    continue
                }
                let tail = piece(start, place)
                place += 1
                return DataNode(line: line, content: .scalar(head.isEmpty ? tail : head + tail, isPlain: false))
            case 0, .feed: throw Beyond()
            default: place += 1
            }
        }
    }

    private mutating func doubleQuoted() throws(Beyond) -> DataNode {
        let quote = UInt8(ascii: "\"")
        place += 1
        var start = place
        var head = ""
        while true {
            switch next {
            case quote:
                let tail = piece(start, place)
                place += 1
                return DataNode(line: line, content: .scalar(head.isEmpty ? tail : head + tail, isPlain: false))
            case UInt8(ascii: "\\"):
                head += piece(start, place)
                switch byte(1) {
                case quote: head += "\""
                case UInt8(ascii: "\\"): head += "\\"
                case UInt8(ascii: "n"): head += "\n"
                default: throw Beyond()
                }
                place += 2
                start = place
            case 0, .feed: throw Beyond()
            default: place += 1
            }
        }
    }

    /// The text between two places.
    private func piece(_ start: Int, _ end: Int) -> String {
        let utf8 = text.utf8
        let first = utf8.index(utf8.startIndex, offsetBy: start)
        return String(Substring(utf8[first..<utf8.index(first, offsetBy: end - start)]))
    }
}
