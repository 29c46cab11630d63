/// Reads the list of papers of a service.
struct DocumentReader {
    private static let keys = ["id", "text", "condition", "mandatory", "oneOf", "for", "basis", "at"]

    func read(_ service: DataMapping) -> [RequiredDocument] {
        var ids = IdentifierRegister<DocumentID>()
        var choices: [String: [DataValue]] = [:]
        let documents: [RequiredDocument] = service.list("documents") { value in
            guard let map = value.mapping(keys: DocumentReader.keys) else { return nil }
            let id = map.required("id").flatMap { ids.claim($0) }
            let text = map.required("text")?.text()
            let condition = map.optional("condition")?.text()
            let isMandatory = map.required("mandatory")?.truth()
            let oneOf = map.optional("oneOf").flatMap { value in
                let word = value.text()
                if let word { choices[word, default: []].append(value) }
                if isMandatory == true { value.note(.mandatoryChoice) }
                return word
            }
            let applicant = map.optional("for")?.choice(ApplicantKind.self)
            let basis = map.required("basis")?.choice(Basis.self)
            let at = map.reference()
            guard let id, let text, let isMandatory, let basis, let at else { return nil }
            return RequiredDocument(
                id: id, text: text, condition: condition, isMandatory: isMandatory, oneOf: oneOf, applicant: applicant,
                basis: basis, at: at)
        }
        for (word, values) in choices where values.count == 1 { values[0].note(.loneChoice(word)) }
        return documents
    }
}
