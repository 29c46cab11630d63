import CaseStore
import Casework
import FrontDesk
import Legislation
import Paper
import Testing
import WorkingTime

/// The courier's register from the centre to the department and back, reconciled from both ends.
@Suite struct CourierTests {
    @Test func aRegisterIsGatheredClosedTakenAndCountedWhole() throws {
        let post = try Post()
        let files = try post.registerAtCentre(3)
        for (index, file) in files.enumerated() {
            #expect(try post.done(.enter(file), "jinaq") == .entered(file, files: index + 1, carried: 0))
        }
        #expect(try post.done(.enter(files[0]), "jinaq") == .wasEntered(files[0], files: 3))
        let register = try post.open()

        #expect(try post.done(.close, "jinaq") == .closed(register, files: 3))
        #expect(try post.done(.takeAll, on: register, "tasushy") == .left(register, taken: 3, left: 0))
        for (index, file) in files.enumerated() {
            #expect(try post.done(.count(file), on: register, "kense") == .counted(file, index + 1, of: 3))
        }
        #expect(try post.done(.finish, on: register, "kense") == .finished(register, received: 3, missing: 0, surplus: 0))

        for file in files { #expect(try post.status(file) == .received) }
        #expect(try post.house.office.store.verifyJournal().firstBad == nil)
    }

    @Test func aClosedRegisterStaysAsItIsAndTheNextFileOpensAnother() throws {
        let post = try Post()
        let files = try post.registerAtCentre(2)
        _ = try post.done(.enter(files[0]), "jinaq")
        let first = try post.open()
        _ = try post.done(.close, "jinaq")

        #expect(throws: Refusal.courier(.closed(first))) { try post.done(.takeOff(files[0]), on: first, "jinaq") }
        #expect(throws: Refusal.courier(.closed(first))) { try post.done(.enter(files[1]), on: first, "jinaq") }
        #expect(throws: Refusal.courier(.listed(first))) { try post.done(.enter(files[0]), "jinaq") }
        _ = try post.done(.enter(files[1]), "jinaq")

        #expect(try post.open() != first)
        #expect(try post.show(first, "jinaq").files.map(\.id) == [files[0]])
    }

    @Test func whatWasScannedByMistakeIsTakenOffBeforeTheRegisterIsClosed() throws {
        let post = try Post()
        let files = try post.registerAtCentre(2)
        for file in files { _ = try post.done(.enter(file), "jinaq") }

        #expect(try post.done(.takeOff(files[0]), "jinaq") == .tookOff(files[0], files: 1))

        #expect(try post.status(files[0]) == .acceptedAtCentre)
        _ = try post.done(.close, "jinaq")
        let register = try #require(try post.house.office.couriers(for: post.house.actor("jinaq")).first).number
        #expect(try post.show(register, "jinaq").files.map(\.id) == [files[1]])
        #expect(try post.house.office.store.verifyJournal().firstBad == nil)
    }

    @Test func whatTheCourierLeavesIsCarriedOverToTheNextRegister() throws {
        let post = try Post()
        let files = try post.registerAtCentre(3)
        _ = try post.done(.enter(files[0]), "jinaq")
        _ = try post.done(.enter(files[1]), "jinaq")
        let first = try post.open()
        _ = try post.done(.close, "jinaq")
        let due = try post.house.office.store.caseFile(files[1])?.current?.due
        _ = try post.done(.take(files[0]), on: first, "tasushy")

        #expect(try post.done(.leave, on: first, "tasushy") == .left(first, taken: 1, left: 1))
        #expect(try post.show(nil, "jinaq").files.first { $0.id == files[1] }?.state == .leftBehind)
        #expect(try post.done(.enter(files[2]), "jinaq") == .entered(files[2], files: 2, carried: 1))

        let second = try post.open()
        let carried = try #require(try post.house.office.store.caseFile(files[1]))
        #expect(carried.status == .inCourierRegister && carried.courierRegister == second)
        #expect(carried.current?.due == due)
        let before = try post.show(first, "jinaq")
        #expect(before.files.map(\.state) == [.onTheWay, .carried(to: second)])
        // The other end expects only what was taken.
        _ = try post.done(.count(files[0]), on: first, "kense")
        #expect(try post.done(.finish, on: first, "kense") == .finished(first, received: 1, missing: 0, surplus: 0))
        #expect(try post.house.office.store.verifyJournal().firstBad == nil)
    }

    @Test func missingAndSurplusAreToldOnBothSidesAndAFoundFileLeavesTheList() throws {
        let post = try Post()
        let files = try post.registerAtCentre(4)
        let (first, second) = (try post.send(Array(files[0...2])), try post.send([files[3]]))

        _ = try post.done(.count(files[0]), on: first, "kense")
        #expect(try post.done(.count(files[3]), on: first, "kense") == .surplus(files[3], isReceived: true))
        _ = try post.done(.count(files[1]), on: first, "kense")
        #expect(try post.done(.finish, on: first, "kense") == .finished(first, received: 2, missing: 1, surplus: 1))

        for login in ["kense", "jinaq", "tasushy"] {
            let shown = try post.show(first, login)
            let lost = try #require(shown.files.first { $0.id == files[2] })
            #expect(lost.state == .missing(CourierMark(at: TestOffice.now, by: "Гүлмира Әбенова")))
            #expect(shown.files.contains { $0.id == files[3] && $0.state == .surplus(CourierMark(at: TestOffice.now, by: "Гүлмира Әбенова"), isReceived: true) })
            #expect(shown.list?.counts.first?.mark.by == "Гүлмира Әбенова")
            #expect(try post.house.office.couriers(for: post.house.actor(login)).first { $0.number == first }?.totals.missing == 1)
        }
        // It stays on the way; the surplus file was counted on its own register.
        #expect(try post.status(files[2]) == .onTheWay)
        #expect(try post.show(second, "kense").list?.totals.received == 1)

        #expect(try post.done(.count(files[2]), on: first, "kense") == .foundLate(files[2], missing: 0))
        #expect(try post.status(files[2]) == .received)
        #expect(try post.show(first, "jinaq").list?.totals.missing == 0)
        #expect(try post.show(first, "jinaq").list?.totals.foundLate == 1)
        #expect(try post.house.office.store.verifyJournal().firstBad == nil)
    }

    @Test func aMissingFileThatIsReceivedOnItsOwnLeavesTheListToo() throws {
        let post = try Post()
        let files = try post.registerAtCentre(1)
        let register = try post.send(files)
        _ = try post.done(.finish, on: register, "kense")

        _ = try post.house.office.perform(
            .receive, on: files[0], revision: nil, by: post.house.actor("kense"), at: TestOffice.now)

        #expect(try post.show(register, "jinaq").list?.totals.foundLate == 1)
    }

    @Test func twoDesksCountOneRegisterWithoutDoublingOrLosing() throws {
        let post = try Post()
        let files = try post.registerAtCentre(8)
        let register = try post.send(files)
        let other = FrontOffice(store: try CaseStore.open(at: post.house.path, cost: .demonstration), library: TestOffice.library)

        // Both scan everything, in opposite orders.
        for (here, there) in zip(files, files.reversed()) {
            _ = try post.done(.count(here), on: register, "kense")
            _ = try other.courier(.count(there), on: register, by: post.house.actor("kense"), at: TestOffice.now)
        }

        let totals = try #require(try post.show(register, "kense").list?.totals)
        #expect(totals.received == 8 && totals.surplus == 0 && totals.onTheWay == 0)
        _ = try post.done(.finish, on: register, "kense")
        _ = try other.courier(.finish, on: register, by: post.house.actor("kense"), at: TestOffice.now)
        #expect(try post.show(register, "kense").list?.counts.count == 1)
        #expect(try other.store.verifyJournal().firstBad == nil)
    }

    @Test func theCountGoesOnWhereADeskThatDiedHasLeftIt() throws {
        let post = try Post()
        let files = try post.registerAtCentre(3)
        let register = try post.send(files)
        _ = try post.done(.count(files[0]), on: register, "kense")

        let again = FrontOffice(store: try CaseStore.open(at: post.house.path, cost: .demonstration), library: TestOffice.library)
        let dossier = try again.courier(register, for: post.house.actor("kense"))

        #expect(dossier.part == .arrival && dossier.list?.totals.received == 1)
        #expect(
            try again.courier(.count(files[0]), on: register, by: post.house.actor("kense"), at: TestOffice.now).outcome
                == .wasCounted(files[0], 1, of: 3))
    }

