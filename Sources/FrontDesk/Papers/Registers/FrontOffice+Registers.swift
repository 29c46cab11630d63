import CaseStore
package import Casework
package import Legislation
package import Paper
import Wording
package import WorkingTime

/// Registers on paper.
extension FrontOffice {
    /// A register of an office, ready to be laid out.
    ///
    /// - Parameters:
    ///   - code: the office; nil for the person's own. Only those who check may name another.
    ///   - language: nil for that of the office's act.
    ///   - envelope: the size of envelopes; no matter to the other registers.
    package func register(
        _ register: PaperRegister, in period: RegisterPeriod, of code: Int? = nil, language: Language? = nil,
        envelope: EnvelopeSize = .a4, for actor: Actor, at moment: CivilMoment
    ) throws -> Document {
        let office = try office(code ?? actor.office)
        guard office.code == actor.office || actor.role.may(.readEveryOffice) else { throw Refusal.otherOffice }
        let sheet = try registerSheet(register, in: period, of: office, language: language, on: moment.date)
        return switch register {
        case .applications:
            ApplicationsRegister(sheet: sheet, files: try store.registered(at: office.code, in: period)).document
        case .complaints:
            ComplaintsRegister(sheet: sheet, complaints: try store.complaints(office: office.code, in: period, limit: 10_000)).document
        case .courier: CourierRegister(sheet: sheet, lists: try store.courierRegisters(of: office.code, in: period)).document
        case .postal: PostalRegister(sheet: sheet, files: try store.posted(by: office.code, in: period)).document
        case .envelopes: PostalRegister(sheet: sheet, files: try store.posted(by: office.code, in: period)).envelopes(envelope)
        case .uncollected: try waiting(sheet, today: moment.date).uncollected
        case .aids: try waiting(sheet, today: moment.date).aids
        }
    }

    /// Keeps a register that is about to be printed as a paper of the office, under its number.
    package func keepRegister(
        _ register: PaperRegister, in period: RegisterPeriod, of code: Int? = nil, language: Language? = nil,
        by actor: Actor, at moment: CivilMoment
    ) throws -> IssuedPaper {
        let code = code ?? actor.office
        try checkRegisters(for: actor, of: code)
        let document = try self.register(register, in: period, of: code, language: language, for: actor, at: moment)
        return try store.keepRegister(office: code, by: actor, at: moment) { number in
            try NewPaper(document.numbered(number, as: register), as: register)
        }
    }

    /// A printed register as it was kept.
    package func printedRegister(_ number: CaseNumber, for actor: Actor) throws -> IssuedPaper {
        try checkRegisters(for: actor, of: number.office)
        guard let paper = try store.papers(of: number).first else {
            throw StoreProblem.paperNotFound(number.description)
        }
        return paper
    }

    /// Refuses the registers on paper to those who do not keep them, and those of other offices to those who do not check.
    func checkRegisters(for actor: Actor, of office: Int) throws(Refusal) {
        guard actor.role.may(.printRegisters) else { throw .mayNotPrint(actor.role) }
        guard office == actor.office || actor.role.may(.readEveryOffice) else { throw .otherOffice }
    }

    func registerSheet(
        _ register: PaperRegister, in period: RegisterPeriod, of office: LocalOffice, language: Language?, on day: CivilDate
    ) throws -> RegisterSheet {
        let offices = try officeNames()
        let library = library
        return RegisterSheet(
            register: register, period: period, office: office, head: try head(of: office, on: day),
            language: language ?? library.act(office.act)?.act.language ?? .kazakh,
            names: RegisterNames(
                services: { library.definition(of: $0.service, $0.version)?.definition.shortName ?? .verbatim($0.service.rawValue) },
                shortNames: { library.service($0)?.shortName ?? .verbatim($0.rawValue) },
                offices: { offices[$0] ?? String($0) }))
    }

    private func waiting(_ sheet: RegisterSheet, today: CivilDate) throws -> WaitingRegisters {
        let files = try store.ready(at: sheet.office.code).filter { sheet.period.contains($0.lastChange.date) }
        let library = library
        return WaitingRegisters(sheet: sheet, files: files, today: today) { file in
            let definition = library.definition(of: file.intake.service, file.intake.version)?.definition
            return definition?.channel(file.intake.channel)?.handOutForm != nil
        }
    }
}
