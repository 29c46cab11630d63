import Casework
import Chance
import WorkingTime

/// Invented people and words, from `Resources/demo`.
struct DemoPeople: Sendable {
    private let rows: [String: [(first: String, second: String)]]
    private let numbers: PersonalNumber.Kind

    /// - Parameter numbers: the kind of personal number that the country gives.
    init(csv: String, numbers: PersonalNumber.Kind = .iin) {
        self.numbers = numbers
        let table = DelimitedTable(text: csv)
        let read = table.rows.map { ($0["kind"] ?? "", (first: $0["first"] ?? "", second: $0["second"] ?? "")) }
        rows = Dictionary(grouping: read, by: \.0).mapValues { $0.map(\.1) }
    }

    /// The login and the name of each person of that kind on the staff.
    func staff(_ kind: String) -> [(login: String, name: String)] {
        (rows[kind] ?? []).map { (login: $0.first, name: $0.second) }
    }

    func any(_ kind: String, _ random: inout SeededGenerator) -> (first: String, second: String) {
        rows[kind]?.randomElement(using: &random) ?? (first: "", second: "")
    }

    /// What is typed into a form's field (or a row's cell) of that name; nil where the file has nothing for it.
    ///
    /// The file names a field whole, or by how names of its kind end: `Address` serves `flatAddress` too.
    func typed(in field: String, _ random: inout SeededGenerator) -> String? {
        let fields = rows["field"] ?? []
        let exact = fields.filter { $0.first == field }
        let small = field.lowercased()
        let fitting = exact.isEmpty ? fields.filter { small.hasSuffix($0.first.lowercased()) } : exact
        let longest = fitting.map(\.first.count).max()
        return fitting.filter { $0.first.count == longest }.randomElement(using: &random)?.second
    }

    /// A person with an address in the district, and an IIN that nobody has.
    func applicant(in district: String, _ random: inout SeededGenerator) -> RegistrationDraft.Person {
        let isMale = Bool.random(using: &random)
        let surname = any("surname", &random)
        let father = any("father", &random)
        let given = any(isMale ? "male" : "female", &random).first
        let street = any("street", &random).first
        return RegistrationDraft.Person(
            surname: isMale ? surname.first : surname.second, given: given,
            patronymic: isMale ? father.first : father.second, iin: number(isMale: isMale, &random),
            address: "\(district), \(street), \(Int.random(in: 1...140, using: &random))",
            phone: "8-700-\(Int.random(in: 100...999, using: &random))-\(Int.random(in: 10...99, using: &random))-\(Int.random(in: 10...99, using: &random))")
    }

    /// Children of an applicant.
    func family(_ random: inout SeededGenerator) -> [RegistrationDraft.Member] {
        (0..<Int.random(in: 1...4, using: &random)).map { _ in
            let child = any("child", &random)
            return RegistrationDraft.Member(name: child.first, relation: child.second)
        }
    }

    private func number(isMale: Bool, _ random: inout SeededGenerator) -> String {
        switch numbers {
        case .iin: iin(isMale: isMale, &random)
        case .pin: pin(isMale: isMale, &random)
        }
    }

    /// Fourteen digits of somebody born between 1850 and 1869: numbers were first given in the 1990s, and nobody has it.
    private func pin(isMale: Bool, _ random: inout SeededGenerator) -> String {
        let day = Int.random(in: 1...28, using: &random)
        let month = Int.random(in: 1...12, using: &random)
        let year = Int.random(in: 1850...1869, using: &random)
        let serial = Int.random(in: 10_000...99_999, using: &random)
        return "\(isMale ? 2 : 1)\(day / 10)\(day % 10)\(month / 10)\(month % 10)\(year)\(serial)"
    }

    /// Twelve digits that pass the check, of somebody born between 1850 and 1899: no such number was ever given.
    private func iin(isMale: Bool, _ random: inout SeededGenerator) -> String {
        while true {
            let date = [
                Int.random(in: 50...99, using: &random), Int.random(in: 1...12, using: &random),
                Int.random(in: 1...28, using: &random),
            ]
            let serial = Int.random(in: 0...9_999, using: &random)
            let body = date.flatMap { [$0 / 10, $0 % 10] } + [isMale ? 1 : 2]
            let digits = body + [serial / 1_000, serial / 100 % 10, serial / 10 % 10, serial % 10]
            if let check = IIN.checkDigit(of: digits) { return (digits + [check]).map(String.init).joined() }
        }
    }
}