    @Test func answersGoBackWithARegisterOfTheDepartment() throws {
        let post = try Post()
        let files = try post.answered(3)
        _ = try post.done(.enter(files[0]), "kense")
        _ = try post.done(.enter(files[1]), "kense")
        _ = try post.done(.enter(files[2]), "kense")
        _ = try post.done(.takeOff(files[2]), "kense")
        let register = try post.open("kense")
        #expect(try post.status(files[0]) == .completed)

        #expect(try post.done(.close, "kense") == .closed(register, files: 2))
        #expect(try post.status(files[0]) == .onTheWayBack && post.status(files[2]) == .completed)
        _ = try post.done(.count(files[0]), on: register, "jinaq")
        #expect(try post.done(.finish, on: register, "jinaq") == .finished(register, received: 1, missing: 1, surplus: 0))

        #expect(try post.status(files[0]) == .ready)
        #expect(try post.show(register, "kense").files.first { $0.id == files[1] }?.state.isMissing == true)
        #expect(try post.done(.count(files[1]), on: register, "jinaq") == .foundLate(files[1], missing: 0))
        #expect(try post.house.office.store.verifyJournal().firstBad == nil)
    }

    @Test func aFileThatTheCourierHasNotTakenIsNotReceived() throws {
        let post = try Post()
        let files = try post.registerAtCentre(2)
        for file in files { _ = try post.done(.enter(file), "jinaq") }
        let register = try post.open()
        #expect(throws: Refusal.courier(.stillOpen(register))) { try post.done(.takeAll, on: register, "tasushy") }
        _ = try post.done(.close, "jinaq")

        #expect(throws: Refusal.courier(.notTaken(file: files[0], register: register))) {
            try post.done(.count(files[0]), on: register, "kense")
        }
    }

    @Test func eachPartIsOnlyForWhoHasIt() throws {
        let post = try Post()
        let files = try post.registerAtCentre(1)
        let register = try post.send(files)

        #expect(throws: Refusal.self) { try post.done(.finish, on: register, "tasushy") }
        #expect(throws: Refusal.self) { try post.done(.enter(files[0]), "tasushy") }
        #expect(throws: Refusal.self) { try post.done(.takeAll, on: register, "jinaq") }
        #expect(throws: Refusal.self) { try post.house.office.couriers(for: post.house.actor("maman")) }
        #expect(throws: StoreProblem.self) {
            try post.done(.enter(try #require(CaseNumber(office: 2, register: .applications, year: 2012, serial: 999))), "jinaq")
        }
    }

    @Test func theProtocolNamesWhatIsMissingAndWhoCounted() throws {
        let post = try Post()
        let files = try post.registerAtCentre(2)
        let register = try post.send(files)
        _ = try post.done(.count(files[0]), on: register, "kense")
        _ = try post.done(.finish, on: register, "kense")

        let paper = try post.house.office.courierPaper(
            register, isProtocol: true, language: .russian, for: post.house.actor("jinaq"), at: TestOffice.now)
        let text = PageLayout(width: 80).pages(paper, height: 66).map { $0.map(\.text).joined(separator: "\n") }

        #expect(text.count == 2)
        for page in text {
            #expect(page.contains("Акт о расхождениях") && page.contains("Недостающие дела: 1"))
            #expect(page.contains(files[1].description) && !page.contains(files[0].description))
            #expect(page.contains("Гүлмира Әбенова"))
        }
        let sheets = try post.house.office.courierPaper(
            register, isProtocol: false, language: .russian, for: post.house.actor("jinaq"), at: TestOffice.now)
        let lines = PageLayout(width: 80).pages(sheets, height: 66).map { $0.map(\.text).joined(separator: "\n") }
        #expect(lines.count == 2 && lines.allSatisfy { $0.contains(files[0].description) && $0.contains("Всего: 2 дела.") })
    }
}

