package import Casework
import Legislation

extension Casework.Role {
    /// The post's name.
    package var phrase: Phrase {
        switch self {
        case .receptionist: StepActor.receptionist.phrase
        case .head: StepActor.head.phrase
        case .officer: StepActor.officer.phrase
        case .centreInspector: StepActor.centreInspector.phrase
        case .accumulationInspector: StepActor.accumulationInspector.phrase
        case .courier: StepActor.courier.phrase
        case .auditor: Phrase(kk: "тексеруші", ky: "текшерүүчү", ru: "проверяющий", en: "auditor")
        case .administrator: Phrase(kk: "жүйе әкімшісі", ky: "администратор", ru: "администратор", en: "administrator")
        }
    }

    /// The same in at most fourteen columns.
    package var shortPhrase: Phrase {
        switch self {
        case .receptionist: StepActor.receptionist.shortPhrase
        case .head: StepActor.head.shortPhrase
        case .officer: StepActor.officer.shortPhrase
        case .centreInspector: StepActor.centreInspector.shortPhrase
        case .accumulationInspector: StepActor.accumulationInspector.shortPhrase
        case .courier: StepActor.courier.shortPhrase
        case .auditor, .administrator: phrase
        }
    }
}

extension Actor {
    /// The name with the post: «А. Серікова, кеңсе қызметкері».
    package var phrase: Phrase { name + ", " + (acting == nil ? role.phrase : Words.Deputy.actingHead) }

    /// The post in few columns.
    package var shortPost: Phrase { acting == nil ? role.shortPhrase : Words.Deputy.actingHead }
}
