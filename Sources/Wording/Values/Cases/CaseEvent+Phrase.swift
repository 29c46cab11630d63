package import Casework
import Legislation

extension CaseEvent.Payload {
    /// What happened, as a line of the history; who and when stand beside it.
    package var phrase: Phrase {
        switch self {
        case .registered(let intake):
            return Phrase(
                kk: "өтініш тіркелді", ky: "арыз катталды", ru: "заявление зарегистрировано",
                en: "application registered")
                + ": № \(intake.number), " + intake.papersPhrase
        case .intakeRefused(let intake, let missing):
            return Phrase(
                kk: "өтініш қабылданбады", ky: "арыз кабыл алынган жок", ru: "заявление не принято",
                en: "application not accepted")
                + ": № \(intake.number), "
                + Phrase(kk: "жетіспейді: ", ky: "жетишпейт: ", ru: "не хватает: ", en: "missing: ")
                + Counted.documents(missing.count)
        case .accumulated(let register):
            return CaseAction.accumulate.pastPhrase + ": № \(register)"
        case .transferred:
            return CaseAction.transfer.pastPhrase
        case .received:
            return CaseAction.receive.pastPhrase
        case .forwarded:
            return CaseAction.forward.pastPhrase
        case .resolved(let text, let officer):
            return Phrase(
                kk: "бұрыштама: «\(text)», орындаушы \(officer.name)",
                ky: "бурчтама: «\(text)», адис \(officer.name)",
                ru: "резолюция: «\(text)», исполнитель \(officer.name)",
                en: "resolution: “\(text)”, officer \(officer.name)")
        case .reassigned(let officer, let reason):
            return CaseAction.reassign.pastPhrase + ": \(officer.name)" + Self.reason(reason)
        case .drafted(let draft):
            return CaseAction.draft.pastPhrase + ": " + draft.decision.phrase + Self.reason(draft.reason)
        case .submitted:
            return CaseAction.submit.pastPhrase
        case .returned(let reason, let round):
            return Phrase(
                kk: "пысықтауға \(round)-рет қайтарылды", ky: "кайра иштөөгө \(round)-жолу кайтарылды",
                ru: "возвращено на доработку, раз: \(round)", en: "returned for completion, round \(round)")
                + Self.reason(reason)
        case .signed(let number):
            return Phrase(
                kk: "қол қойылды, шығыс № \(number)", ky: "кол коюлду, чыгыш № \(number)",
                ru: "подписано, исходящий № \(number)", en: "signed, outgoing № \(number)")
        case .completed:
            return CaseAction.complete.pastPhrase
        case .returnTransferred:
            return CaseAction.sendToCentre.pastPhrase
        case .returnReceived:
            return CaseAction.receiveAtCentre.pastPhrase
        case .handedOut(let person, let document):
            return Phrase(
                kk: "қолға берілді: \(person), көрсетілген құжат: \(document)",
                ky: "колго берилди: \(person), көрсөтүлгөн документ: \(document)",
                ru: "выдано на руки: \(person), предъявлен документ: \(document)",
                en: "handed out: \(person), document seen: \(document)")
        case .posted(let address, let item):
            let item = item.isEmpty ? "" : ", № \(item)"
            return CaseAction.post.pastPhrase + ": \(address)\(item)"
        case .withdrawn(let reason):
            return CaseAction.withdraw.pastPhrase + Self.reason(reason)
        }
    }

    private static func reason(_ reason: String) -> Phrase {
        if reason.isEmpty { return .verbatim("") }
        return Phrase(kk: "; себебі: ", ky: "; себеби: ", ru: "; причина: ", en: "; reason: ") + reason
    }
}

extension Intake {
    /// How many papers were taken and on how many sheets: «5 құжат, 12 парақ».
    package var papersPhrase: Phrase {
        Counted.documents(documents.count) + ", " + Counted.sheets(documents.reduce(0) { $0 + $1.sheets })
    }
}