/// An office with a centre, and files that travel between them.
private struct Post {
    let house: TestOffice

    init() throws { house = try TestOffice() }

    @discardableResult
    func done(_ deed: CourierDeed, on number: CaseNumber? = nil, _ login: String) throws -> CourierOutcome {
        try house.office.courier(deed, on: number, by: house.actor(login), at: TestOffice.now).outcome
    }

    func show(_ number: CaseNumber?, _ login: String) throws -> CourierDossier {
        try house.office.courier(number, for: house.actor(login))
    }

    func open(_ login: String = "jinaq") throws -> CaseNumber { try #require(try show(nil, login).list).number }

    func status(_ number: CaseNumber) throws -> CaseStatus? { try house.office.store.caseFile(number)?.status }

    /// Files of as many people, registered at the centre's window.
    func registerAtCentre(_ count: Int) throws -> [CaseNumber] {
        try (0..<count).map { index in
            let draft = RegistrationDraft(
                service: "child-benefit",
                applicant: .init(
                    surname: "Сейітова", given: "Айгүл", birthDate: "1888-02-\(index + 10)", address: "Абай көшесі, 1",
                    phone: "2-00-00"),
                documents: [.init(id: "application"), .init(id: "identity", kind: .originalSeen)],
                family: [.init(name: "Сейітов Алихан", relation: "ұлы")])
            return try house.office.register(
                draft, key: "post-\(index)", refusing: false, person: .another, by: house.actor("inspektor"),
                at: TestOffice.now
            ).dossier.file.number
        }
    }

    /// Puts files on a register, closes it and lets the courier take it.
    func send(_ files: [CaseNumber]) throws -> CaseNumber {
        for file in files { try done(.enter(file), "jinaq") }
        let register = try open()
        try done(.close, "jinaq")
        try done(.takeAll, on: register, "tasushy")
        return register
    }

    /// Files that are completed at the department and go back to the centre.
    func answered(_ count: Int) throws -> [CaseNumber] {
        let files = try registerAtCentre(count)
        let register = try send(files)
        let officer = try #require(try house.office.store.account(login: "maman")).reference
        for file in files {
            try done(.count(file), on: register, "kense")
            let definition = try #require(TestOffice.library.service(ServiceID("child-benefit")))
            let channel = try #require(definition.channel(ChannelID("centre")))
            let form = try #require(definition.outcomes(.grant, in: channel).first?.form)
            let moves: [(CaseCommand, String)] = [
                (.forward, "kense"), (.resolve(text: "Қарап, шешім қабылдаңыз", officer: officer), "bastyq"),
                (.draft(Draft(decision: .grant, form: form, fields: [:], reason: "")), "maman"), (.submit, "maman"),
                (.sign, "bastyq"), (.complete, "maman"),
            ]
            for (command, login) in moves {
                _ = try house.office.perform(command, on: file, revision: nil, by: house.actor(login), at: TestOffice.now)
            }
        }
        return files
    }
}

extension CourierFile.State {
    fileprivate var isMissing: Bool { if case .missing = self { true } else { false } }
}
