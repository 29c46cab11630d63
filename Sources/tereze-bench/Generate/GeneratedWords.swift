import WorkingTime

/// The rows of `Resources/demo/generated.csv`: lists of words by their kind.
struct GeneratedWords {
    private let lists: [String: [String]]

    init(csv: String) {
        lists = DelimitedTable(text: csv).rows.reduce(into: [:]) { lists, row in
            lists[row["kind"] ?? ""] = (row["words"] ?? "").split(separator: " ").map(String.init)
        }
    }

    func list(_ kind: String) throws -> [String] {
        guard let list = lists[kind], !list.isEmpty else { throw BenchFailure("demo/generated.csv has no \(kind)") }
        return list
    }

    func first(_ kind: String) throws -> String { try list(kind)[0] }

    /// How each of some letters is written by those of another list.
    func letters(_ kind: String, as other: String) throws -> [Character: Character] {
        let pairs = try zip(list(kind), list(other)).map { (Character($0), Character($1)) }
        return Dictionary(pairs) { first, _ in first }
    }

    /// The names of a kind, the most frequent first.
    func names(_ kind: NameShelf.Kind) throws -> [String] {
        switch kind {
        case .maleSurname: return try surnames()
        case .femaleSurname:
            let (endings, added) = (try list("feminine"), try first("feminineEnding"))
            return try surnames().map { name in endings.contains { name.hasSuffix($0) } ? name + added : name }
        case .male: return try list("kazakhMan")
        case .female: return try list("kazakhWoman")
        case .kyrgyzMale: return try list("kyrgyzMan")
        case .kyrgyzFemale: return try list("kyrgyzWoman")
        case .sonOf: return try fathers("sonOf", russian: "sonOfRussian")
        case .daughterOf: return try fathers("daughterOf", russian: "daughterOfRussian")
        case .street: return try list("street")
        }
    }

    private func fathers(_ ending: String, russian: String) throws -> [String] {
        let (men, own, other) = (try list("kazakhMan"), try first(ending), try first(russian))
        return men.map { $0 + own } + men.prefix(30).map { $0 + other }
    }

    /// The frequent ones, then roots with endings; the same few are borne by very many.
    private func surnames() throws -> [String] {
        let roots = try list("kazakhMan").prefix(65) + list("kyrgyzMan")
        let vowels = try list("vowel")
        let made = try list("surnameEnding").flatMap { ending in
            roots.map { root in vowels.contains { root.hasSuffix($0) } ? String(root.dropLast()) + ending : root + ending }
        }
        return try list("surname") + made
    }
}
