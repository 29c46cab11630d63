/// A row as it stands in a page: its id, and its values in the order of the table's columns.
///
/// SQLite's file format, section 2.1. A column that is the row's id is stored as NULL.
struct StoredRow {
    enum Value {
        case null
        case number(Int64)
        case real
        case text(String)
        case blob([UInt8])
    }

    /// 0 in tables without one.
    let id: Int64
    let values: [Value]

    func text(_ column: Int) -> String? {
        guard values.indices.contains(column), case .text(let text) = values[column] else { return nil }
        return text
    }

    func number(_ column: Int) -> Int64? {
        guard values.indices.contains(column), case .number(let number) = values[column] else { return nil }
        return number
    }

    func blob(_ column: Int) -> [UInt8]? {
        guard values.indices.contains(column), case .blob(let bytes) = values[column] else { return nil }
        return bytes
    }

    func isNull(_ column: Int) -> Bool {
        guard values.indices.contains(column), case .null = values[column] else { return false }
        return true
    }
}

extension StoredRow {
    /// Reads a record, or the first of its columns; nil where what is read does not add up.
    init?(id: Int64, record: [UInt8], upTo columns: Int = .max) {
        guard let (headerSize, first) = record.variable(at: 0), headerSize >= first, headerSize <= record.count else { return nil }
        var (types, place, body) = ([Int](), first, headerSize)
        while place < headerSize {
            guard let (type, length) = record.variable(at: place), types.count < 200 else { return nil }
            types.append(type)
            place += length
        }
        guard place == headerSize else { return nil }
        var values: [Value] = []
        for type in types.prefix(columns) {
            guard let (value, length) = Self.value(type, in: record, at: body) else { return nil }
            values.append(value)
            body += length
        }
        guard types.count > columns || body == record.count else { return nil }
        self.init(id: id, values: values)
    }

    private static func value(_ type: Int, in record: [UInt8], at place: Int) -> (Value, Int)? {
        let widths = [0, 1, 2, 3, 4, 6, 8, 8]
        switch type {
        case 0: return (.null, 0)
        case 7: return record.number(at: place, bytes: 8).map { _ in (.real, 8) }
        case 1...6:
            let width = widths[type]
            guard let number = record.number(at: place, bytes: width) else { return nil }
            let shift = 64 - 8 * width
            return (.number((Int64(number) << Int64(shift)) >> Int64(shift)), width)
        case 8, 9: return (.number(Int64(type - 8)), 0)
        case 12...:
            let length = (type - 12) / 2
            guard length <= record.count - place else { return nil }
            let bytes = Array(record[place..<place + length])
            if type.isMultiple(of: 2) { return (.blob(bytes), length) }
            return String(validating: bytes, as: UTF8.self).map { (.text($0), length) }
        default: return nil
        }
    }
}

extension Array where Element == UInt8 {
    /// A number of one to nine bytes, seven bits each, and its length; nil where it runs out of the bytes or of sense.
    func variable(at offset: Int) -> (value: Int, length: Int)? {
        var value = 0
        for index in 0..<9 {
            guard offset >= 0, offset + index < count else { return nil }
            let byte = Int(self[offset + index])
            if index == 8 { return value > Int.max >> 8 ? nil : (value << 8 | byte, 9) }
            value = value << 7 | byte & 0x7F
            if byte < 0x80 { return (value, index + 1) }
        }
        return nil
    }
}
