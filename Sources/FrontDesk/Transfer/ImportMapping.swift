import Casework
import Legislation
import WorkingTime

/// How the columns of an old journal become cases: a YAML file that the office writes (docs/commands.md).
package struct ImportMapping: Sendable {
    /// The file's column of a field.
    let columns: [ImportField: String]
    /// What is the same for each line.
    let constants: [ImportField: String]
    let dates: [ImportDate]
    /// The office's own words for services and for how a case ended.
    let services: [String: ServiceID]
    let statuses: [String: Ending]

    /// How a case stands; open, or ended in some way.
    enum Ending: String, CaseIterable {
        case open, handedOut, posted, told, withdrawn

        var way: OldCase.Way? { OldCase.Way(rawValue: rawValue) }
    }

    /// Reads the mapping's text; everything that is wrong in it at once.
    package static func read(_ text: String, file: String) throws -> ImportMapping {
        let read = DataFile.read(text, file: file) { root in
            root.mapping(keys: ["columns", "constants", "dates", "services", "statuses"]).map { ImportMapping($0) }
        }
        guard let mapping = read.value, read.problems.isEmpty else { throw LoadProblems(read.problems) }
        return mapping
    }

    private init(_ root: DataMapping) {
        columns = Self.fields(root.required("columns"))
        constants = Self.fields(root.optional("constants"))
        let patterns = root.optional("dates")?.list { value in
            value.text().flatMap { text in
                let date = ImportDate(text)
                if date == nil { value.note(.badDatePattern(text)) }
                return date
            }
        }
        dates = patterns ?? ["yyyy-MM-dd", "dd.MM.yyyy"].compactMap { ImportDate($0) }
        services = Self.words(root.optional("services"), "service") { $0.identifier(ServiceID.self) }
        statuses = Self.words(root.optional("statuses"), "status") { $0.choice(Ending.self) }
    }

    private static func fields(_ value: DataValue?) -> [ImportField: String] {
        guard let mapping = value?.mapping(keys: ImportField.allCases.map(\.rawValue)) else { return [:] }
        var fields: [ImportField: String] = [:]
        for field in ImportField.allCases { fields[field] = mapping.optional(field.rawValue)?.text() }
        return fields
    }

    /// A list of words of the journal, each with what it means here.
    private static func words<Meaning>(
        _ value: DataValue?, _ key: String, _ read: (DataValue) -> Meaning?
    ) -> [String: Meaning] {
        let pairs = value?.list { item -> (String, Meaning)? in
            guard let mapping = item.mapping(keys: ["words", key]), let words = mapping.required("words")?.text(),
                let meaning = mapping.required(key).flatMap(read)
            else { return nil }
            return (fold(words), meaning)
        }
        return Dictionary(pairs ?? [], uniquingKeysWith: { first, _ in first })
    }

    /// Words as they are compared: without case and outer spaces.
    static func fold(_ words: String) -> String { words.trimmed.lowercased() }
}

/// A form of dates, such as `dd.MM.yyyy` or `yy/M/d`; two digits of a year are the nearest past one.
struct ImportDate: Sendable {
    private let pattern: [Character]

    /// Nil unless day, month and year each stand once.
    init?(_ text: String) {
        var parts: [Character] = []
        for letter in text where parts.last != letter { parts.append(letter) }
        for part in "dMy" where parts.count(where: { $0 == part }) != 1 { return nil }
        guard text.contains("yyyy") || text.contains("yy") else { return nil }
        pattern = Array(text)
    }

    /// The date that a text gives; nil where it is not of this form or there is no such day.
    func date(_ text: String, today: CivilDate) -> CivilDate? {
        var values: [Character: Int] = [:]
        var rest = Array(text.trimmed)[...]
        var place = 0
        while place < pattern.count {
            let letter = pattern[place]
            guard "dMy".contains(letter) else {
                guard rest.first == letter else { return nil }
                rest = rest.dropFirst()
                place += 1
                continue
            }
            let width = pattern[place...].prefix { $0 == letter }.count
            place += width
            let digits = rest.prefix(max(2, width)).prefix { $0.isASCII && $0.isWholeNumber }
            guard let value = Int(String(digits)), width == 1 || digits.count == width || (letter != "y" && width == 2) else {
                return nil
            }
            values[letter] = width == 2 && letter == "y" ? Self.year(value, today: today) : value
            rest = rest.dropFirst(digits.count)
        }
        guard rest.isEmpty, let year = values["y"], let month = values["M"], let day = values["d"] else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    private static func year(_ short: Int, today: CivilDate) -> Int {
        let year = today.year / 100 * 100 + short
        return year > today.year ? year - 100 : year
    }
}
