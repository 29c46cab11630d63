/// Reads the records of comma-separated text byte by byte; the bytes that matter are ASCII, so UTF-8 passes through whole.
struct DelimitedReader {
    struct Record {
        let line: Int
        let fields: [String]
    }

    private(set) var problems: [DelimitedTable.Problem] = []

    private let bytes: [UInt8]
    private var position = 0
    private var line = 1

    private static let newline = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    init(text: String) {
        bytes = Array(text.utf8)
        if bytes.starts(with: DelimitedReader.byteOrderMark) { position = DelimitedReader.byteOrderMark.count }
    }

    mutating func readAll() -> [Record] {
        var records: [Record] = []
        while position < bytes.count {
            if isSkippedLine {
                skipLine()
            } else if let record = readRecord() {
                records.append(record)
            }
        }
        return records
    }

    /// True when the line at hand is empty, blank or a comment.
    private var isSkippedLine: Bool {
        let rest = bytes[position...].drop { isBlank($0) || $0 == DelimitedReader.carriageReturn }
        guard let first = rest.first else { return true }
        return first == DelimitedReader.newline || bytes[position] == UInt8(ascii: "#")
    }

    private mutating func skipLine() {
        while position < bytes.count, bytes[position] != DelimitedReader.newline { position += 1 }
        takeNewline()
    }

    private mutating func takeNewline() {
        guard position < bytes.count else { return }
        position += 1
        line += 1
    }

    /// The record at hand; nil, with a problem noted and the line left behind, when its quotes are wrong.
    private mutating func readRecord() -> Record? {
        let start = line
        var fields: [String] = []
        while true {
            guard let field = readField() else {
                skipLine()
                return nil
            }
            fields.append(field)
            guard position < bytes.count, bytes[position] == DelimitedReader.comma else { break }
            position += 1
        }
        if position < bytes.count, bytes[position] == DelimitedReader.carriageReturn { position += 1 }
        takeNewline()
        return Record(line: start, fields: fields)
    }

    private mutating func readField() -> String? {
        skipBlanks()
        if position < bytes.count, bytes[position] == DelimitedReader.quote { return readQuotedField() }
        let start = position
        while position < bytes.count, !endsField {
            guard bytes[position] != DelimitedReader.quote else { return note(.strayQuote, line: line) }
            position += 1
        }
        var end = position
        while end > start, isBlank(bytes[end - 1]) { end -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private mutating func readQuotedField() -> String? {
        let start = line
        var content: [UInt8] = []
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == DelimitedReader.newline { line += 1 }
            if byte != DelimitedReader.quote {
                content.append(byte)
            } else if position < bytes.count, bytes[position] == DelimitedReader.quote {
                content.append(byte)
                position += 1
            } else {
                skipBlanks()
                guard position == bytes.count || endsField else { return note(.strayQuote, line: line) }
                return String(decoding: content, as: UTF8.self)
            }
        }
        return note(.quoteNotClosed, line: start)
    }

    private mutating func note(_ kind: DelimitedTable.Problem.Kind, line: Int) -> String? {
        problems.append(DelimitedTable.Problem(line: line, kind: kind))
        return nil
    }

    /// True at a comma or at the end of the line.
    private var endsField: Bool {
        let byte = bytes[position]
        if byte == DelimitedReader.carriageReturn {
            return position + 1 == bytes.count || bytes[position + 1] == DelimitedReader.newline
        }
        return byte == DelimitedReader.comma || byte == DelimitedReader.newline
    }

    private mutating func skipBlanks() {
        while position < bytes.count, isBlank(bytes[position]) { position += 1 }
    }

    private func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }
}
