/// Reads the blocks of a form and keeps count of the fields that they use.
struct FormBlockReader {
    let fields: [FormFieldReader.Declared]
    /// Nil where it is wrong: then no width is checked.
    let paper: Form.PaperSize?
    let log: ProblemLog
    private(set) var usedFields: Set<String> = []
    /// Whether a block could not be read, so that `usedFields` may be short of some.
    private(set) var hasFailed = false

    private let blanks: [String: String]

    /// The blocks without content stand bare; the others are a mapping with one key.
    private static let bare = ["letterhead", "space", "page"]
    private static let keys = [
        "addressee", "title", "section", "paragraph", "line", "labelled", "list", "table", "columns", "signature", "stamp",
        "cut", "executor", "barcode",
    ]

    init(fields: [FormFieldReader.Declared], paper: Form.PaperSize?, log: ProblemLog) {
        self.fields = fields
        self.paper = paper
        blanks = Dictionary(fields.map { ($0.name, $0.blank) }, uniquingKeysWith: { first, _ in first })
        self.log = log
    }

    mutating func read(_ value: DataValue) -> FormBlock? {
        let block = readBlock(value)
        if block == nil { hasFailed = true }
        return block
    }

    private mutating func readBlock(_ value: DataValue) -> FormBlock? {
        switch value.node.content {
        case .scalar(let name, _): return bareBlock(name, value)
        case .mapping:
            guard let map = value.mapping(keys: FormBlockReader.keys) else { return nil }
            if map.keyCount != 1 { value.note(.wrongType(key: value.key, expected: .block)) }
            guard let key = map.keys.first, let content = map.optional(key) else { return nil }
            return block(key, content)
        case .list:
            value.note(.wrongType(key: value.key, expected: .block))
            return nil
        }
    }

    private func bareBlock(_ name: String, _ value: DataValue) -> FormBlock? {
        switch name {
        case "letterhead": return .letterhead
        case "space": return .space
        case "page": return .page
        default:
            let known = FormBlockReader.bare + FormBlockReader.keys
            value.note(.unknownValue(key: value.key, value: name, known: known))
            return nil
        }
    }

    private mutating func block(_ key: String, _ content: DataValue) -> FormBlock? {
        switch key {
        case "addressee": .addressee(content.list(mayBeEmpty: false) { template($0) })
        case "title": template(content).map { .title($0) }
        case "section": template(content).map { .section($0) }
        case "paragraph": template(content).map { .paragraph($0) }
        case "line": line(content)
        case "labelled": labelled(content)
        case "list": list(content)
        case "table": table(content)
        case "columns": columns(content)
        case "signature": signature(content)
        case "stamp": template(content).map { .stamp($0) }
        case "cut": template(content).map { .cut($0) }
        case "executor": template(content).map { .executor($0) }
        case "barcode": readField(content).map { .barcode(field: $0.name) }
        default: nil
        }
    }

    /// A bare text stands left; `{text: …, align: …}` says where.
    private mutating func line(_ value: DataValue) -> FormBlock? {
        guard case .mapping = value.node.content else { return template(value).map { .line($0, .left) } }
        guard let map = value.mapping(keys: ["text", "align"]) else { return nil }
        let text = map.required("text").flatMap { template($0) }
        let alignment = map.required("align")?.choice(FormBlock.Alignment.self)
        guard let text, let alignment else { return nil }
        return .line(text, alignment)
    }

    private mutating func labelled(_ value: DataValue) -> FormBlock? {
        guard let map = value.mapping(keys: ["label", "value"]) else { return nil }
        let label = map.required("label").flatMap { template($0) }
        let text = map.required("value").flatMap { template($0) }
        guard let label, let text else { return nil }
        return .labelled(label: label, value: text)
    }

    private mutating func list(_ value: DataValue) -> FormBlock? {
        guard let map = value.mapping(keys: ["field", "blank", "count"]) else { return nil }
        let field = map.required("field").flatMap { linesField($0) }
        let blank = map.required("blank")?.text()
        let count = map.required("count")?.number(in: 1...99)
        guard let field, let blank, let count else { return nil }
        return .list(field: field, blank: blank, count: count)
    }

    /// Parts that the form does not have are left out; one at least is there.
    private mutating func signature(_ value: DataValue) -> FormBlock? {
        guard let map = value.mapping(keys: ["left", "middle", "right", "caption"]) else { return nil }
        if map.keyCount == 0 { value.note(.missingKey("left")) }
        var parts: [String: String] = [:]
        for key in map.keys {
            parts[key] = map.optional(key).flatMap { template($0, mayBeEmpty: true) }
        }
        return .signature(
            left: parts["left"] ?? "", middle: parts["middle"] ?? "", right: parts["right"] ?? "",
            caption: parts["caption"] ?? "")
    }

