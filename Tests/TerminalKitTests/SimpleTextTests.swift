import Chance
import Testing
@testable import TerminalKit

@Suite struct `Simple text` {
    static let simple = (0...0xFFFF as ClosedRange<UInt32>).compactMap { Unicode.Scalar($0) }.filter(TextWidth.isSimple)

    @Test func `takes one column for each code point and has no control`() {
        for scalar in Self.simple {
            #expect(PlainText.isPlain(scalar), "\(scalar.value)")
            #expect(!WideCharacters.contains(scalar), "\(scalar.value)")
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .spacingMark, .format, .control: Issue.record("\(scalar.value) is no letter")
            default: continue
            }
        }
    }

    @Test func `never joins with its neighbour`() {
        for scalar in Self.simple {
            for other in ["a", "қ", "─", "…", " "] as [Unicode.Scalar] {
                #expect("\(scalar)\(other)".count == 2)
                #expect("\(other)\(scalar)".count == 2)
            }
        }
    }

    @Test func `is put as any other text is`() throws {
        var chance = SeededGenerator(seed: 7)
        for _ in 0..<2_000 {
            var text = ""
            for _ in 0..<Int.random(in: 0...14, using: &chance) {
                Self.simple.randomElement(using: &chance).map { text.unicodeScalars.append($0) }
            }
            let place = Point(column: .random(in: -3...9, using: &chance), row: 0)
            let room = Int.random(in: 1...12, using: &chance)
            for ellipsis in [true, false] {
                var quick = Surface(size: Size(columns: 10, rows: 2))
                var slow = quick
                let count = try #require(TextWidth.ofSimple(text))
                let taken = quick.putSimple(text, count: count, at: place, tone: .title, room: room, ellipsis: ellipsis)
                #expect(taken == slow.putByCharacters(text, at: place, tone: .title, room: room, ellipsis: ellipsis), "\(text)")
                #expect(quick == slow, "\(text)")
            }
        }
    }

    @Test func `is not what joins, is wide or steers`() {
        for text in ["e\u{301}", "漢", "\u{1B}[2J", "a\u{200D}", "👨‍👩‍👧", "a\tb", "a\n"] {
            #expect(TextWidth.ofSimple(text) == nil)
        }
        #expect(TextWidth.ofSimple("Қазақша — №5 → │") == 16)
    }
}
