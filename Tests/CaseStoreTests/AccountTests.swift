import Casework
import Testing
import WorkingTime

@testable import CaseStore

struct AccountTests {
    @Test func aClerkSignsInWithTheirSecret() throws {
        let bench = try Bench()
        try bench.addPeople()

        let account = try bench.store.signIn(login: "kenje", secret: "kenje-secret", at: monday)

        #expect(account.role == .receptionist)
        #expect(account.office == bench.department)
    }

    @Test func theFifthWrongSecretLocksAndTheWaitGrows() throws {
        let bench = try Bench()
        try bench.addPeople()
        func attempt(_ secret: String, at text: String) throws -> Account {
            try bench.store.signIn(login: "kenje", secret: secret, at: moment(text))
        }

        for left in [4, 3, 2, 1] {
            #expect(throws: StoreProblem.wrongSecret(triesLeft: left)) { try attempt("guess", at: "2012-11-05T10:00") }
        }
        #expect(throws: StoreProblem.lockedOut(minutes: 2)) { try attempt("guess", at: "2012-11-05T10:00") }
        #expect(throws: StoreProblem.lockedOut(minutes: 1)) { try attempt("kenje-secret", at: "2012-11-05T10:01") }
        #expect(throws: StoreProblem.lockedOut(minutes: 6)) { try attempt("guess", at: "2012-11-05T10:02") }
        #expect(throws: StoreProblem.lockedOut(minutes: 1)) { try attempt("kenje-secret", at: "2012-11-05T10:07") }
        #expect(try attempt("kenje-secret", at: "2012-11-05T10:08").login == "kenje")
        #expect(throws: StoreProblem.wrongSecret(triesLeft: 4)) { try attempt("guess", at: "2012-11-05T10:09") }
    }

    @Test func aLockSurvivesReopeningAndHoldsInEveryDesk() throws {
        let bench = try Bench()
        try bench.addPeople()
        for _ in 0..<5 { _ = try? bench.store.signIn(login: "dana", secret: "guess", at: monday) }

        let other = try bench.another()

        #expect(throws: StoreProblem.lockedOut(minutes: 2)) {
            try other.signIn(login: "dana", secret: "dana-secret", at: monday)
        }
    }

    @Test func aClockSetBackDoesNotLockForYears() throws {
        let bench = try Bench()
        try bench.addPeople()
        for _ in 0..<5 { _ = try? bench.store.signIn(login: "dana", secret: "guess", at: moment("2022-11-05T10:00")) }

        #expect(throws: StoreProblem.lockedOut(minutes: 2)) {
            try bench.store.signIn(login: "dana", secret: "dana-secret", at: monday)
        }
    }

    @Test func anUnknownLoginLooksLikeAWrongSecret() throws {
        let bench = try Bench()

        for left in [4, 3, 2, 1] {
            #expect(throws: StoreProblem.wrongSecret(triesLeft: left)) {
                try bench.store.signIn(login: "my-password", secret: "guess", at: monday)
            }
        }
        #expect(throws: StoreProblem.lockedOut(minutes: 2)) {
            try bench.store.signIn(login: "my-password", secret: "guess", at: monday)
        }
        #expect(try !bench.store.journal().contains { $0.login == "my-password" || $0.subject == "my-password" })
    }

    @Test func aClosedAccountDoesNotOpenTheDesk() throws {
        let bench = try Bench()
        try bench.addPeople()
        try bench.store.setActive(false, login: "kenje", by: "admin", at: monday)

        #expect(throws: StoreProblem.wrongSecret(triesLeft: 4)) {
            try bench.store.signIn(login: "kenje", secret: "kenje-secret", at: monday)
        }
        #expect(try bench.store.accounts().first { $0.login == "kenje" }?.isActive == false)
    }

    @Test func theLastAdministratorStays() throws {
        let bench = try Bench()
        try bench.addPeople()

        #expect(throws: StoreProblem.lastAdministrator) {
            try bench.store.setActive(false, login: "admin", by: "admin", at: monday)
        }
    }

    @Test func aChangedSecretTakesTheOldOnesPlace() throws {
        let bench = try Bench()
        try bench.addPeople()

        try bench.store.changeSecret(login: "bolat", old: "bolat-secret", new: "жаңа құпия", at: monday)

        #expect(throws: StoreProblem.wrongSecret(triesLeft: 4)) {
            try bench.store.signIn(login: "bolat", secret: "bolat-secret", at: monday)
        }
        #expect(try bench.store.signIn(login: "bolat", secret: "жаңа құпия", at: monday).login == "bolat")
    }

    @Test func badAccountsAreRefused() throws {
        let bench = try Bench()
        try bench.addPeople()
        func add(_ login: String, secret: String = "long enough", office: Int = 1) throws {
            try bench.store.addAccount(
                login: login, name: "N", role: .officer, office: office, phone: "", secret: secret, by: "admin", at: monday)
        }

        #expect(throws: StoreProblem.accountExists("dana")) { try add("dana") }
        #expect(throws: StoreProblem.loginInvalid("Дана")) { try add("Дана") }
        #expect(throws: StoreProblem.loginInvalid("")) { try add("") }
        #expect(throws: StoreProblem.secretTooShort(minimum: 8)) { try add("asel", secret: "12345") }
        #expect(throws: StoreProblem.officeUnknown("77")) { try add("asel", office: 77) }
    }

    @Test func onlyOpenOfficersOfTheOfficeAreOfferedForAFile() throws {
        let bench = try Bench()
        try bench.addPeople()

        #expect(try bench.store.officers(office: bench.department).map(\.login) == ["dana"])
        #expect(try bench.store.officers(office: bench.centre) == [])
    }

    @Test func signingInAndFailingAndLockingStandInTheJournal() throws {
        let bench = try Bench()
        try bench.addPeople()
        for _ in 0..<5 { _ = try? bench.store.signIn(login: "dana", secret: "guess", at: monday) }
        _ = try bench.store.signIn(login: "kenje", secret: "kenje-secret", at: monday)

        let actions = try bench.store.journal().suffix(6).map(\.action)

        #expect(actions == ["signInFailed", "signInFailed", "signInFailed", "signInFailed", "lockedOut", "signedIn"])
    }

    @Test func aRightIsGivenAndTakenBackWithAnEntryEach() throws {
        let bench = try Bench()
        try bench.addPeople()

        try bench.store.set(.anyTime, to: true, login: "kenje", by: "admin", at: monday)
        try bench.store.set(.anyTime, to: true, login: "kenje", by: "admin", at: monday)
        #expect(try bench.store.account(login: "kenje")?.mayAcceptAnyTime == true)
        try bench.store.set(.anyTime, to: false, login: "kenje", by: "admin", at: monday)
        #expect(try bench.store.account(login: "kenje")?.mayAcceptAnyTime == false)

        let actions = try bench.store.journal(limit: 100).map(\.action).filter { $0.hasPrefix("right") }
        #expect(actions.sorted() == ["rightGranted", "rightRevoked"])
        #expect(throws: StoreProblem.accountUnknown("nobody")) {
            try bench.store.set(.anyTime, to: true, login: "nobody", by: "admin", at: monday)
        }
    }

    @Test func aPostIsSetOnAnAccount() throws {
        let bench = try Bench()
        try bench.addPeople()

        try bench.store.setPosition("Соц адис", login: "dana", by: "admin", at: monday)

        #expect(try bench.store.account(login: "dana")?.position == "Соц адис")
    }
}
