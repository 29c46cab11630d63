/// Compares two states of a form: its words from top to bottom, and its gaps.
enum FormComparison {
    static func changes(from before: Form, to after: Form) -> [LawChange] {
        var log = ChangeLog()
        log.compare(.formName, .ours(before.name), .ours(after.name))
        log.compare(.formKind, .formKind(before.kind), .formKind(after.kind))
        let texts = (before.blocks.flatMap(\.words), after.blocks.flatMap(\.words))
        for (gone, new) in differing(texts.0, texts.1) {
            log.compare(.formText, gone.map { .words($0) }, new.map { .words($0) })
        }
        for (before, after) in before.fields.pairs(with: after.fields, by: \.name) {
            guard let field = after ?? before else { continue }
            guard let before, let after else {
                log.compare(.field, before.map { .ours($0.label) }, after.map { .ours($0.label) })
                continue
            }
            let item = LawChange.Item.field(field.name, field.label)
            log.compare(.fieldLabel, item, .ours(before.label), .ours(after.label))
            log.compare(.fieldSource, item, .source(before.source), .source(after.source))
            log.compare(.fieldNecessity, item, .necessity(before.isRequired), .necessity(after.isRequired))
        }
        return log.changes
    }

    /// The lines that are gone and new, those beside each other where one took the other's place.
    private static func differing(_ before: [String], _ after: [String]) -> [(String?, String?)] {
        var removed: [Int: String] = [:]
        var inserted: [Int: String] = [:]
        for change in after.difference(from: before) {
            switch change {
            case .remove(let offset, let line, _): removed[offset] = line
            case .insert(let offset, let line, _): inserted[offset] = line
            }
        }
        var pairs: [(String?, String?)] = []
        var (old, new) = (0, 0)
        while old < before.count || new < after.count {
            switch (removed[old], inserted[new]) {
            case (let gone?, let line?): pairs.append((gone, line))
            case (let gone?, nil): pairs.append((gone, nil))
            case (nil, let line?): pairs.append((nil, line))
            case (nil, nil): break
            }
            let (wasRemoved, wasInserted) = (removed[old] != nil, inserted[new] != nil)
            if wasRemoved || !wasInserted { old += 1 }
            if wasInserted || !wasRemoved { new += 1 }
        }
        return pairs
    }
}

extension FormBlock {
    /// The texts that the block prints, in the order of the paper.
    fileprivate var words: [String] {
        switch self {
        case .letterhead, .space, .page: []
        case .addressee(let lines): lines
        case .title(let text), .section(let text), .paragraph(let text), .line(let text, _), .stamp(let text),
            .cut(let text), .executor(let text):
            [text]
        case .labelled(let label, let value): [label + " " + value]
        case .list(let field, let blank, let count): ["{{\(field)}} \(blank) × \(count)"]
        case .table(_, let columns, _): [columns.map(\.title).joined(separator: " | ")]
        case .columns(let columns): columns.flatMap(\.self)
        case .signature(let left, let middle, let right, let caption):
            [[left, middle, right, caption].filter { !$0.isEmpty }.joined(separator: " ")]
        case .barcode(let field): ["{{\(field)}}"]
        }
    }
}
