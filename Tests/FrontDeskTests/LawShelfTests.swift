import Foundation
import Legislation
import Testing

@testable import FrontDesk

@Suite struct `The law on its shelf` {
    private func folder() throws -> ResourceFolder {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try ResourceFolder(
            named: root.appendingPathComponent("Resources").path, environment: [:], executable: "")
    }

    @Test func `is read when it is first asked for`() throws {
        let shelf = LawShelf(try folder())

        #expect(shelf.library.acts.map(\.act.id) == TestOffice.library.acts.map(\.act.id))
    }

    @Test func `tells the zone of every act before it is read`() throws {
        for act in TestOffice.library.acts.map(\.act) {
            let line = try #require(try folder().line(of: "acts/\(act.id)/act.yaml", beginning: ActLoader.timeZoneKey))

            #expect(ActLoader.timeZone(onLine: line) == act.timeZone)
            #expect(LawShelf(try folder()).timeZone(of: act.id) == act.timeZone)
        }
    }

    @Test func `knows no zone of an act that is not there`() throws {
        #expect(LawShelf(try folder()).timeZone(of: ActID("kz-nowhere-1900-1")) == nil)
    }

    @Test(arguments: ["timeZone: 'Asia/Almaty'", "timeZone: &a Asia/Almaty", "timeZone:", "timezone: Asia/Almaty"])
    func `leaves a zone that is not written plainly to the loader`(line: String) {
        #expect(ActLoader.timeZone(onLine: line) == nil)
    }
}
