/// One block of a form, from top to bottom. Texts may hold `{{field}}`.
package enum FormBlock: Hashable, Sendable {
    /// The office's letterhead: ours, from the office's data.
    case letterhead
    /// Lines of the addressee, in a column at the right.
    case addressee([String])
    case title(String)
    /// A heading at the left.
    case section(String)
    /// Running text, filled to the width, with an indent.
    case paragraph(String)
    /// A line of its own that is not filled.
    case line(String, Alignment)
    /// A label of the act and the value behind it.
    case labelled(label: String, value: String)
    /// A numbered list of one lines field; blank, it prints as many gaps as the act does.
    case list(field: String, blank: String, count: Int)
    /// A table of one rows field; blank, it prints so many empty rows.
    case table(field: String, columns: [TableColumn], blankRows: Int)
    /// Two or three columns of lines, side by side where the paper is wide enough.
    case columns([[String]])
    /// Office, line and name of the signer, and a caption under the line.
    case signature(left: String, middle: String, right: String, caption: String)
    case stamp(String)
    /// The line to cut along, with its caption.
    case cut(String)
    /// The executor and a telephone, small at the foot.
    case executor(String)
    case barcode(field: String)
    case space
    /// What follows begins on a new page.
    case page

    package enum Alignment: String, CaseIterable, Codable, Sendable {
        case left, centre, right
    }
}

/// A column of a form's table.
package struct TableColumn: Hashable, Sendable {
    /// The act's words over it.
    package let title: String
    /// The name of the cell that stands in it.
    package let cell: String
    /// Its share of the table's width beside the other columns' shares.
    package let width: Int

    /// Columns of paper that it has at least.
    package static let narrowest = 4

    package init(title: String, cell: String, width: Int) {
        self.title = title
        self.cell = cell
        self.width = width
    }
}
