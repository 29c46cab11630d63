import Casework
import Legislation
import Testing

@testable import CaseStore

struct SettingsTests {
    @Test func officesGetTheirCodesInOrderAndKeepThem() throws {
        let bench = try Bench()

        let again = try bench.store.addOffice(decree, office("dep-01", .department), by: "admin", at: monday)

        #expect(again.code == bench.department)
        #expect(try bench.store.offices().map(\.code) == [1, 2])
        #expect(try bench.store.office(code: 2)?.office.id == OfficeID("centre-01"))
        #expect(try bench.store.office(code: 3) == nil)
    }

    @Test func settingsBelongToTheirScope() throws {
        let bench = try Bench()

        try bench.store.setSetting("language", scope: "kenje", to: "ky", by: "kenje", at: monday)
        try bench.store.setSetting("language", scope: "kenje", to: "kk", by: "kenje", at: monday)

        #expect(try bench.store.setting("language", scope: "kenje") == "kk")
        #expect(try bench.store.setting("language", scope: "dana") == nil)
    }

    @Test func theHeadsUsualTextsKeepTheirOrder() throws {
        let bench = try Bench()

        try bench.store.setUsualResolutions(["Қарауға", " ", "Заң бойынша"], office: 1, by: "bolat", at: monday)

        #expect(try bench.store.usualResolutions(office: 1) == ["Қарауға", "Заң бойынша"])
        #expect(try bench.store.usualResolutions(office: 2) == [])
    }

    @Test func aDemonstrationStoreSaysSo() throws {
        let bench = try Bench()
        #expect(try !bench.store.isDemo())

        try bench.store.markAsDemo()

        #expect(try bench.another().isDemo())
    }

    @Test func everySettingStandsInTheJournal() throws {
        let bench = try Bench()
        try bench.store.setSetting("printer\nreceipt", scope: "desk-1", to: "cups", by: "ke\nnje", at: monday)

        let last = try #require(try bench.store.journal().last)
        #expect(last.action == "settingSet")
        #expect(last.subject == "printer receipt")
        #expect(last.login == "ke nje")
        #expect(try bench.store.verifyJournal().firstBad == nil)
    }
}
