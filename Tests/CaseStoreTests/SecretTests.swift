import Casework
import Foundation
import Testing
import WorkingTime

@testable import CaseStore

struct SecretTests {
    @Test func theCostIsTodaysRecommendation() {
        // OWASP Password Storage Cheat Sheet: N = 2^17, r = 8, p = 1.
        #expect(SecretCost.recommended == SecretCost(rounds: 131_072, blockSize: 8, parallelism: 1))
        #expect(SecretCost.demonstration.isBelow(.recommended))
    }

    @Test func aSecretThatWasKeptCheaperIsKeptAtTodaysCostFromTheNextSignIn() throws {
        let bench = try Bench()
        try bench.addPeople()
        let dearer = SecretCost(rounds: 1 << 8, blockSize: 8, parallelism: 1)
        let later = try CaseStore.open(at: bench.path, options: StoreOptions(cost: dearer))
        func cost() throws -> Int? { try later.read { try $0.value("SELECT rounds FROM account WHERE login = 'dana'") } }

        #expect(throws: StoreProblem.wrongSecret(triesLeft: 4)) {
            try later.signIn(login: "dana", secret: "guess-guess", at: monday)
        }
        #expect(try cost() == 1 << 7)
        _ = try later.signIn(login: "dana", secret: "dana-secret", at: monday)

