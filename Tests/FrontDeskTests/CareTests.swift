import CaseStore
import Casework
import Foundation
import Testing
import WorkingTime

@testable import FrontDesk

struct CareTests {
    private func cares(_ test: TestOffice, _ login: String, at now: CivilMoment) throws -> [StoreCare] {
        let account = try #require(try test.office.store.account(login: login))
        return try test.office.cares(of: account, at: now)
    }

    private func livedIn() throws -> TestOffice {
        let test = try TestOffice()
        _ = try test.office.register(
            TestOffice.application(), key: "k1", refusing: false, by: test.actor("kense"), at: TestOffice.now)
        return test
    }

    @Test func theHeadIsToldThatThereIsNoBackup() throws {
        let test = try livedIn()
        let later = TestOffice.moment("2012-11-14T10:00")

        #expect(try cares(test, "bastyq", at: TestOffice.now) == [])
        #expect(try cares(test, "bastyq", at: later) == [.backups(.never(days: 9))])
        #expect(try cares(test, "kense", at: later) == [])
    }

    @Test func aStoreThatOthersMayReadIsTold() throws {
        let test = try livedIn()
        chmod(test.office.store.path, 0o644)

        #expect(try cares(test, "bastyq", at: TestOffice.now) == [.openToOthers(path: test.office.store.path)])
    }

    @Test func aClockThatWentBackIsTold() throws {
        let test = try livedIn()
        let now = TestOffice.moment("2012-11-05T07:00")

        #expect(try cares(test, "bastyq", at: now) == [.clock(.clockBehind(now: now, last: TestOffice.now))])
    }
}
