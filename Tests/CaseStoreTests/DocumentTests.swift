import Casework
import Foundation
import Legislation
import Testing
import WorkingTime

@testable import CaseStore

struct DocumentTests {
    private struct Everything: Codable, Equatable {
        enum Choice: Codable, Equatable {
            case plain
            case one(Int)
            case several(a: String, b: [Bool])
        }

        var text = "\u{1}\u{1F}\"\\/\n\r\t\u{8}\u{C}\u{7F}Қанат é 😀 </script>"
        var integers: [Int64] = [.min, -1, 0, .max]
        var small: [UInt8] = [0, 255]
        var big = UInt64.max
        var flag = true
        var real = -0.5
        var nothing: Int?
        var some: Int? = 3
        var nested = [["z": 1, "a": 2], [:]]
        var choices: [Choice] = [.plain, .one(1), .several(a: "", b: [true, false])]
        var empty: [String] = []
    }

    @Test func theTextIsWhatFoundationWrites() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]

        let ours = try Document.encode(Everything())

        #expect(ours == String(decoding: try encoder.encode(Everything()), as: UTF8.self))
        #expect(try Document.decode(Everything.self, from: ours) == Everything())
    }

    @Test func aLivedCaseIsWrittenAsFoundationWritesIt() throws {
        let bench = try Bench()
        let number = try bench.register(Visitor(iin: "750301300018")).file.number
        try bench.makeReady(number)
        let file = try #require(try bench.store.caseFile(number))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]

        #expect(try Document.encode(file) == String(decoding: try encoder.encode(file), as: UTF8.self))
        for event in try bench.store.events(of: number) {
            #expect(try Document.encode(event) == String(decoding: try encoder.encode(event), as: UTF8.self))
        }
    }

    @Test func whatIsNoNumberOfJSONIsRefused() {
        #expect(throws: EncodingError.self) { try Document.encode([Double.nan]) }
    }

    @Test func aBrokenDocumentSaysWhere() {
        #expect(throws: StoreProblem.self) { try Document.decode(CaseFile.self, from: #"{"intake": {"number": "1"}}"#) }
    }
}
