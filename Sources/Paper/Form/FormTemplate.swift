package import Legislation

/// A form compiled once: it prints filled in and blank from the same blocks.
package struct FormTemplate: Sendable {
    package let form: Form
    /// The act's language, in which dates and marks are written.
    package let language: Language
    let blocks: [CompiledBlock]

    /// Compiles a form; refuses braces that are not a declared field.
    package init(_ form: Form, language: Language) throws(FormTemplateError) {
        self.form = form
        self.language = language
        let declared = Set(form.fields.map(\.name))
        var blocks: [CompiledBlock] = []
        for (index, block) in form.blocks.enumerated() {
            let compiler = BlockCompiler(form: form.id, block: index + 1, declared: declared)
            blocks.append(try compiler.compile(block))
        }
        self.blocks = blocks
    }
}

/// A form's block whose texts are compiled.
enum CompiledBlock: Sendable {
    case letterhead
    case addressee([TextTemplate])
    case title(TextTemplate)
    case section(TextTemplate)
    case paragraph(TextTemplate)
    case line(TextTemplate, FormBlock.Alignment)
    case labelled(label: TextTemplate, value: TextTemplate)
    case list(field: String, blank: String, count: Int)
    case table(field: String, columns: [TableColumn], blankRows: Int)
    case columns([[TextTemplate]])
    case signature(left: TextTemplate, middle: TextTemplate, right: TextTemplate, caption: TextTemplate)
    case stamp(TextTemplate)
    case cut(TextTemplate)
    case executor(TextTemplate)
    case barcode(field: String)
    case space
    case page
}

/// Compiles the blocks of one form, with the place for an error.
private struct BlockCompiler {
    let form: FormID
    let block: Int
    let declared: Set<String>

    func compile(_ source: FormBlock) throws(FormTemplateError) -> CompiledBlock {
        switch source {
        case .letterhead: .letterhead
        case .addressee(let lines): .addressee(try templates(lines))
        case .title(let text): .title(try template(text))
        case .section(let text): .section(try template(text))
        case .paragraph(let text): .paragraph(try template(text))
        case .line(let text, let alignment): .line(try template(text), alignment)
        case .labelled(let label, let value): .labelled(label: try template(label), value: try template(value))
        case .list(let field, let blank, let count):
            .list(field: try known(field), blank: PaperText.verbatim(blank), count: count)
        case .table(let field, let columns, let blankRows):
            .table(field: try known(field), columns: columns, blankRows: blankRows)
        case .columns(let columns): .columns(try columnTemplates(columns))
        case .signature(let left, let middle, let right, let caption):
            .signature(
                left: try template(left), middle: try template(middle), right: try template(right),
                caption: try template(caption))
        case .stamp(let text): .stamp(try template(text))
        case .cut(let caption): .cut(try template(caption))
        case .executor(let text): .executor(try template(text))
        case .barcode(let field): .barcode(field: try known(field))
        case .space: .space
        case .page: .page
        }
    }

    private func columnTemplates(_ columns: [[String]]) throws(FormTemplateError) -> [[TextTemplate]] {
        var result: [[TextTemplate]] = []
        for column in columns { result.append(try templates(column)) }
        return result
    }

    private func templates(_ texts: [String]) throws(FormTemplateError) -> [TextTemplate] {
        var templates: [TextTemplate] = []
        for text in texts { templates.append(try template(text)) }
        return templates
    }

    private func template(_ text: String) throws(FormTemplateError) -> TextTemplate {
        let template: TextTemplate
        do {
            template = try TextTemplate(text)
        } catch {
            switch error {
            case .notAField(let tag): throw FormTemplateError(form: form, block: block, reason: .notAField(tag))
            }
        }
        if let unknown = template.fields.first(where: { !declared.contains($0) }) {
            throw FormTemplateError(form: form, block: block, reason: .unknownField(unknown))
        }
        return template
    }

    private func known(_ field: String) throws(FormTemplateError) -> String {
        guard declared.contains(field) else {
            throw FormTemplateError(form: form, block: block, reason: .unknownBlockField(field))
        }
        return field
    }
}
