package import Legislation

/// One block of a document, from top to bottom, with its fields filled in.
package enum DocumentBlock: Sendable, Hashable, Codable {
    /// The mark that this is a copy, and which one.
    case copyMark(number: Int)
    case letterhead(Letterhead)
    case addressee([FilledText])
    case title(FilledText)
    /// A heading at the left.
    case section(FilledText)
    case paragraph(FilledText)
    case line(FilledText, FormBlock.Alignment)
    case labelled(label: FilledText, value: FilledText)
    /// Items that print with their numbers, from 1.
    case list([FilledText])
    case table(DocumentTable)
    /// Columns of lines, side by side where the paper is wide enough.
    case columns([[FilledText]])
    case signature(SignatureRow)
    case stamp(FilledText)
    case cut(caption: FilledText)
    case executor(FilledText)
    /// Digits only.
    case barcode(digits: String)
    /// A text in ASCII: a QR symbol over it, where the printer can draw one.
    case qr(String)
    case space
    /// What follows begins on a new page.
    case page
}

/// The row where somebody signs.
package struct SignatureRow: Sendable, Hashable, Codable {
    /// The office of the signer.
    package let left: FilledText
    /// The line to sign on.
    package let middle: FilledText
    /// The signer's name.
    package let right: FilledText
    /// What stands under the line.
    package let caption: FilledText

    package init(left: FilledText, middle: FilledText, right: FilledText, caption: FilledText) {
        self.left = left
        self.middle = middle
        self.right = right
        self.caption = caption
    }
}
