/// Reads `forms/<id>.yaml`.
struct FormFileReader {
    let act: ActID
    /// The id that the file's name says.
    let expectedID: String
    let log: ProblemLog

    func read(_ text: String) -> Form? {
        guard let root = YAMLText.compose(text, log: log) else { return nil }
        let value = DataValue(node: root, key: "form", keyLine: 1, log: log)
        let keys = ["id", "kind", "name", "basis", "at", "paper", "fields", "blocks"]
        guard let map = value.mapping(keys: keys) else { return nil }

        let id = map.required("id")?.identifier(FormID.self, expected: expectedID)
        let kind = map.required("kind")?.choice(Form.Kind.self)
        let name = map.required("name")?.localizedText()
        let basis = map.required("basis")?.choice(Basis.self)
        let at = map.reference()
        let paper = map.required("paper")?.choice(Form.PaperSize.self)
        var fieldReader = FormFieldReader(formKind: kind)
        let fields = map.list("fields") { fieldReader.read($0) }
        var blockReader = FormBlockReader(fields: fieldReader.declared, paper: paper, log: log)
        let blocks = map.list("blocks", mayBeEmpty: false) { blockReader.read($0) }
        // A block that could not be read may use what seems unused.
        if !blockReader.hasFailed {
            for field in fieldReader.declared where !blockReader.usedFields.contains(field.name) {
                log.note(.unusedField(field.name), line: field.line)
            }
        }

        guard let id, let kind, let name, let basis, let at, let paper else { return nil }
        return Form(
            id: id, act: act, kind: kind, name: name, basis: basis, at: at, paper: paper, fields: fields, blocks: blocks)
    }
}
