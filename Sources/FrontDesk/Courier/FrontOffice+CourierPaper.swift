import CaseStore
package import Casework
package import Legislation
package import Paper
import Wording
package import WorkingTime

/// A courier's register on paper.
extension FrontOffice {
    /// One register for both sides, or the protocol of its count, ready to be laid out.
    ///
    /// - Parameter language: nil for that of the sender's act.
    package func courierPaper(
        _ number: CaseNumber, isProtocol: Bool, language: Language? = nil, for actor: Actor,
        at moment: CivilMoment
    ) throws -> Document {
        let state = try readableCourier(number, for: actor)
        let sender = try office(number.office)
        guard let period = RegisterPeriod(first: state.day, last: state.day) else { throw Refusal.courier(.unknown(number)) }
        let sheet = try registerSheet(.courier, in: period, of: sender, language: language, on: moment.date)
        if isProtocol {
            return CourierProtocol(
                sheet: sheet, list: CourierList(state, names: try officeNames()), files: state.files
            ).document
        }
        return CourierRegister(sheet: sheet, lists: [try store.courierRegisterFiles(number)]).document
    }
}
