package import Casework
import Legislation

extension BulkOutcome {
    /// How many it was done to, and why not to the first of the others.
    package var phrase: Phrase {
        let sum = action.pastPhrase + ": \(done.count)."
        guard let first = refused.first else { return sum }
        let others = Phrase(
            kk: " Орындалмағаны: \(refused.count). № \(first.number): ", ky: " Аткарылбаганы: \(refused.count). № \(first.number): ",
            ru: " Не выполнено: \(refused.count). № \(first.number): ", en: " Not done: \(refused.count). № \(first.number): ")
        return sum + others + first.why.phrase
    }
}

extension BulkOutcome.Reason {
    /// Why it was not done.
    package var phrase: Phrase {
        switch self {
        case .refusal(let refusal): refusal.phrase
        case .problem(let problem): problem.phrase
        }
    }
}
