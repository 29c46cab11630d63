import CaseStore
package import Casework
import Chance
package import Legislation
package import WorkingTime

/// The stories of a generated store, told one case at a time: what happens to it, and when, is done through the use cases and
/// noted, so that the same can be done to other people's cases.
package struct DemoCohorts {
    private let office: FrontOffice
    private var play: DemoPlay
    private let ways: [DemoPlay.Part]

    /// Everything that happens to one case, in the order of time.
    package struct Story: Sendable {
        package var deeds: [Deed]
    }

    /// One thing that was done, with what it brought.
    package struct Deed: Sendable {
        package let at: CivilMoment
        package let by: Actor
        package let act: Act
        /// The status after it.
        package let status: CaseStatus
        /// The numbers that it gave.
        package let numbers: [CaseNumber]
        /// The last entry of the journal after it.
        package let lastEntry: Int64
    }

    package enum Act: Sendable {
        case register(RegistrationDraft, refusing: Bool)
        case perform(CaseCommand)
        /// The original of the case's paper of that place, from 0, is printed.
        case print(Int)
    }

    /// What is asked of a story.
    package struct Wish: Sendable {
        /// The place of the way in `wayCount`.
        package let way: Int
        /// When the papers are taken: an hour of the window, as `opening(way:from:)` gives it.
        package let at: CivilMoment
        /// Which turns the story takes; one divisible by three goes to its end.
        package let plot: Int
        /// The most working minutes that the whole of it takes.
        package let pace: Int
        package let prints: Bool
        package let key: String
        package let seed: UInt64

        package init(way: Int, at: CivilMoment, plot: Int, pace: Int, prints: Bool, key: String, seed: UInt64) {
            self.way = way
            self.at = at
            self.plot = plot
            self.pace = pace
            self.prints = prints
            self.key = key
            self.seed = seed
        }
    }

    /// - Parameter demo: what made the store of the office.
    package init(_ demo: DemoOffice, office: FrontOffice) throws {
        self.office = office
        play = DemoPlay(office: office, people: demo.people, accounts: try office.store.accounts(), now: demo.now)
        // A courier's register is closed and counted for all its files at once: no story of one case holds that.
        ways = try play.parts().filter { $0.channel.step(for: .transfer) == nil && $0.channel.step(for: .returnTransfer) == nil }
    }

    package var now: CivilMoment { play.now }

    /// How many ways through the offices there are, without those on which a courier carries: window, service and channel.
    package var wayCount: Int { ways.count }

    /// The service of a way, the district of its window, the country's personal numbers, and the longest of its steps in minutes.
    package func way(_ place: Int) throws -> (service: ServiceID, window: Int, district: String, numbers: PersonalNumber.Kind, minutes: Int) {
        let part = ways[place]
        let route = try Route(service: part.definition.id, channel: part.channel.id, intake: part.window, office: office)
        let begin = CivilMoment(date: play.now.date.adding(days: -200), time: TimeOfDay(clamped: 600))
        let answer = try route.times(from: begin, isLonger: false).answerBy
        let days = answer.map { $0.date.daysSinceEpoch - begin.date.daysSinceEpoch } ?? 20
        return (part.definition.id, part.window.code, part.window.office.district, PersonalNumber.Kind(of: route.act.act), days * 1440)
    }

    /// The next moment at which the window of a way takes papers.
    package func opening(way place: Int, from moment: CivilMoment) throws -> CivilMoment {
        let part = ways[place]
        let hours = try office.time(of: part.window)
        let time = part.channel.acceptance.map { OfficeTime(calendar: hours.calendar, hours: $0.hours) } ?? hours
        return try time.nextOpening(after: moment)
    }

    /// Tells a story through the use cases, with that person; nil where nobody registers at the window.
    package mutating func tell(_ wish: Wish, with person: RegistrationDraft.Person) throws -> Story? {
        let part = ways[wish.way]
        guard let registrar = play.registrar(at: part.window)?.actor else { return nil }
        play.random = SeededGenerator(seed: wish.seed)
        let isRefused = wish.plot % 23 == 22
        let refuses = wish.plot % 5 == 4 && !part.definition.outcomes(.refuse, in: part.channel).isEmpty
        let decision: DecisionKind = refuses ? .refuse : .grant
        let actions = isRefused ? [] : play.plotActions(part.channel, decision, plot: wish.plot)
        var draft = play.registration(part, refusing: isRefused)
        draft.applicant = person
        let hours = try office.time(of: part.window)
        var told = Telling(office: office, prints: wish.prints)
        try told.do(.register(draft, refusing: isRefused), key: wish.key, by: registrar, at: wish.at)
        var moment = wish.at
        let gap = max(240, wish.pace / max(1, actions.count))
        for action in actions {
            moment = try hours.adding(workingMinutes: Int.random(in: 4...gap, using: &play.random), to: moment)
            guard moment < play.now else { break }
            guard let file = told.file, let actor = try play.actor(for: action, on: file),
                let command = try play.command(action, decision, on: file)
            else { continue }
            try told.do(.perform(command), key: "", by: actor, at: moment)
        }
        return Story(deeds: told.deeds)
    }

    /// Does one deed of a story once more to another case, or begins that with it.
    ///
    /// - Parameter number: the other case's; nil for its registration.
    /// - Returns: the other case's number.
    package func doAgain(
        _ deed: Deed, to number: CaseNumber?, key: String, person: RegistrationDraft.Person, in other: FrontOffice
    ) throws -> CaseNumber {
        var telling = Telling(office: other, prints: false)
        if let number { telling.file = try other.store.caseFile(number) }
        switch deed.act {
        case .register(var draft, let refusing):
            draft.applicant = person
            try telling.do(.register(draft, refusing: refusing), key: key, by: deed.by, at: deed.at)
        case .perform(let command):
            let name = [person.surname, person.given, person.patronymic].joined(separator: " ")
            let own: CaseCommand =
                switch command {
                case .handOut(_, let seen): .handOut(to: name, documentSeen: seen)
                case .post(_, let item): .post(address: person.address, item: item)
                case .tell(_, let words): .tell(to: name, words: words)
                case .sendToAccount: .sendToAccount(person.iin)
                case .accumulate, .takeOff, .transfer, .receive, .forward, .resolve, .visit, .refer, .conclude, .extend, .reassign, .draft,
                    .submit, .sign, .return, .complete, .sendToCentre, .receiveAtCentre, .pay, .recordSlip, .suspend, .resume,
                    .terminate, .fillForm, .withdraw:
                    command
                }
            try telling.do(.perform(own), key: key, by: deed.by, at: deed.at)
        case .print: try telling.do(deed.act, key: key, by: deed.by, at: deed.at)
        }
        guard let file = telling.file else { throw StoreProblem.caseNotFound(key) }
        return file.number
    }
}

/// A case while its story is being told.
private struct Telling {
    let office: FrontOffice
    /// Whether each paper is printed as it is issued.
    let prints: Bool
    var file: CaseFile?
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
        _ act: DemoCohorts.Act, _ actor: Actor, _ moment: CivilMoment, numbers: [CaseNumber]
    ) throws {
        guard let file else { return }
        let last = try office.store.lastJournalEntry()
        deeds.append(
            DemoCohorts.Deed(at: moment, by: actor, act: act, status: file.status, numbers: numbers, lastEntry: last))
    }

    private func print(_ paper: IssuedPaper, by actor: Actor, at moment: CivilMoment) throws {
        let job = try office.store.queuePrint(
            paper: paper.id, on: PrinterChoice.usual(for: paper.kind == .receipt ? .receipt : .letter), by: actor, at: moment)
        _ = try office.store.beginSending(job: job.id, bytes: Array(paper.form.rawValue.utf8), by: actor, at: moment)
        try office.store.setPrint(job: job.id, state: .confirmed, detail: "", by: actor, at: moment)
    }
}
