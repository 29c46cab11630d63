import Foundation
import Testing

@testable import FrontDesk

@Suite struct `A zone's file` {
    @Test(arguments: ["Asia/Almaty", "Asia/Aqtau", "Asia/Bishkek", "UTC"])
    func `agrees with Foundation in every month`(name: String) throws {
        let file = try #require(ZoneFile(name))
        let zone = try #require(TimeZone(identifier: name))

        for month in 0..<600 {
            let moment = Double(month) * 30.4 * 86_400
            #expect(file.offset(at: Int64(moment)) == zone.secondsFromGMT(for: Date(timeIntervalSince1970: moment)))
        }
    }

    @Test func `knows that Almaty gave up an hour on 1 March 2024`() throws {
        let file = try #require(ZoneFile("Asia/Almaty"))

        #expect(file.offset(at: 1_709_229_599) == 6 * 3_600)
        #expect(file.offset(at: 1_709_229_600) == 5 * 3_600)
    }

    @Test(arguments: ["Europe/Berlin", "Asia/Nowhere", "../../../etc/passwd", ""])
    func `is none where years to come follow a rule, or where there is no zone`(name: String) {
        #expect(ZoneFile(name) == nil)
    }

    @Test func `is none when it is cut anywhere`() throws {
        let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "/usr/share/zoneinfo/Asia/Almaty")))

        for length in stride(from: 0, to: whole.count - 20, by: 7) {
            #expect(ZoneFile(bytes: Array(whole.prefix(length))) == nil)
        }
    }
}