    /// The columns' shares of the width, and how many empty rows the blank has.
    private mutating func table(_ value: DataValue) -> FormBlock? {
        guard let map = value.mapping(keys: ["field", "columns", "blankRows"]) else { return nil }
        let field = map.required("field").flatMap { rowsField($0) }
        let blankRows = map.required("blankRows")?.number(in: 0...99)
        let columns = map.list("columns", mayBeEmpty: false) { column($0, of: field?.cells) }
        guard let field, let blankRows, !columns.isEmpty else { return nil }
        // On a receipt a table is printed as a list.
        if paper == .letter { noteWidth(columns.count * (TableColumn.narrowest + 1) + 1, parts: 1, at: value) }
        return .table(field: field.name, columns: columns, blankRows: blankRows)
    }

    private func column(_ value: DataValue, of cells: [RowCell]?) -> TableColumn? {
        guard let map = value.mapping(keys: ["title", "cell", "width"]) else { return nil }
        let title = map.required("title")?.text()
        let width = map.required("width")?.number(in: 1...99)
        let cell = map.required("cell").flatMap { value in
            let name = value.text()
            if let name, let cells, !cells.contains(where: { $0.name == name }) {
                value.note(.unknownValue(key: "cell", value: name, known: cells.map(\.name)))
            }
            return name
        }
        guard let title, let width, let cell else { return nil }
        return TableColumn(title: title, cell: cell, width: width)
    }

    private mutating func columns(_ value: DataValue) -> FormBlock? {
        var parts = 1
        if case .list(let nodes) = value.node.content { parts = max(nodes.count, 1) }
        let columns: [[String]] = value.list(mayBeEmpty: false) { column in
            column.list(mayBeEmpty: false) { template($0, mayBeEmpty: true, parts: parts) }
        }
        guard (2...3).contains(columns.count) else {
            if !columns.isEmpty {
                value.note(.numberOutOfRange(key: value.key, value: columns.count, lowest: 2, highest: 3))
            }
            return nil
        }
        return .columns(columns)
    }

    private mutating func linesField(_ value: DataValue) -> String? {
        guard let declared = readField(value) else { return nil }
        switch declared.kind {
        case .lines, nil: return declared.name
        case .text, .longText, .date, .number, .choice, .rows:
            value.note(.wrongFieldKind(declared.name, expected: "lines"))
            return nil
        }
    }

    private mutating func rowsField(_ value: DataValue) -> (name: String, cells: [RowCell]?)? {
        guard let declared = readField(value) else { return nil }
        switch declared.kind {
        case .rows(let cells, _): return (declared.name, cells)
        case nil: return (declared.name, nil)
        case .text, .longText, .date, .number, .choice, .lines:
            value.note(.wrongFieldKind(declared.name, expected: "rows"))
            return nil
        }
    }

    /// A declared field whose name stands alone, without braces.
    private mutating func readField(_ value: DataValue) -> FormFieldReader.Declared? {
        guard let name = value.text() else { return nil }
        guard let declared = fields.first(where: { $0.name == name }) else {
            value.note(.unresolvedField(name))
            return nil
        }
        usedFields.insert(name)
        return declared
    }

    /// A text whose gaps name declared fields.
    ///
    /// - Parameter parts: how many such texts stand side by side on a letter.
    private mutating func template(_ value: DataValue, mayBeEmpty: Bool = false, parts: Int = 1) -> String? {
        guard let text = value.text(mayBeEmpty: mayBeEmpty) else { return nil }
        switch TemplateText.check(text) {
        case .wrong(let part):
            value.note(.badTemplate(part))
            hasFailed = true
            return nil
        case .fields(let names):
            for name in names {
                usedFields.insert(name)
                if !fields.contains(where: { $0.name == name }) { value.note(.unresolvedField(name)) }
            }
            noteWidth(TemplateText.longestRun(of: text, blanks: blanks), parts: parts, at: value)
            return text
        }
    }

    /// What no line break can part must fit on the paper.
    private func noteWidth(_ columns: Int, parts: Int, at value: DataValue) {
        guard let paper else { return }
        let room = paper == .letter ? (paper.columns - 2 * (parts - 1)) / parts : paper.columns
        if columns > room { value.note(.widerThanPaper(columns: columns, paper: room)) }
    }
}
