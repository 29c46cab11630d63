import Casework
import Testing
import WorkingTime

struct BackupKeepTests {
    private func moments(_ texts: [String]) -> [CivilMoment] { texts.compactMap { CivilMoment(iso: $0) } }

    @Test func theNewestOfEachDayWeekAndMonthStays() {
        let all = moments([
            "2012-09-30T20:00", "2012-10-01T20:00", "2012-10-31T20:00", "2012-11-01T09:00", "2012-11-01T20:00", "2012-11-04T20:00",
            "2012-11-05T20:00", "2012-11-06T08:00", "2012-11-06T20:00",
        ])

        let kept = BackupKeep(daily: 2, weekly: 2, monthly: 3).kept(of: all)

        #expect(kept.sorted() == moments(["2012-09-30T20:00", "2012-10-31T20:00", "2012-11-04T20:00", "2012-11-05T20:00", "2012-11-06T20:00"]))
    }

    @Test func theNewestStaysWhateverIsSaid() {
        let all = moments(["2012-11-01T09:00", "2012-11-01T20:00"])

        #expect(BackupKeep(daily: 1, weekly: 0, monthly: 0).kept(of: all) == Set(all.suffix(1)))
        #expect(BackupKeep.usual.kept(of: []) == [])
    }

    @Test(arguments: ["7,4", "0,4,12", "7,4,x", "7,4,12,1", "", "-1,2,3", "1000,1,1"])
    func whatIsNoRuleIsRefused(text: String) {
        #expect(BackupKeep(text) == nil)
    }

    @Test func aNameTellsStoreAndMoment() throws {
        let moment = try #require(CivilMoment(iso: "2012-11-05T17:50"))
        let name = BackupName(store: "/srv/tereze/talgar-1.sqlite", moment: moment, isEncrypted: true)

        #expect(name.text == "talgar-1-20121105-1750.backup.sealed")
        #expect(BackupName(name.text) == name)
        #expect(BackupName("talgar-1-20121305-1750.backup") == nil)
        #expect(BackupName("letter.txt") == nil)
    }
}
