package import Casework
import CaseStore
package import WorkingTime

/// People on record: who is who.
extension FrontOffice {
    /// A person with their files, as far as whoever asks may see them.
    package func person(_ id: Int64, for actor: Actor) throws -> PersonDossier {
        try store.personDossier(id, for: actor)
    }

    /// Joins two records of one person; the first stands for both.
    package func joinPeople(
        _ first: Int64, _ second: Int64, by actor: Actor, at moment: CivilMoment
    ) throws -> PersonHit {
        try checkPeople(for: actor)
        return try store.joinPeople(first, second, by: actor, at: moment)
    }

    /// Parts a record from the person to whom it was joined.
    package func partPerson(_ id: Int64, by actor: Actor, at moment: CivilMoment) throws -> PersonHit {
        try checkPeople(for: actor)
        return try store.partPerson(id, by: actor, at: moment)
    }

    private func checkPeople(for actor: Actor) throws(Refusal) {
        guard actor.role.changesPeople else { throw .mayNotChangePeople(actor.role) }
    }

    // MARK: At registration

    /// The sound content of a draft. A personal number with a wrong digit is taken from the record that the clerk chose; where
    /// none was chosen, those are proposed whose number it may be.
    func whoIsMeant(
        _ draft: RegistrationDraft, _ choice: PersonChoice, by check: IntakeCheck
    ) throws -> IntakeCheck.Checked {
        do throws(IntakeProblems) {
            return try check.check(draft)
        } catch {
            guard error.problems.allSatisfy(\.isAboutNumber) else { throw error }
            var mended = draft
            mended.applicant.iin = ""
            switch choice {
            case .same(let id):
                mended.applicant.iin = try store.person(id: id)?.applicant.iin ?? draft.applicant.iin
                return try check.check(mended)
            case .another:
                throw error
            case .unsaid:
                guard let applicant = try? check.check(mended).applicant else { throw error }
                let digits = draft.applicant.iin.filter { ("0"..."9").contains($0) }
                let likely = try store.likelyPeople(unsound: digits, applicant).filter { $0.reason == .nearNumber }
                if likely.isEmpty { throw error }
                throw LikelyPeople(typed: applicant.numbered(digits), people: likely)
            }
        }
    }

    /// Asks who the applicant is where that is not said and may be somebody on record; a number that is another's cannot be passed.
    func askWhoItIs(_ applicant: Applicant, _ choice: PersonChoice, key: String) throws {
        if case .same = choice { return }
        let likely = LikelyPeople(typed: applicant, people: try store.likelyPeople(applicant, key: key))
        if likely.people.isEmpty || (choice == .another && likely.mayBeAnother) { return }
        throw likely
    }
}

extension Role {
    /// Whether the role says which records are one person's.
    fileprivate var changesPeople: Bool {
        switch self {
        case .receptionist, .head, .officer, .centreInspector, .administrator: true
        case .accumulationInspector, .courier, .auditor: false
        }
    }
}

extension IntakeProblem {
    /// Whether a digit of the personal number may be wrong.
    fileprivate var isAboutNumber: Bool {
        switch self {
        case .iinCheckDigit, .iinDate, .birthDateContradictsIIN, .pin(.wrongSex), .pin(.impossibleDate): true
        default: false
        }
    }
}

extension Applicant {
    /// The same with these digits for a number.
    fileprivate func numbered(_ digits: String) -> Applicant {
        Applicant(
            name: name, iin: digits, birthDate: birthDate, address: address, phone: phone, organization: organization)
    }
}
