import Legislation
import Paper

/// A paper's measures, in points.
struct Sheet {
    let width: Double
    /// Nil for a roll, which is cut where the text ends.
    let height: Double?
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    let body: TextStyle
    /// The columns that an act's underscores are counted in.
    let columns: Int
    /// Whether pages from the second on say which they are: each envelope goes its own way.
    var isNumbered = true

    static let millimetre = 72 / 25.4

    var measure: Double { width - left - right }
    /// The room for text on a page; on a roll what a PDF's page may have, 200 inches.
    var room: Double { height.map { $0 - top - bottom } ?? 14_400 - top - bottom }
    /// Room for parts side by side.
    var isWide: Bool { height != nil }
    /// The width of one of the act's underscores.
    var underscore: Double { measure / Double(columns) }
    var title: TextStyle { body.sized(isWide ? body.size + 1 : body.size + 2).bold() }
    var small: TextStyle { body.sized(isWide ? body.size * 0.74 : body.size - 1.5) }
    var table: TextStyle { body.sized(isWide ? body.size - 2 : body.size - 1) }
    var paragraphIndent: Double { isWide ? 12.5 * Sheet.millimetre : body.size }

    /// The sheets that a document may be set on, the first preferred: a smaller letter where it saves a page. A table of many
    /// columns lies across the sheet.
    static func choices(for page: PDFPage, _ document: Document) -> [Sheet] {
        switch page {
        case .a4: document.columnsOfWidestTable < manyColumns ? [12, 11.5, 11].map(office) : [across(size: 11)]
        case .roll80: [roll(width: 80, margin: 4, size: 9, columns: 42)]
        case .dl: [envelope(width: 220, height: 110)]
        case .c5: [envelope(width: 229, height: 162)]
        case .roll58: [roll(width: 58, margin: 5, size: 8, columns: 32)]
        }
    }

    /// A4 with the margins of office work: 25 mm at the left, for the file's fold.
    private static func office(size: Double) -> Sheet {
        Sheet(
            width: 210 * millimetre, height: 297 * millimetre, left: 25 * millimetre, right: 12 * millimetre,
            top: 20 * millimetre, bottom: 20 * millimetre, body: TextStyle(.serif, size), columns: 80)
    }

    /// The same sheet on its side.
    private static func across(size: Double) -> Sheet {
        Sheet(
            width: 297 * millimetre, height: 210 * millimetre, left: 20 * millimetre, right: 12 * millimetre,
            top: 20 * millimetre, bottom: 18 * millimetre, body: TextStyle(.serif, size), columns: 110)
    }

    /// An envelope on its long side; printers draw it in with 10 mm to hold it by.
    private static func envelope(width: Double, height: Double) -> Sheet {
        Sheet(
            width: width * millimetre, height: height * millimetre, left: 15 * millimetre, right: 15 * millimetre,
            top: 12 * millimetre, bottom: 10 * millimetre, body: TextStyle(.serif, 12), columns: 80, isNumbered: false)
    }

    private static let manyColumns = 7

    private static func roll(width: Double, margin: Double, size: Double, columns: Int) -> Sheet {
        Sheet(
            width: width * millimetre, height: nil, left: margin * millimetre, right: margin * millimetre,
            top: 4 * millimetre, bottom: 6 * millimetre, body: TextStyle(.sans, size), columns: columns)
    }
}

extension Document {
    fileprivate var columnsOfWidestTable: Int {
        blocks.reduce(0) { widest, block in
            if case .table(let table) = block { max(widest, table.columns.count) } else { widest }
        }
    }
}
