import CPangoCairo
import Legislation

/// The room that a text is set in.
struct TextMeasure {
    /// In points; nil for one line, however long.
    var width: Double?
    var alignment = Alignment.left
    /// Of the first line; of all others where it is negative.
    var indent = 0.0

    enum Alignment {
        case left, centre, right, justified

        init(_ alignment: FormBlock.Alignment) {
            self =
                switch alignment {
                case .left: .left
                case .centre: .centre
                case .right: .right
                }
        }
    }
}

/// A text broken into lines by Pango, which it holds as long as it lives.
final class SetText {
    let layout: OpaquePointer
    let style: TextStyle
    private(set) var lines: [Line] = []
    private let text: String

    struct Line {
        let line: UnsafeMutablePointer<PangoLayoutLine>
        /// Where it begins and how wide it is, in points.
        let x: Double
        let width: Double
        /// From where to where a line to write on is drawn.
        let rules: [ClosedRange<Double>]
    }

    /// Takes over the layout.
    init(layout: OpaquePointer, prose: Prose, style: TextStyle, measure: TextMeasure) {
        self.layout = layout
        self.style = style
        text = prose.text
        let iterator = pango_layout_get_iter(layout)
        defer { pango_layout_iter_free(iterator) }
        repeat {
            guard let line = pango_layout_iter_get_line_readonly(iterator) else { break }
            var extents = PangoRectangle()
            pango_layout_iter_get_line_extents(iterator, nil, &extents)
            let x = SetText.points(extents.x)
            lines.append(
                Line(line: line, x: x, width: SetText.points(extents.width), rules: SetText.rules(of: prose, on: line, at: x, measure)))
        } while pango_layout_iter_next_line(iterator) != 0
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

    var height: Double { Double(lines.count) * style.leading }

    /// The widest line's end.
    var width: Double { lines.map { $0.x + $0.width }.max() ?? 0 }

    /// The character at a UTF-8 offset.
    func letter(at offset: Int) -> String {
        guard offset < text.utf8.count else { return "" }
        let index = text.utf8.index(text.startIndex, offsetBy: max(0, offset))
        return String(text[text.index(before: text.index(after: index))])
    }

    private static func points(_ units: Int32) -> Double { Double(units) / Double(PANGO_SCALE) }

    /// The gaps of a line as rules; a long one at the line's end goes on to the edge.
    private static func rules(
        of prose: Prose, on line: UnsafeMutablePointer<PangoLayoutLine>, at x: Double, _ measure: TextMeasure
    ) -> [ClosedRange<Double>] {
        let start = Int(line.pointee.start_index)
        let end = start + Int(line.pointee.length)
        return prose.gaps.compactMap { gap in
            let range = gap.range.clamped(to: start..<end)
            guard !range.isEmpty, gap.unit > 0 else { return nil }
            func position(_ index: Int, trailing: Int32) -> Double {
                var units: Int32 = 0
                pango_layout_line_index_to_x(line, Int32(index), trailing, &units)
                return x + points(units)
            }
            let from = position(range.lowerBound, trailing: 0)
            var to = position(range.upperBound - 1, trailing: 1)
            if range.upperBound == end, gap.range.count >= longGap, measure.reachesEdge, let width = measure.width {
                to = max(to, width)
            }
            // A hair's breadth away from the letter before it.
            let left = range.lowerBound == start ? from : from + 1.2
            return left...max(left, to)
        }
    }

    /// From so many underscores on the act's gap means "the rest of the line".
    private static let longGap = 22
}

extension TextMeasure {
    /// Whether lines begin at the left, so that their ends are free.
    fileprivate var reachesEdge: Bool {
        switch alignment {
        case .left, .justified: true
        case .centre, .right: false
        }
    }
}
