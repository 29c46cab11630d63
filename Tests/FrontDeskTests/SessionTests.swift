import CaseStore
import Casework
import Foundation
import Legislation
import Screens
import Testing
import WorkingTime

@testable import FrontDesk

/// Who works at a desk while accounts change under it.
@Suite struct SessionTests {
    private let test: TestOffice
    private let interpreter: EffectInterpreter

    init() throws {
        test = try TestOffice()
        interpreter = try Self.desk(of: test)
    }

    private static func desk(of test: TestOffice) throws -> EffectInterpreter {
        let clock = try #require(OfficeClock(zone: "Asia/Almaty", startingAt: TestOffice.now))
        return EffectInterpreter(
            office: test.office, clock: clock,
            prints: PrintDelivery(office: test.office, printers: TestOffice.printers, spool: test.folder.path),
            stations: StationStore(store: test.office.store, name: "window-1"))
    }

    private func facts(_ effect: Effect) -> [Fact] {
        interpreter.carryOut(effect).compactMap { if case .fact(let fact) = $0 { fact } else { nil } }
    }

    private func signIn(_ login: String) -> Account? {
        for case .signedIn(let account, _, _) in facts(.signIn(login: login, secret: TestOffice.secret)) { return account }
        return nil
    }

    private func end(_ effect: Effect) -> SessionEnd? {
        for case .sessionEnded(let end) in facts(effect) { return end }
        return nil
    }

    private func appoint(until last: String = "2012-11-09") throws {
        let store = test.office.store
        let acting = Acting(
            head: "bastyq", order: "№ 12", orderDate: TestOffice.now.date, first: TestOffice.now.date,
            last: try #require(CivilDate(iso: last)))
        try store.appoint(deputy: "maman", acting, by: "bastyq", at: TestOffice.now)
    }

    @Test func aDeskIsShutAtTheNextActionOfAClosedAccount() throws {
        #expect(signIn("kense") != nil)
        #expect(end(.loadCounts) == nil)

        try test.office.store.setActive(false, login: "kense", by: "admin", at: TestOffice.now)

        #expect(end(.loadCounts) == .closed)
        #expect(end(.register(TestOffice.application(), key: "k", refusing: false, person: .unsaid)) == .closed)
    }

    @Test func anotherRoleOrOfficeBeginsTheDeskAnew() throws {
        #expect(signIn("kense")?.role == .receptionist)
        try test.office.store.change("kense", AccountChange(role: .officer), by: "admin", at: TestOffice.now)

        #expect(end(.loadCounts) == .changed)
        let roles = facts(.unlock(login: "kense", secret: TestOffice.secret)).compactMap { fact -> Role? in
            if case .signedIn(let account, _, _) = fact { account.role } else { nil }
        }
        #expect(roles == [.officer])
        #expect(end(.loadCounts) == nil)
    }

    @Test func whoStandsInSignsInTheirOwnNameAndThePaperSaysByWhichOrder() throws {
        try appoint()
        #expect(signIn("maman")?.role == .head)
        let number = try test.register().file.number
        let officer = try #require(try test.office.store.account(login: "maman"))
        let deputy = officer.standingIn(try #require(try test.office.store.deputyships(of: "maman", on: TestOffice.now.date).first))
        let draft = Draft(decision: .grant, form: FormID("child-benefit-notice"), fields: [:], reason: "")
        func perform(_ command: CaseCommand, _ account: Account) throws -> CaseDossier {
            try test.office.perform(command, on: number, revision: nil, by: account.actor, at: TestOffice.now)
        }

        #expect(throws: (any Error).self) { try perform(.resolve(text: "Қарауға", officer: officer.reference), officer) }
        _ = try perform(.resolve(text: "Қарауға", officer: officer.reference), deputy)
        _ = try perform(.draft(draft), officer)
        _ = try perform(.submit, officer)
        let dossier = try perform(.sign, deputy)

        #expect(dossier.file.signature?.by.login == "maman")
        #expect(dossier.file.signature?.by.role == .head)
        #expect(dossier.file.signature?.by.acting?.order == "№ 12")
        let paper = try #require(dossier.papers.last).text
        #expect(paper.contains("Бастық (м.а.)"), "\(paper)")
        #expect(paper.contains("Басшының міндетін атқарушы, 05.11.2012 № 12 бұйрық"), "\(paper)")
        #expect(paper.contains("Ержан Оспанов"), "\(paper)")
        #expect(try test.office.store.verifyJournal().firstBad == nil)
    }

    @Test func thePostsAreChangedByTheirKeyAndRemembered() throws {
        try appoint()
        #expect(signIn("maman")?.acting?.head == "bastyq")
        func worn() -> [Role] {
            facts(.changePost).compactMap { if case .signedIn(let account, _, _) = $0 { account.role } else { nil } }
        }

        #expect(worn() == [.officer])
        #expect(signIn("maman")?.role == .officer)
        #expect(worn() == [.head])
        #expect(signIn("maman")?.role == .head)
    }

    @Test func theHeadsPostIsLeftWhenTheOrderEnds() throws {
        try appoint()
        #expect(signIn("maman")?.role == .head)

        try test.office.store.endDeputyships(of: "maman", by: "bastyq", at: TestOffice.now)

        #expect(end(.loadCounts) == .actingOver)
        #expect(signIn("maman")?.role == .officer)
        #expect(end(.loadCounts) == nil)
    }

    @Test func theHeadOrdersItAtTheDesk() throws {
        #expect(signIn("bastyq")?.role == .head)
        let day = TestOffice.now.date
        let effect = Effect.appoint(deputy: "maman", order: "№ 7", dated: day, first: day, last: day.adding(days: 2))

        let names = facts(effect).compactMap { if case .deputyAppointed(let name) = $0 { name } else { nil } }

        #expect(names == ["Ержан Оспанов"])
        #expect(signIn("kense") != nil)
        #expect(facts(effect).contains { if case .impossible = $0 { true } else { false } })
    }

    @Test func aRecoveryIsToldToThoseWhoHeadAndCheck() throws {
        let store = test.office.store
        try store.addAccount(
            login: "admin", name: "Әкімші", role: .administrator, office: 1, phone: "", secret: TestOffice.secret, by: "admin",
            at: TestOffice.now)
        _ = try store.recoverSecret(login: "admin", user: "root", at: TestOffice.now)
        func isTold(_ login: String) -> Bool {
            facts(.signIn(login: login, secret: TestOffice.secret)).contains { if case .recoveriesFound = $0 { true } else { false } }
        }

        #expect(isTold("bastyq"))
        #expect(!isTold("kense"))
    }
}
