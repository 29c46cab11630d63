import Legislation
import Paper

/// Makes pieces of a document's blocks, from top to bottom.
struct Composer {
    let document: Document
    let sheet: Sheet
    let fonts: FontBook

    var measure: Double { sheet.measure }
    /// The clear room that parts two blocks.
    var gap: Double { sheet.body.leading * 0.6 }

    var isLetter: Bool {
        switch document.paper {
        case .letter: true
        case .receipt: false
        }
    }

    /// A block's pieces and the clear room it wants round it.
    struct Setting {
        var pieces: [Piece]
        var before = 0.0
        var after = 0.0
        /// Lines of text above that may not be left on another page.
        var keptAbove = 0
    }

    /// The clear room between two blocks is as much as the one, the other or the form wants, not their sum.
    mutating func pieces() throws(PDFProblem) -> [Piece] {
        var pieces: [Piece] = []
        var after = 0.0
        var asked = 0
        var startsPage = false
        for (index, block) in document.blocks.enumerated() {
            switch block {
            case .space:
                asked += 1
                continue
            case .page:
                startsPage = true
                continue
            default: break
            }
            var setting = try set(block)
            guard !setting.pieces.isEmpty else { continue }
            if case .signature = block, index + 1 < document.blocks.count, case .stamp = document.blocks[index + 1] {
                setting.pieces[setting.pieces.count - 1].keepsWithNext = true
            }
            if !pieces.isEmpty {
                let space = max(after, setting.before, Double(asked) * sheet.body.leading * 0.8)
                setting.pieces[0].spaceBefore = max(setting.pieces[0].spaceBefore, space)
                if startsPage {
                    setting.pieces[0].startsPage = true
                    pieces[pieces.count - 1].keepsWithNext = false
                } else {
                    Composer.keepTogether(&pieces, lines: setting.keptAbove)
                }
            }
            pieces += setting.pieces
            after = setting.after
            asked = 0
            startsPage = false
        }
        return pieces
    }

    private static func keepTogether(_ pieces: inout [Piece], lines: Int) {
        for index in pieces.indices.suffix(lines) { pieces[index].keepsWithNext = true }
    }

    private func set(_ block: DocumentBlock) throws(PDFProblem) -> Setting {
        switch block {
        case .copyMark(let number): try copyMark(number)
        case .letterhead(let letterhead): try self.letterhead(letterhead)
        case .addressee(let lines): try addressee(lines)
        case .title(let text): try title(text)
        case .section(let text): try section(text)
        case .paragraph(let text): try paragraph(text)
        case .line(let text, let alignment): try line(text, alignment)
        case .labelled(let label, let value): try labelled(label, value)
        case .list(let items): try list(items)
        case .table(let table): try self.table(table)
        case .columns(let columns): try self.columns(columns)
        case .signature(let row): try signature(row)
        case .stamp(let text): try stamp(text)
        case .cut(let caption): try cut(caption)
        case .executor(let text): try executor(text)
        case .barcode(let digits): try barcode(digits)
        case .qr(let text): try qr(text)
        case .space, .page: Setting(pieces: [])
        }
    }
}
