import Legislation

/// Names a printer's profile: the file in `Resources/printers` without its ending, such as `epson-tm-t20iii`.
package struct PrinterProfileID: Slug {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
}

/// What has to be known of a model of printer to print Kazakh and Kyrgyz on it.
package struct PrinterProfile: Sendable, Hashable {
    package let id: PrinterProfileID
    /// The maker's name of the model, or what stands for a whole family.
    package let model: String
    package let language: PrinterLanguage
    package let paper: PrinterPaper
    /// Letters in a line of usual pitch.
    package private(set) var columns: Int
    /// Nil for a roll.
    package let linesPerPage: Int?
    package let lineEnd: PlainTextEncoder.LineEnd
    /// The page that text goes out in; nil where the printer's own letters are ASCII only (and for PDF, which has all).
    package let codePage: CodePage?
    /// The printer's number of that page: `ESC t n`, in ESC/P `ESC ( t` with n as the table's first byte.
    package let pageNumber: Int?
    /// How the head draws; nil for plain text and PDF.
    package let head: PrinterHead?
    package let capabilities: Set<PrinterCapability>
    /// How many characters may be defined at a time.
    package let userCharacterCount: Int
    /// Blank lines fed before a cut, so that the last printed line passes the knife.
    package let feedBeforeCut: Int
    package let sources: [Source]

    /// Where some of the profile's numbers come from.
    package struct Source: Sendable, Hashable {
        /// Keys of the profile's file, such as `pageNumber`.
        package let numbers: [String]
        package let origin: String
    }

    /// Whether the printer has the capability.
    package func can(_ capability: PrinterCapability) -> Bool { capabilities.contains(capability) }

    /// The profile for paper of another width than the model's own.
    package func narrowed(to columns: Int) -> PrinterProfile {
        var profile = self
        profile.columns = columns
        return profile
    }

    /// The layout that fits the paper, with scissors of a letter that the printer has.
    package var layout: PageLayout { PageLayout(width: columns, scissors: codePage == .utf8 ? .drawn : .typed) }
}

/// A sheet, or a roll as wide.
package struct PrinterPaper: Sendable, Hashable {
    /// In millimetres.
    package let width: Int
    /// In millimetres; nil for a roll.
    package let height: Int?
}

/// The dots of a line and of a letter.
package struct PrinterHead: Sendable, Hashable {
    /// Dots in a printed line, at the pitch that the cell counts in.
    package let dotsPerLine: Int
    package let cell: CharacterCell
}

/// The dots that one letter takes.
package struct CharacterCell: Sendable, Hashable, CustomStringConvertible {
    package let width: Int
    package let height: Int

    package init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    /// Eight dots a byte.
    var bytesPerColumn: Int { (height + 7) / 8 }

    package var description: String { "\(width)x\(height)" }
}
