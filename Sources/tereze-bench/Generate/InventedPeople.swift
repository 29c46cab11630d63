import Casework
import Chance

/// Invented people by the thousand: surnames in Zipf proportions, in Kazakh, Kyrgyz, Russian and Latin spellings.
///
/// The people of a cohort differ in everything but the lengths of their names, their birth date and sex: so the lines of their
/// papers break alike.
struct InventedPeople {
    /// One person; each word is one word.
    struct Person {
        var words: [String]
        /// What stands behind the patronymic and the street, the same for the whole cohort.
        let patronymicTail: String
        let streetTail: String
        let district: String
        let iin: String
        let phone: String

        var typed: RegistrationDraft.Person {
            RegistrationDraft.Person(
                surname: words[0], given: words[1], patronymic: words[2] + patronymicTail, iin: iin,
                address: "\(district), \(words[3])\(streetTail), \(words[4])", phone: phone)
        }

        /// The person in whose name a story is told: every word a word of the pattern's letters.
        var pattern: Person {
            Person(
                words: words.enumerated().map { PatternWord.text($0.offset, letters: $0.element.count) },
                patronymicTail: patronymicTail, streetTail: streetTail, district: district, iin: iin, phone: phone)
        }
    }

    /// What the people of a cohort have in common.
    struct Kind {
        let seed: UInt64
        let count: Int
        let district: String
        let numbers: PersonalNumber.Kind
        let isMale: Bool
        /// Year from 1850 on, month, day.
        let birth: [Int]
        /// The first serial of their numbers, in the order in which they are given.
        let firstSerial: Int
    }

    let names: NameShelf

    func people(_ kind: Kind) -> [Person] {
        var random = SeededGenerator(seed: kind.seed)
        let isKyrgyz = kind.numbers == .pin
        let isLatin = Int.random(in: 0..<40, using: &random) == 0
        let surnames = names.pool(kind.isMale ? .maleSurname : .femaleSurname)
        let given = names.pool(isKyrgyz ? (kind.isMale ? .kyrgyzMale : .kyrgyzFemale) : kind.isMale ? .male : .female)
        let hasOwnTail = isKyrgyz && Bool.random(using: &random)
        let fathers = names.pool(hasOwnTail ? .kyrgyzMale : kind.isMale ? .sonOf : .daughterOf)
        let streets = names.pool(.street)
        let lengths = [surnames, given, fathers, streets].map { $0.anyLength(&random) } + [Int.random(in: 1...3, using: &random)]
        let format = names.phones(kind.numbers).randomElement(using: &random) ?? ""
        var serial = kind.firstSerial
        return (0..<kind.count).map { _ in
            var words = zip([surnames, given, fathers, streets], lengths).map { $0.any(letters: $1, &random) }
            if isLatin {
                words = words.prefix(3).map { names.latin($0) ?? $0 } + words.suffix(1)
            } else if Int.random(in: 0..<8, using: &random) == 0 {
                words = words.map(names.russian)
            }
            words.append(String(Int.random(in: [1, 10, 100][lengths[4] - 1]...[9, 99, 240][lengths[4] - 1], using: &random)))
            let phone = format.map { $0 == "#" ? Character(String(Int.random(in: 0...9, using: &random))) : $0 }
            let number = InventedNumbers.number(kind, &serial)
            return Person(
                words: words, patronymicTail: hasOwnTail ? " " + (kind.isMale ? names.sonTail : names.daughterTail) : "",
                streetTail: " " + names.streetTail,
                district: kind.district, iin: number, phone: String(phone))
        }
    }
}
