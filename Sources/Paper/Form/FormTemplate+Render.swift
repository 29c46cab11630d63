import Legislation

extension FormTemplate {
    /// The paper with its fields filled in. A missing value prints the field's blank: the act's underscores.
    ///
    /// Without a letterhead the block of that name prints nothing.
    package func render(_ data: FormData, letterhead: Letterhead? = nil) -> Document {
        let context = FieldContext(fields: form.fields, data: data, language: language)
        let rendered = blocks.flatMap { block in
            documentBlocks(for: block, data: data, context: context, letterhead: letterhead)
        }
        return Document(form: form.id, language: language, paper: form.paper, blocks: rendered)
    }

    /// The empty paper: the act's words in the act's order.
    package func renderBlank() -> Document {
        render(FormData())
    }

    private func documentBlocks(
        for block: CompiledBlock, data: FormData, context: FieldContext, letterhead: Letterhead?
    ) -> [DocumentBlock] {
        switch block {
        case .letterhead:
            letterhead.map { [.letterhead($0.cleaned)] } ?? []
        case .addressee(let lines):
            [.addressee(lines.map { $0.fill(context) })]
        case .title(let text):
            [.title(text.fill(context))]
        case .section(let text):
            [.section(text.fill(context))]
        case .paragraph(let text):
            [.paragraph(text.fill(context))]
        case .line(let text, let alignment):
            [.line(text.fill(context), alignment)]
        case .labelled(let label, let value):
            [.labelled(label: label.fill(context), value: value.fill(context))]
        case .list(let name, let blank, let count):
            [.list(items(of: name, blank: blank, count: count, data: data))]
        case .table(let name, let columns, let blankRows):
            [.table(table(of: name, columns: columns, blankRows: blankRows, data: data))]
        case .columns(let columns):
            [.columns(columns.map { $0.map { $0.fill(context) } })]
        case .signature(let left, let middle, let right, let caption):
            [
                .signature(
                    SignatureRow(
                        left: left.fill(context), middle: middle.fill(context), right: right.fill(context),
                        caption: caption.fill(context)))
            ]
        case .stamp(let text):
            [.stamp(text.fill(context))]
        case .cut(let caption):
            [.cut(caption: caption.fill(context))]
        case .executor(let text):
            [.executor(text.fill(context))]
        case .barcode(let name):
            barcode(of: name, data: data)
        case .space:
            [.space]
        case .page:
            [.page]
        }
    }

    /// Blank, as many gaps as the act has; filled, the given lines and no gap, or a dash where there are none, so that
    /// nobody can write another line into a signed paper.
    private func items(of name: String, blank: String, count: Int, data: FormData) -> [FilledText] {
        let lines = lines(of: name, in: data)
        guard lines.isEmpty else { return lines.map { FilledText(runs: [.init(text: $0, field: name)]) } }
        guard data.values.isEmpty || isFinishedByHand else { return [FilledText(runs: [.init(text: "—", field: name)])] }
        let gap = FilledText(runs: [.init(text: blank, field: name, isBlank: true)])
        return Array(repeating: gap, count: max(0, count))
    }

    /// The rows by the table's columns; where there are none, the same as for a list.
    private func table(of name: String, columns: [TableColumn], blankRows: Int, data: FormData) -> DocumentTable {
        let field = form.fields.first { $0.name == name }
        let isFilledList = field.map { $0.source == .listCases && !FieldContext.rows(of: $0, in: data).isEmpty } ?? false
        let heads = columns.map { column in
            DocumentTable.Column(
                title: PaperText.line(column.title), share: column.width,
                isSummed: isFilledList && column.cell == RowCell.amount)
        }
        guard let field, case .rows(let cells, _) = field.kind else { return DocumentTable(columns: heads, rows: []) }
        let places = columns.map { column in cells.firstIndex { $0.name == column.cell } }
        var rows = FieldContext.rows(of: field, in: data).enumerated().map { number, row in
            places.map { place in
                let isNumber = place.map { cells[$0].source == .listRow } ?? false
                let given = place.flatMap { row.indices.contains($0) ? row[$0] : nil } ?? ""
                let text = isNumber && given.isEmpty ? String(number + 1) : given
                return FilledText(runs: [.init(text: text, field: name)])
            }
        }
        if rows.isEmpty {
            let isOpen = data.values.isEmpty || isFinishedByHand
            let cell = isOpen ? FilledText(runs: []) : FilledText(runs: [.init(text: "—", field: name)])
            rows = Array(repeating: heads.map { _ in cell }, count: isOpen ? max(0, blankRows) : 1)
        }
        return DocumentTable(columns: heads, rows: rows)
    }

    /// Whether the applicant finishes the paper with a pen, so that what is not known must stay open.
    private var isFinishedByHand: Bool {
        switch form.kind {
        case .application, .statement, .consent, .card, .contract: true
        case .receipt, .notice, .refusal, .certificate, .referral, .missingPapers, .conclusion, .minutes, .decision,
            .extract, .list, .record, .sheet, .letter:
            false
        }
    }

    private func barcode(of name: String, data: FormData) -> [DocumentBlock] {
        let digits = lines(of: name, in: data).joined().filter { ("0"..."9").contains($0) }
        return digits.isEmpty ? [] : [.barcode(digits: digits)]
    }

    private func lines(of name: String, in data: FormData) -> [String] {
        form.fields.first { $0.name == name }.map { FieldContext.lines(of: $0, in: data, language: language) } ?? []
    }
}
