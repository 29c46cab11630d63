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
        /// The key of its intake.
        package let key: String
        package var deeds: [Deed]
    }

    /// One thing that was done, with what it brought.
    package struct Deed: Sendable {
        package let at: CivilMoment
        package let by: Actor
        package let act: Act
        /// The statuses that it brought, the last of which stands after it.
        package let statuses: [CaseStatus]
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
        /// A case of an old journal is taken over.
        case takeOver(OldLine, RegistrationDraft.Person)
    }

    /// How a case goes.
    package enum Course: Sendable {
        /// At the desk: which turns it takes (`plot`; one divisible by three goes to its end), the most working minutes that the
        /// whole of it takes, and whether its papers are printed.
        case desk(plot: Int, pace: Int, prints: Bool)
        /// It ended before there was a desk, and its line is taken over.
        case paper(OldLine)
    }

    /// What is asked of a story.
    package struct Wish: Sendable {
        /// The place of the way in `wayCount`.
        package let way: Int
        /// When the papers are taken, or the line of the old journal: an hour of the window, as `opening(way:from:)` gives it.
        package let at: CivilMoment
        package let course: Course
        /// The key of a draft; the number on paper of a case that is taken over.
        package let key: String
        package let seed: UInt64

        package init(way: Int, at: CivilMoment, course: Course, key: String, seed: UInt64) {
            self.way = way
            self.at = at
            self.course = course
            self.key = key
            self.seed = seed
        }
    }

    /// A way through the offices.
    package struct Way: Sendable {
        package let service: ServiceID
        package let channel: ChannelID
        /// The code of its window.
        package let window: Int
        /// The window's.
        package let district: String
        /// The country's personal numbers.
        package let numbers: PersonalNumber.Kind
        /// How long its answer may take.
        package let minutes: Int
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

    /// The way of a place below `wayCount`.
    package func way(_ place: Int) throws -> Way {
        let part = ways[place]
        let route = try Route(service: part.definition.id, channel: part.channel.id, intake: part.window, office: office)
        let begin = CivilMoment(date: play.now.date.adding(days: -200), time: TimeOfDay(clamped: 600))
        let answer = try route.times(from: begin, isLonger: false).answerBy
        let days = answer.map { $0.date.daysSinceEpoch - begin.date.daysSinceEpoch } ?? 20
        return Way(
            service: part.definition.id, channel: part.channel.id, window: part.window.code, district: part.window.office.district,
            numbers: PersonalNumber.Kind(of: route.act.act), minutes: days * 1440)
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
        switch wish.course {
        case .desk(let plot, let pace, let prints):
            try tell(wish, plot: plot, pace: pace, prints: prints, with: person)
        case .paper(let line): try takeOver(line, wish, of: person)
        }
    }

    private mutating func tell(
        _ wish: Wish, plot: Int, pace: Int, prints: Bool, with person: RegistrationDraft.Person
    ) throws -> Story? {
        let part = ways[wish.way]
        guard let registrar = play.registrar(at: part.window)?.actor else { return nil }
        play.random = SeededGenerator(seed: wish.seed)
        let isRefused = plot % 23 == 22
        let refuses = plot % 5 == 4 && !part.definition.outcomes(.refuse, in: part.channel).isEmpty
        let decision: DecisionKind = refuses ? .refuse : .grant
        let actions = isRefused ? [] : play.plotActions(part.channel, decision, plot: plot)
        var draft = play.registration(part, refusing: isRefused)
        draft.applicant = person
        let hours = try office.time(of: part.window)
        var told = Telling(office: office, prints: prints)
        try told.do(.register(draft, refusing: isRefused), key: wish.key, by: registrar, at: wish.at)
        var moment = wish.at
        let gap = max(240, pace / max(1, actions.count))
        for action in actions {
            moment = try hours.adding(workingMinutes: Int.random(in: 4...gap, using: &play.random), to: moment)
            guard moment < play.now else { break }
            guard let file = told.file, let actor = try play.actor(for: action, on: file),
                let command = try play.command(action, decision, on: file)
            else { continue }
            try told.do(.perform(command), key: "", by: actor, at: moment)
        }
        return Story(key: told.key, deeds: told.deeds)
    }

    /// Takes the line of an old journal over as that person's; nil where nobody keeps the accounts.
    private func takeOver(_ line: OldLine, _ wish: Wish, of person: RegistrationDraft.Person) throws -> Story? {
        guard let keeper = play.keeper(of: ways[wish.way].window) else { return nil }
        var told = Telling(office: office, prints: false)
        try told.do(.takeOver(line, person), key: wish.key, by: keeper, at: wish.at)
        return Story(key: told.key, deeds: told.deeds)
    }

    /// The keys by which a line is known again as that of each of these people, told with its number on paper.
    package func keys(
        of line: OldLine, as people: [(person: RegistrationDraft.Person, number: String)], by actor: Actor, at moment: CivilMoment
    ) throws -> [String] {
        try line.cases(of: people, at: actor.office, now: moment, in: office).map(\.key)
    }

    /// Does one deed of a story once more to another case, or begins that with it.
    ///
    /// - Parameters:
    ///   - number: the other case's; nil for its registration.
    ///   - key: of its draft, or its number on paper (`Wish.key`).
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
        case .takeOver(let line, _): try telling.do(.takeOver(line, person), key: key, by: deed.by, at: deed.at)
        }
        guard let file = telling.file else { throw StoreProblem.caseNotFound(key) }
        return file.number
    }
}
