import Casework
import Legislation
import TerminalKit
import WorkingTime
import Wording

/// The applicant's fields as they are typed, with those of the person who came in the applicant's stead.
struct ApplicantForm: Hashable, Sendable {
    /// In the order of the screen.
    enum Field: CaseIterable, Hashable, Sendable {
        case iin, birthDate, surname, given, patronymic, phone, address, standName, standGround
        /// For whom the person applies, where the service is for legal entities too.
        case organization, organizationNumber

        /// The fields of the person, and of whoever stands in.
        static let ofPerson = allCases.filter { !ofOrganization.contains($0) }
        static let ofOrganization: [Field] = [.organization, .organizationNumber]
    }

    /// The personal numbers of the office's country.
    private(set) var numbers: PersonalNumber.Kind
    private(set) var editors: [Field: LineEditor]
    /// The birth date that came from the IIN: it follows the IIN until somebody types another.
    private var birthDateOfIIN: String?

    init(_ numbers: PersonalNumber.Kind) {
        self.numbers = numbers
        editors = Dictionary(uniqueKeysWithValues: Field.allCases.map { ($0, Self.editor(for: $0, numbers)) })
    }

    private static func editor(for field: Field, _ numbers: PersonalNumber.Kind) -> LineEditor {
        switch field {
        case .iin: LineEditor(maxLength: numbers.length, filter: .digits)
        case .birthDate: LineEditor(maxLength: 10, filter: .date)
        case .phone: LineEditor(maxLength: 40, filter: .phone)
        case .surname, .given, .patronymic: LineEditor(maxLength: 80)
        case .organizationNumber: LineEditor(maxLength: 40)
        case .address, .standName, .standGround, .organization: LineEditor(maxLength: 200)
        }
    }

    subscript(field: Field) -> String {
        get { editors[field]?.text ?? "" }
        set {
            editors[field]?.text = newValue
            if field == .iin { followIIN() }
        }
    }

    /// Gives a field a key; says whether its text changed.
    mutating func handle(_ key: Key, in field: Field) -> Bool {
        let isChanged = editors[field]?.handle(key) == .changed
        if isChanged, field == .iin { followIIN() }
        if isChanged, field == .birthDate { birthDateOfIIN = nil }
        return isChanged
    }

    mutating func insert(_ text: String, in field: Field) {
        editors[field]?.insert(text)
        if field == .iin { followIIN() }
    }

    /// The number is read as soon as it is whole, and gives the birth date where none was typed.
    private mutating func followIIN() {
        guard self[.birthDate].isEmpty || self[.birthDate] == birthDateOfIIN else { return }
        guard let number = try? PersonalNumber(self[.iin], numbers) else {
            if birthDateOfIIN != nil { self[.birthDate] = "" }
            birthDateOfIIN = nil
            return
        }
        let date = DateText.date(number.birthDate)
        self[.birthDate] = date
        birthDateOfIIN = date
    }

    /// How the personal number stands while it is typed.
    enum IINState: Hashable {
        case empty
        /// So many digits, and not enough.
        case partial(Int)
        case sound
        case faulty(PersonalNumber.Fault)
    }

    var iinState: IINState {
        let digits = self[.iin]
        if digits.isEmpty { return .empty }
        if digits.count < numbers.length { return .partial(digits.count) }
        do throws(PersonalNumber.Fault) {
            _ = try PersonalNumber(digits, numbers)
            return .sound
        } catch {
            return .faulty(error)
        }
    }

    /// Whether the names that nobody can be registered without are there.
    var isNamed: Bool { !self[.surname].isBlank && !self[.given].isBlank }

    /// Who applies: the organization that was named, or the person.
    var kind: ApplicantKind { self[.organization].isBlank ? .person : .organization }

    var isBlank: Bool { Field.allCases.allSatisfy { self[$0].isBlank } }

    /// Surname and names in one line.
    var fullName: String {
        [.surname, .given, .patronymic].map { self[$0].trimmed }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    // MARK: From and to what is kept

    /// Fills in everything that is known of a person.
    mutating func fill(_ applicant: Applicant) {
        self[.surname] = applicant.name.surname
        self[.given] = applicant.name.given
        self[.patronymic] = applicant.name.patronymic
        self[.birthDate] = applicant.birthDate.map { DateText.date($0) } ?? ""
        self[.iin] = applicant.iin ?? ""
        self[.address] = applicant.address
        self[.phone] = applicant.phone
    }

    mutating func fill(_ draft: RegistrationDraft) {
        let person = draft.applicant
        self[.surname] = person.surname
        self[.given] = person.given
        self[.patronymic] = person.patronymic
        self[.birthDate] = person.birthDate
        self[.iin] = person.iin
        self[.address] = person.address
        self[.phone] = person.phone
        self[.organization] = person.organization
        self[.organizationNumber] = person.organizationNumber
        self[.standName] = draft.representative?.name ?? ""
        self[.standGround] = draft.representative?.ground ?? ""
    }

    var person: RegistrationDraft.Person {
        RegistrationDraft.Person(
            surname: self[.surname], given: self[.given], patronymic: self[.patronymic], iin: self[.iin],
            birthDate: self[.birthDate], address: self[.address], phone: self[.phone], organization: self[.organization],
            organizationNumber: self[.organizationNumber])
    }

    var stand: RegistrationDraft.Stand? {
        let stand = RegistrationDraft.Stand(name: self[.standName], ground: self[.standGround])
        return stand.name.isBlank && stand.ground.isBlank ? nil : stand
    }
}
