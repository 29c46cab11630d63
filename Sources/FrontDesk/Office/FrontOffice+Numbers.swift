import CaseStore
package import Casework
package import WorkingTime

extension FrontOffice {
    /// The case that a typed or dictated number means: whole, or as little of it as is enough.
    ///
    /// A serial without its office and register is that of an application of one's own office, if there is one.
    package func number(typed text: String, by actor: Actor, at now: CivilMoment) throws -> CaseNumber {
        guard let reading = NumberReading(text) else { throw NumberProblem.unreadable(text) }
        if case .whole(let number) = reading { return number }
        let meant = try store.cases(meantBy: reading, actor: actor, year: now.date.year)
        if case .misread = reading { throw NumberProblem.misread(text, near: meant) }
        let own = meant.filter { $0.office == actor.office && $0.register == .applications }
        switch (own.count, meant.count) {
        case (1, _): return own[0]
        case (_, 0): throw NumberProblem.unknown(text)
        case (_, 1): return meant[0]
        default: throw NumberProblem.several(text, meant)
        }
    }
}
