import Casework
import Legislation
import Paper
@testable import Screens
import TerminalKit
import Testing
import WorkingTime

/// One screen that does something to a file, open on the desk, with the world outside answering.
struct DeedPlay {
    private(set) var desktop: Desktop
    private(set) var effects: [Effect] = []
    var officers = [ScreenFixtures.officer, ScreenFixtures.otherOfficer]
    var usual = [
        "Қарап, заңда белгіленген мерзімде жауап беріңіз", "Құжаттарын тексеріп, шешім жобасын дайындаңыз",
        "Өтініш берушінің үйіне барып, тұрмыс жағдайын тексеріңіз",
    ]
    /// The files that the store has, by number.
    var files: [CaseNumber: CaseDossier] = [:]

    init(
        _ role: Role, _ destination: Destination, files: [CaseDossier] = [], language: Language = .kazakh,
        size: Size = .standard
    ) throws {
        desktop = try ScreenFixtures.desktop(role, language: language, size: size)
        self.files = Dictionary(files.map { ($0.file.number, $0) }, uniquingKeysWith: { first, _ in first })
        try answer(desktop.carryOut([.open(destination)], of: 0))
    }

    var top: any Screen { desktop.layers[desktop.layers.count - 1] }

    /// The commands that were sent to the store.
    var commands: [CaseCommand] {
        effects.compactMap { if case .perform(_, _, let command) = $0 { command } else { nil } }
    }

    mutating func press(_ keys: Key...) throws {
        for key in keys { try answer(desktop.handle(.key(key))) }
    }

    mutating func type(_ text: String) throws {
        for letter in text { try press(.character(letter)) }
    }

    mutating func receive(_ fact: Fact) throws { try answer(desktop.receive(fact)) }

    /// The store has other contents than before.
    mutating func change() throws { try answer(desktop.storeChanged()) }

    private mutating func answer(_ asked: [Effect]) throws {
        effects += asked
        for effect in asked {
            for fact in try facts(of: effect) { try answer(desktop.receive(fact)) }
        }
    }

    private func facts(of effect: Effect) throws -> [Fact] {
        switch effect {
        case .loadOfficers: return [.officersLoaded(officers)]
        case .loadUsualResolutions: return [.usualResolutionsLoaded(usual)]
        case .loadCase(let number): return files[number].map { [.caseLoaded($0)] } ?? []
        case .loadSheet(let number, let form):
            guard let file = files[number]?.file else { return [] }
            return [.sheetReady(number, try DeedPlay.sheet(for: file, form))]
        default: return []
        }
    }

    /// A form with what the case knows, as the office fills it.
    static func sheet(for file: CaseFile, _ id: FormID) throws -> FormSheet {
        let act = try #require(ScreenFixtures.library.act(of: file.intake.service))
        let form = try #require(act.form(id))
        let office = try #require(ScreenFixtures.office()).office
        var known = FormData()
        for field in form.fields {
            let value: FormValue? =
                switch field.source {
                case .applicantName: .text(file.applicant.name.full)
                case .applicantAddress: .text(file.applicant.address)
                case .officeName: .text(office.name)
                case .headName: .text(ScreenFixtures.head.name)
                case .officerName: .text(ScreenFixtures.officer.name)
                case .officerPhone: .text(ScreenFixtures.officer.phone)
                case .caseNumber: .text(file.number.description)
                case .caseDate: .date(file.registeredAt.date)
                case .caseService: .text(act.service(file.intake.service)?.title.text ?? "")
                default: nil
                }
            if let value { known.values[field.name] = value }
        }
        let letterhead = Letterhead(names: [office.name], requisites: [office.address, office.phone])
        return FormSheet(form: form, language: .kazakh, known: known, letterhead: letterhead)
    }
}

extension CasePlay {
    /// A case on the officer's desk.
    static func assigned(service: ServiceID = "child-benefit") throws -> CasePlay {
        var play = try CasePlay(service: service)
        try play.act(
            .resolve(text: "Қарап, жауап беріңіз", officer: ScreenFixtures.officer.reference), by: ScreenFixtures.head,
            at: "2012-11-05T09:30")
        return play
    }

    /// A case whose signed answer waits for the applicant.
    static func ready(
        service: ServiceID = "child-benefit", channel: ChannelID = "department",
        library: ActLibrary = ScreenFixtures.library
    ) throws -> CasePlay {
        var play = try awaitingSignature(service: service, channel: channel, library: library)
        try play.act(.sign, by: ScreenFixtures.head, at: "2012-11-05T09:59")
        return play
    }

    /// The signed answer, printed so many times.
    func answer(prints: Int) throws -> IssuedPaper {
        let draft = try #require(file.draft)
        return IssuedPaper(
            id: 12, number: file.number, form: draft.form, kind: .notice, text: "", document: "", at: file.lastChange,
            by: ScreenFixtures.head.name, prints: prints)
    }
}
