import Casework
import FrontDesk
import WorkingTime

/// The words of invented people's names, from `Resources/demo/generated.csv`.
struct NameShelf: Sendable {
    enum Kind: CaseIterable {
        case maleSurname, femaleSurname, male, female, kyrgyzMale, kyrgyzFemale, sonOf, daughterOf, street
    }

    let sonTail: String
    let daughterTail: String
    let streetTail: String
    private let pools: [Kind: NamePool]
    private let russianLetters: [Character: Character]
    private let latinLetters: [Character: Character]

    init(_ folder: ResourceFolder) throws {
        let words = try GeneratedWords(csv: folder.text(of: "demo/generated.csv"))
        sonTail = try words.first("sonTail")
        daughterTail = try words.first("daughterTail")
        streetTail = try words.first("streetTail")
        russianLetters = try words.letters("kazakhLetter", as: "asRussian")
        latinLetters = try words.letters("letter", as: "asLatin")
        pools = try Dictionary(
            uniqueKeysWithValues: Kind.allCases.map { kind in (kind, NamePool(try words.names(kind))) })
    }

    func pool(_ kind: Kind) -> NamePool { pools[kind] ?? NamePool([]) }

    func phones(_ numbers: PersonalNumber.Kind) -> [String] {
        switch numbers {
        case .iin: ["8-700-###-##-##", "8-701-###-##-##", "8-747-###-##-##", "+7(775)###-##-##", "8707#######"]
        case .pin: ["0-555-##-##-##", "0-700-##-##-##", "+996772######"]
        }
    }

    /// As a Russian keyboard writes it.
    func russian(_ word: String) -> String { String(word.map { russianLetters[$0] ?? $0 }) }

    /// In Latin letters, one for one; nil where a letter needs two.
    func latin(_ word: String) -> String? {
        let letters = word.map { latinLetters[Character($0.lowercased())] }
        guard letters.allSatisfy({ $0 != nil }) else { return nil }
        let text = String(letters.compactMap(\.self))
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}
