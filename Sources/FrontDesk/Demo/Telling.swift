import CaseStore
import Casework
import Legislation
import WorkingTime

/// A case while its story is being told.
struct Telling {
    let office: FrontOffice
    /// Whether each paper is printed as it is issued.
    let prints: Bool
    var file: CaseFile?
    /// The key of the case's intake; empty before it.
    private(set) var key = ""
    var deeds: [DemoCohorts.Deed] = []
    private var papers: [IssuedPaper] = []
    private var given: Set<CaseNumber> = []

    init(office: FrontOffice, prints: Bool) {
        self.office = office
        self.prints = prints
    }

    mutating func `do`(_ act: DemoCohorts.Act, key: String, by actor: Actor, at moment: CivilMoment) throws {
        switch act {
        case .register(let draft, let refusing):
            self.key = key
            try note(office.register(draft, key: key, refusing: refusing, person: .another, by: actor, at: moment).dossier, act, actor, moment)
        case .perform(let command):
            guard let file else { return }
            try note(
                office.perform(command, on: file.number, revision: file.revision, by: actor, at: moment), act, actor, moment)
        case .print(let place):
            guard let file else { return }
            let paper = try office.store.papers(of: file.number)[place]
            try print(paper, by: actor, at: moment)
            try deed(act, actor, moment, numbers: [])
        case .takeOver(let line, let person): try takeOver(line, of: person, act, numbered: key, by: actor, at: moment)
        }
    }

    private mutating func takeOver(
        _ line: OldLine, of person: RegistrationDraft.Person, _ act: DemoCohorts.Act, numbered number: String, by actor: Actor,
        at moment: CivilMoment
    ) throws {
        for old in try line.cases(of: [(person, number)], at: actor.office, now: moment, in: office) {
            for number in try office.store.takeOver([old], office: actor.office, by: actor, at: moment) {
                key = old.key
                let statuses = try old.events(number, office: actor.office, by: actor).prefix(1).map { try CaseFile(folding: [$0]).status }
                file = try office.store.caseFile(number)
                try deed(act, actor, moment, statuses: statuses, numbers: [number])
            }
        }
    }

    private mutating func note(
        _ dossier: CaseDossier, _ act: DemoCohorts.Act, _ actor: Actor, _ moment: CivilMoment
    ) throws {
        file = dossier.file
        let all = [
            dossier.file.number, dossier.file.courierRegister, dossier.file.paymentList, dossier.file.signature?.number,
            dossier.file.signature?.place,
        ].compactMap(\.self)
        try deed(act, actor, moment, numbers: all.filter { given.insert($0).inserted })
        let before = papers.count
        papers = dossier.papers
        guard prints, actor.role.may(.printPapers) else { return }
        for place in before..<papers.count { try self.do(.print(place), key: "", by: actor, at: moment) }
    }

    private mutating func deed(
        _ act: DemoCohorts.Act, _ actor: Actor, _ moment: CivilMoment, statuses: [CaseStatus] = [], numbers: [CaseNumber]
    ) throws {
        guard let file else { return }
        let last = try office.store.lastJournalEntry()
        deeds.append(
            DemoCohorts.Deed(at: moment, by: actor, act: act, statuses: statuses + [file.status], numbers: numbers, lastEntry: last))
    }

    private func print(_ paper: IssuedPaper, by actor: Actor, at moment: CivilMoment) throws {
        let job = try office.store.queuePrint(
            paper: paper.id, on: PrinterChoice.usual(for: paper.kind == .receipt ? .receipt : .letter), by: actor, at: moment)
        _ = try office.store.beginSending(job: job.id, bytes: Array(paper.form.rawValue.utf8), by: actor, at: moment)
        try office.store.setPrint(job: job.id, state: .confirmed, detail: "", by: actor, at: moment)
    }
}
