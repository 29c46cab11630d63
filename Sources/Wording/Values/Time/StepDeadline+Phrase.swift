package import Casework
import Legislation
import WorkingTime

extension StepDeadline {
    /// The step's line: who holds the file, what for, until when.
    package var phrase: Phrase {
        holder.phrase + ": " + stage.phrase + ", " + duePhrase
    }

    /// Until when, or that the act gives no time.
    package var duePhrase: Phrase {
        guard let due else {
            return Phrase(
                kk: "қаулы мерзім бермеген", ky: "токтом мөөнөт берген эмес", ru: "срок в акте не указан",
                en: "the act gives no time")
        }
        let moment = DateText.withWeekday(due)
        return Phrase(
            kk: "мерзімі \(moment.kk)", ky: "мөөнөтү \(moment.ky)", ru: "до \(moment.ru)", en: "by \(moment.en)")
    }

    /// Why that moment: the act's own words first, then the count line by line; empty where the act gives no time.
    ///
    /// Commands, the key in the case and slips all show just these lines, beside the moment itself.
    package var explanationPhrases: [Phrase] {
        let act = quote.isEmpty
            ? []
            : [Phrase(kk: "Қаулы бойынша: «", ky: "Токтом боюнча: «", ru: "По акту: «", en: "The act says: «") + quote + "»"]
        let whole = isWholeTerm
            ? [
                Phrase(
                    kk: "Бұл қадамның өз мерзімі қаулыда жоқ: бүкіл қызметтің мерзімі қолданылады.",
                    ky: "Бул кадамдын өз мөөнөтү токтомдо жок: бүт кызматтын мөөнөтү колдонулат.",
                    ru: "Своего срока у этого шага в акте нет: действует срок всей услуги.",
                    en: "The act gives this step no time of its own: the term of the whole service holds.")
            ] : []
        return act + whole + explanation.dropLast(repeatsDue ? 1 : 0).map(\.phrase)
    }

    /// Whether the last line of the explanation only says again until when.
    private var repeatsDue: Bool {
        guard case .some(.dueAt(at: _)) = explanation.last else { return false }
        return true
    }
}
