package import Legislation

/// Why a form cannot serve as a template: its data file is wrong, whatever stands in the fields.
package struct FormTemplateError: Error, Hashable, Sendable {
    package let form: FormID
    /// The block, counted from 1 as in the form's file.
    package let block: Int
    package let reason: Reason

    package enum Reason: Hashable, Sendable {
        /// Braces that are not `{{field}}`, such as a section; the text from the braces on.
        case notAField(String)
        /// Braces around a name that the form does not declare.
        case unknownField(String)
        /// A barcode or a list names a field that the form does not declare.
        case unknownBlockField(String)
    }

    package init(form: FormID, block: Int, reason: Reason) {
        self.form = form
        self.block = block
        self.reason = reason
    }
}
