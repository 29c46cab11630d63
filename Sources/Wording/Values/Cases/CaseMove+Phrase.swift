package import Casework
import Legislation
import WorkingTime

extension CaseMove {
    /// The old and the new moment of what moves: the open step's, or the answer's where only that moves.
    package var shiftPhrase: Phrase {
        guard let shift = due ?? answer else { return .verbatim("") }
        return Self.moment(shift.old) + " → " + Self.moment(shift.new)
    }

    /// Whose time moves: the open step with its holder, or the answer to the applicant.
    package var subjectPhrase: Phrase {
        guard due != nil, let step else { return Words.Calendar.answer }
        return "\(step.number). " + step.stage.phrase + " – " + step.holder.phrase
    }

    /// The answer's move, where it moves besides the open step.
    package var answerPhrase: Phrase? {
        guard due != nil, let answer else { return nil }
        return Words.Calendar.answer + ": " + Self.moment(answer.old) + " → " + Self.moment(answer.new)
    }

    private static func moment(_ moment: CivilMoment?) -> Phrase {
        moment.map { DateText.withWeekday($0) } ?? .verbatim("–")
    }
}

extension CaseMove.Reason {
    /// Why, in one line.
    package var phrase: Phrase {
        switch self {
        case .now(let note): note.phrase
        case .noLonger(let note):
            Phrase(kk: "енді жоқ: ", ky: "эми жок: ", ru: "больше нет: ", en: "no longer: ") + note.phrase
        }
    }
}

extension CalendarPreview.Left {
    /// Why the time of a case stays.
    package var phrase: Phrase {
        switch reason {
        case .noLaw:
            "№ \(number): "
                + Phrase(
                    kk: "қызметі қолдағы қаулыларда жоқ, мерзімі өзгеріссіз қалады",
                    ky: "кызматы колдогу токтомдордо жок, мөөнөтү өзгөрүүсүз калат",
                    ru: "его услуги нет в имеющихся актах, срок остаётся прежним",
                    en: "no act at hand has its service, and its date stays")
        case .time(let error): "№ \(number): " + error.phrase
        }
    }
}
