package import Legislation
package import WorkingTime

/// Reads a typed registration against the service's definition and reports everything wrong with it at once.
package struct IntakeCheck: Sendable {
    package let definition: ServiceDefinition
    package let channel: ChannelDefinition
    /// The forms of the service, whose fields may be filled at the window.
    package let forms: [Form]
    /// The personal numbers of the office's country.
    package let numbers: PersonalNumber.Kind
    package let office: LocalOffice
    package let registrar: Account
    package let now: CivilMoment
    /// When the window takes papers next: the moment of asking while it does; nil where that is not to be reckoned.
    package let nextAcceptance: CivilMoment?

    package init(
        definition: ServiceDefinition, channel: ChannelDefinition, forms: [Form], numbers: PersonalNumber.Kind, office: LocalOffice,
        registrar: Account, now: CivilMoment, nextAcceptance: CivilMoment?
    ) {
        self.definition = definition
        self.channel = channel
        self.forms = forms
        self.numbers = numbers
        self.office = office
        self.registrar = registrar
        self.now = now
        self.nextAcceptance = nextAcceptance
    }

    private var today: CivilDate { now.date }

    /// What is registered, once it is sound.
    package struct Checked: Hashable, Sendable {
        package let applicant: Applicant
        package let representative: Representative?
        package let documents: [SubmittedDocument]
        package let family: [FamilyMember]
        package let answers: [String: [String]]
        /// Why it is taken outside the hours; empty within them.
        package let exception: String
        /// Mandatory papers that were not brought: empty, or the registration may only be refused with a slip.
        package let missing: [DocumentID]
    }

    /// The sound content of a draft; missing papers are told in the result, for the window may still give the slip.
    package func check(_ draft: RegistrationDraft) throws(IntakeProblems) -> Checked {
        var problems: [IntakeProblem] = []
        if !ActionTable.registrars(at: office.office.kind).contains(registrar.role) {
            problems.append(.notARegistrar(registrar.role))
        }
        if !channel.isOpen(at: office.office) { problems.append(.serviceClosedHere) }
        let exception = text(draft.exception, .exception, into: &problems)
        checkHours(exception, into: &problems)
        let applicant = applicant(draft.applicant, into: &problems)
        let representative = draft.representative.map {
            Representative(
                name: text($0.name, .representative, required: true, into: &problems),
                ground: text($0.ground, .ground, into: &problems))
        }
        let documents = documents(draft.documents, into: &problems)
        checkAnswers(draft.answers, into: &problems)
        if draft.isLonger, !channel.hasLongerTimes { problems.append(.noLongerTimes) }
        let family = draft.family.map { member in
            FamilyMember(
                name: text(member.name, .familyMember, required: true, into: &problems),
                relation: text(member.relation, .relation, into: &problems),
                birthDate: date(member.birthDate, into: &problems))
        }
        guard problems.isEmpty else { throw IntakeProblems(problems) }
        let brought = Set(documents.map(\.id))
        return Checked(
            applicant: applicant, representative: representative, documents: documents, family: family,
            answers: draft.answers, exception: isOpen ? "" : exception,
            missing: definition.documents(askedOf: applicant.kind).missing(brought).map(\.id))
    }

    private func applicant(_ person: RegistrationDraft.Person, into problems: inout [IntakeProblem]) -> Applicant {
        let name = PersonName(
            surname: text(person.surname, .surname, required: true, into: &problems),
            given: text(person.given, .given, required: true, into: &problems),
            patronymic: text(person.patronymic, .patronymic, into: &problems))
        var birthDate = date(person.birthDate, into: &problems)
        var iin: String?
        if !person.iin.isBlank {
            do {
                let number = try PersonalNumber(person.iin, numbers)
                iin = number.description
                if let typed = birthDate, typed != number.birthDate {
                    problems.append(.birthDateContradictsIIN(typed: typed, iin: number.birthDate))
                } else if number.birthDate > today {
                    problems.append(.birthDateInFuture(number.birthDate))
                }
                birthDate = number.birthDate
            } catch {
                problems.append(IntakeProblem(error))
            }
        }
        return Applicant(
            name: name, iin: iin, birthDate: birthDate,
            address: text(person.address, .address, into: &problems),
            phone: text(person.phone, .phone, into: &problems),
            organization: organization(person, into: &problems))
    }

    private func organization(
        _ person: RegistrationDraft.Person, into problems: inout [IntakeProblem]
    ) -> Organization? {
        let number = text(person.organizationNumber, .organizationNumber, into: &problems)
        let name = text(person.organization, .organization, required: !number.isEmpty, into: &problems)
        return name.isEmpty ? nil : Organization(name: name, number: number)
    }

    private func documents(
        _ papers: [RegistrationDraft.Paper], into problems: inout [IntakeProblem]
    ) -> [SubmittedDocument] {
        var seen: Set<DocumentID> = []
        return papers.compactMap { paper in
            let id = DocumentID(paper.id)
            guard definition.documents.contains(where: { $0.id == id }) else {
                problems.append(.documentUnknown(paper.id))
                return nil
            }
            if !seen.insert(id).inserted { problems.append(.documentTwice(id)) }
            if !(1...999).contains(paper.sheets) { problems.append(.sheetsInvalid(id)) }
            return SubmittedDocument(id: id, kind: paper.kind, sheets: paper.sheets)
        }
    }

    private func date(_ text: String, into problems: inout [IntakeProblem]) -> CivilDate? {
        if text.isBlank { return nil }
        guard let date = CivilDate(typed: text) else {
            problems.append(.birthDateUnreadable(String(text.prefix(20))))
            return nil
        }
        if date > today { problems.append(.birthDateInFuture(date)) }
        return date
    }

    /// A text without outer spaces; invisible characters are refused, not dropped, for the clerk should see them.
    private func text(
        _ typed: String, _ field: IntakeProblem.Field, required: Bool = false, into problems: inout [IntakeProblem]
    ) -> String {
        let trimmed = typed.trimmed
        if required, trimmed.isEmpty { problems.append(.nameMissing(field)) }
        if trimmed.hasControls { problems.append(.textInvalid(field)) }
        let maximum = 200
        if trimmed.count > maximum || trimmed.utf8.count > maximum * 8 {
            problems.append(.textTooLong(field, maximum: maximum))
        }
        return trimmed
    }
}

extension IntakeProblem {
    /// A fault of a personal number as a problem of the registration.
    package init(_ fault: PersonalNumber.Fault) {
        self =
            switch fault {
            case .iin(.wrongLength(let count)): .iinLength(count)
            case .iin(.notDigits): .iinNotDigits
            case .iin(.wrongCheckDigit): .iinCheckDigit
            case .iin(.impossibleDate): .iinDate
            case .pin(let fault): .pin(fault)
            }
    }
}
