package import Legislation

extension Basis {
    /// The mark beside a paper of the list: whose list it stands on.
    package var documentPhrase: Phrase {
        switch self {
        case .act: Phrase(kk: "қаулы бойынша", ky: "токтом боюнча", ru: "по акту", en: "by the act")
        case .office:
            Phrase(
                kk: "қаулыда жоқ: кеңсе тізімі", ky: "токтомдо жок: катчылыктын тизмеси",
                ru: "в акте нет: список канцелярии", en: "not in the act: the office's list")
        }
    }

    /// The mark beside a form: whose words it is in.
    package var formPhrase: Phrase {
        switch self {
        case .act: Phrase(kk: "қаулыдағы нысан", ky: "токтомдогу үлгү", ru: "форма из акта", en: "the act's form")
        case .office:
            Phrase(
                kk: "қаулыда жоқ: кеңсе нысаны", ky: "токтомдо жок: катчылыктын үлгүсү",
                ru: "в акте нет: форма канцелярии", en: "not in the act: the office's form")
        }
    }

    /// The mark beside a step: whether the act has it.
    package var stepPhrase: Phrase {
        switch self {
        case .act: Phrase(kk: "қаулы бойынша", ky: "токтом боюнча", ru: "по акту", en: "by the act")
        case .office:
            Phrase(
                kk: "қаулыда қадам ретінде жоқ", ky: "токтомдо кадам катары жок", ru: "в акте отдельного шага нет",
                en: "not a step of the act")
        }
    }
}

extension ApplicantKind {
    /// Whose paper it is.
    package var phrase: Phrase {
        switch self {
        case .person: Phrase(kk: "жеке тұлға", ky: "жеке адам", ru: "физическое лицо", en: "a person")
        case .organization: Phrase(kk: "ұйым", ky: "уюм", ru: "организация", en: "an organization")
        }
    }
}

extension RequiredDocument {
    /// Whether the paper must be there: a mark of one word for the checklist.
    package var necessityPhrase: Phrase {
        isMandatory
            ? Phrase(kk: "міндетті", ky: "милдеттүү", ru: "обязателен", en: "required")
            : Phrase(kk: "қажет болса", ky: "керек болсо", ru: "если требуется", en: "if it applies")
    }
}
