package import Casework
import Legislation

extension IntakeProblem.Field {
    /// The field's label, as it stands before the field and in sentences about it.
    package var phrase: Phrase {
        switch self {
        case .surname: Phrase(kk: "тегі", ky: "фамилиясы", ru: "фамилия", en: "surname")
        case .given: Phrase(kk: "аты", ky: "аты", ru: "имя", en: "given name")
        case .patronymic: Phrase(kk: "әкесінің аты", ky: "атасынын аты", ru: "отчество", en: "patronymic")
        case .iin: Phrase(kk: "ЖСН", ky: "ИИН", ru: "ИИН", en: "IIN")
        case .birthDate: Phrase(kk: "туған күні", ky: "туулган күнү", ru: "дата рождения", en: "date of birth")
        case .address: Phrase(kk: "мекенжайы", ky: "дареги", ru: "адрес", en: "address")
        case .phone: Phrase(kk: "телефоны", ky: "телефону", ru: "телефон", en: "telephone")
        case .representative:
            Phrase(kk: "өкілдің аты-жөні", ky: "өкүлдүн аты-жөнү", ru: "имя представителя", en: "representative's name")
        case .ground:
            Phrase(
                kk: "өкілдік негізі", ky: "өкүлдүктүн негизи", ru: "основание представительства",
                en: "ground of representation")
        case .familyMember:
            Phrase(
                kk: "отбасы мүшесінің аты-жөні", ky: "үй-бүлө мүчөсүнүн аты-жөнү", ru: "имя члена семьи",
                en: "family member's name")
        case .organization: Phrase(kk: "ұйымның атауы", ky: "уюмдун аталышы", ru: "название организации", en: "organization")
        case .organizationNumber:
            Phrase(
                kk: "ұйымның тіркеу нөмірі", ky: "уюмдун каттоо номери", ru: "регистрационный номер организации",
                en: "the organization's number")
        case .exception:
            Phrase(
                kk: "қабылдау уақытынан тыс алу себебі", ky: "кабыл алуу убактысынан тышкары алуунун себеби",
                ru: "причина приёма вне часов", en: "reason for taking it outside the hours")
        case .answer: Phrase(kk: "нысан өрісі", ky: "үлгүнүн талаасы", ru: "поле формы", en: "a field of the form")
        case .relation: Phrase(kk: "туыстығы", ky: "тууганчылыгы", ru: "степень родства", en: "relation")
        }
    }
}
