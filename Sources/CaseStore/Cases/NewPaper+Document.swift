package import Casework
package import Legislation

extension NewPaper {
    /// A paper whose document is kept as canonical JSON.
    package init(form: FormID, kind: Form.Kind, text: String, document: some Encodable) throws {
        self.init(form: form, kind: kind, text: text, document: try Document.encode(document))
    }
}