        #expect(try cost() == 1 << 8)
        #expect(try later.signIn(login: "dana", secret: "dana-secret", at: monday).login == "dana")
    }

    @Test(arguments: [
        ("1234567", StoreProblem.secretTooShort(minimum: 8)), ("asel-asel", .account(.secretTooSimple(.login))),
        ("Asel2012!", .account(.secretTooSimple(.login))), ("12345678", .account(.secretTooSimple(.run))),
        ("87654321", .account(.secretTooSimple(.run))), ("aaaaaaaaaa", .account(.secretTooSimple(.run))),
        ("йцукенгшщз", .account(.secretTooSimple(.run))), ("Password1", .account(.secretTooSimple(.common))),
        ("Құпиясөз!", .account(.secretTooSimple(.common))), ("qazaqstan-2012", .account(.secretTooSimple(.common))),
    ])
    func aSecretThatIsGuessedFirstIsRefused(secret: String, problem: StoreProblem) throws {
        #expect(SecretRule.problem(secret, for: "asel") == problem)
    }

    @Test(arguments: ["жаңа құпия", "asel likes four horses", "k7mq-x2hd-p9ra", "талғар 17 есік", "Tr0ub4dor&3"])
    func anyOtherSecretOfEightCharactersWillDo(secret: String) {
        #expect(SecretRule.problem(secret, for: "asel") == nil)
    }

    @Test func theOldSecretIsNoNewOne() throws {
        let bench = try Bench()
        try bench.addPeople()

        #expect(throws: StoreProblem.account(.secretTooSimple(.unchanged))) {
            try bench.store.changeSecret(login: "dana", old: "dana-secret", new: "dana-secret", at: monday)
        }
    }

    @Test func aSecretThatAnAdministratorGaveOpensNothingButItsChange() throws {
        let bench = try Bench()
        try bench.addPeople()
        for _ in 0..<5 { _ = try? bench.store.signIn(login: "dana", secret: "guess-guess", at: monday) }

        let given = try bench.store.resetSecret(login: "dana", by: "admin", at: monday)

        #expect(throws: StoreProblem.wrongSecret(triesLeft: 4)) {
            try bench.store.signIn(login: "dana", secret: "dana-secret", at: monday)
        }
        #expect(throws: StoreProblem.account(.secretMustChange(.oneTime))) {
            try bench.store.signIn(login: "dana", secret: given, at: monday)
        }
        try bench.store.changeSecret(login: "dana", old: given, new: "four white horses", at: monday)
        #expect(try bench.store.signIn(login: "dana", secret: "four white horses", at: monday).login == "dana")
        #expect(try bench.store.journal().map(\.action).contains("secretReset"))
    }

    @Test func aNewPersonMayBeGivenASecretForOneSignIn() throws {
        let bench = try Bench()
        try bench.addPeople()

        let given = try bench.store.addAccount(
            login: "asel", name: "Әсел", role: .officer, office: bench.department, phone: "", secret: nil, by: "admin", at: monday)

        let secret = try #require(given)
        #expect(secret.count == 14)
        #expect(throws: StoreProblem.account(.secretMustChange(.oneTime))) {
            try bench.store.signIn(login: "asel", secret: secret, at: monday)
        }
    }

    @Test func aSecretExpiresAfterTheOfficesDays() throws {
        let bench = try Bench()
        try bench.addPeople()
        func signIn(_ day: String, _ secret: String = "dana-secret") throws -> Account {
            try bench.store.signIn(login: "dana", secret: secret, at: moment("\(day)T10:00"))
        }
        #expect(try signIn("2022-11-05").login == "dana")

        try bench.store.setSecretDays(90, office: bench.department, by: "admin", at: monday)

        #expect(try signIn("2013-02-02").login == "dana")
        #expect(throws: StoreProblem.account(.secretMustChange(.expired(days: 90)))) { try signIn("2013-02-03") }
        try bench.store.changeSecret(
            login: "dana", old: "dana-secret", new: "four white horses", at: moment("2013-02-03T10:00"))
        #expect(try signIn("2013-05-03", "four white horses").login == "dana")
        #expect(throws: StoreProblem.account(.expiryInvalid(maximum: 3650))) {
            try bench.store.setSecretDays(-1, office: bench.department, by: "admin", at: monday)
        }
    }

    @Test func aRecoveredAdministratorIsToldAndStandsInTheJournal() throws {
        let bench = try Bench()
        try bench.addPeople()

        let given = try bench.store.recoverSecret(login: "admin", user: "root", at: monday)

        #expect(throws: StoreProblem.account(.secretMustChange(.oneTime))) {
            try bench.store.signIn(login: "admin", secret: given, at: monday)
        }
        #expect(try bench.store.recoveries(since: monday.date).map(\.login) == ["admin"])
        #expect(try bench.store.recoveries(since: monday.date.adding(days: 1)).isEmpty)
        let entry = try bench.store.journal().first { $0.action == "secretRecovered" }
        #expect(entry?.login == "machine:root" && entry?.subject == "admin")
        #expect(throws: StoreProblem.account(.notAnAdministrator("dana"))) {
            try bench.store.recoverSecret(login: "dana", user: "root", at: monday)
        }
        #expect(try bench.store.verifyJournal().firstBad == nil)
    }

    @Test func theLastAdministratorKeepsTheRoleAndIsNeverLockedForEver() throws {
        let bench = try Bench()
        try bench.addPeople()

        #expect(throws: StoreProblem.lastAdministrator) {
            try bench.store.change("admin", AccountChange(role: .officer), by: "admin", at: monday)
        }
        var now = monday
        for _ in 0..<40 {
            _ = try? bench.store.signIn(login: "admin", secret: "guess-guess", at: now)
            now = CivilMoment(date: now.date.adding(days: 1), time: now.time)
        }
        _ = try? bench.store.signIn(login: "admin", secret: "guess-guess", at: now)
        #expect(throws: StoreProblem.lockedOut(minutes: 241)) {
            try bench.store.signIn(login: "admin", secret: "admin-secret", at: now)
        }
        let tomorrow = CivilMoment(date: now.date.adding(days: 1), time: now.time)
        #expect(try bench.store.signIn(login: "admin", secret: "admin-secret", at: tomorrow).login == "admin")
    }

    @Test func anAccountChangesItsRoleAndOfficeWithAnEntry() throws {
        let bench = try Bench()
        try bench.addPeople()

        try bench.store.change(
            "dana", AccountChange(name: "Дана Серік", role: .centreInspector, office: bench.centre), by: "admin", at: monday)
        try bench.store.change("dana", AccountChange(role: .centreInspector), by: "admin", at: monday)

        let dana = try bench.store.account(login: "dana")
        #expect(dana?.name == "Дана Серік" && dana?.role == .centreInspector && dana?.office == bench.centre)
        #expect(try bench.store.journal().count { $0.action == "accountChanged" } == 1)
        #expect(throws: StoreProblem.officeUnknown("77")) {
            try bench.store.change("dana", AccountChange(office: 77), by: "admin", at: monday)
        }
    }

    @Test func noByteOfTheStoreIsTheSecret() throws {
        let bench = try Bench()
        try bench.addPeople()
        try bench.store.changeSecret(login: "dana", old: "dana-secret", new: "МАРКЕР-құпия-7431", at: monday)
        _ = try? bench.store.signIn(login: "МАРКЕР-құпия-7431", secret: "x", at: monday)
        try bench.store.close()

        let marker = Data("МАРКЕР".utf8)
        for name in try FileManager.default.contentsOfDirectory(atPath: bench.folder.appending(path: "store").path) {
            let bytes = try Data(contentsOf: bench.folder.appending(path: "store/\(name)"))
            #expect(bytes.range(of: marker) == nil, "\(name)")
        }
    }
}
