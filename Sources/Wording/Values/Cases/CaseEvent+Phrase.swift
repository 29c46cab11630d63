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
        case .takenOff:
            return CaseAction.takeOff.pastPhrase
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
        case .visited(let report):
            return CaseAction.visit.pastPhrase + ": " + report
        case .referred(let note):
            return CaseAction.refer.pastPhrase + (note.isEmpty ? "" : ": " + note)
        case .concluded(let conclusion):
            let paper = conclusion.number.isEmpty ? "" : ", № \(conclusion.number)"
            return conclusion.verdict.phrase + ": \(conclusion.body)\(paper); \(conclusion.text)"
        case .extended(let reason, let whole):
            let until = whole.map { DateText.withWeekday($0.due) }
            return CaseAction.extend.pastPhrase + (until.map { ": " + $0 } ?? .verbatim("")) + Self.reason(reason)
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
        case .signed(let number, let place):
            let letter = Phrase(
                kk: "қол қойылды, шығыс № \(number)", ky: "кол коюлду, чыгыш № \(number)",
                ru: "подписано, исходящий № \(number)", en: "signed, outgoing № \(number)")
            guard let place else { return letter }
            return letter
                + Phrase(
                    kk: ", кезектегі нөмірі \(place)", ky: ", кезектеги номери \(place)", ru: ", номер в очереди \(place)",
                    en: ", place in the waiting list \(place)")
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
        case .told(let person, let words):
            return CaseAction.tell.pastPhrase + ": \(person) – \(words)"
        case .sentToAccount(let account):
            return CaseAction.sendToAccount.pastPhrase + ": \(account)"
        case .listed(let register):
            return CaseAction.pay.pastPhrase + ": № \(register)"
        case .slipRecorded(let text):
            return CaseAction.recordSlip.pastPhrase + ": \(text)"
        case .suspended(let ground):
            return CaseAction.suspend.pastPhrase + Self.reason(ground)
        case .resumed(let reason):
            return CaseAction.resume.pastPhrase + Self.reason(reason)
        case .terminated(let ground):
            return CaseAction.terminate.pastPhrase + Self.reason(ground)
        case .formFilled:
            return CaseAction.fillForm.pastPhrase
        case .rescheduled(let times):
            return Phrase(
                kk: "күнтізбе өзгерді, мерзімдер жылжытылды: \(times.because)",
                ky: "күнтизбе өзгөрдү, мөөнөттөр жылдырылды: \(times.because)",
                ru: "календарь изменён, сроки перенесены: \(times.because)",
                en: "the calendar changed and the dates moved: \(times.because)")
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
