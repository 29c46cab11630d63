package import Legislation
package import Paper
import Wording

/// What a printer is tried with: every Kazakh and Kyrgyz letter, a ruler, what the profile says the printer can do, and what to change
/// where the paper shows otherwise.
package struct PrinterTestSlip: Sendable {
    private let profile: PrinterProfile
    private let language: Language

    /// - Parameter language: of the words round the letters.
    package init(_ profile: PrinterProfile, language: Language) {
        self.profile = profile
        self.language = language
    }

    /// Digits as long as a case's number, for the barcode.
    private static let digits = "12345678901234"

    /// The paper, ready to be laid out at the profile's width.
    package var document: Document {
        Document(form: FormID("printer-test"), language: language, paper: .receipt, blocks: head + letters + marks + advice)
    }

    private var head: [DocumentBlock] {
        [
            .title(filled(Words.TestSlip.title)),
            labelled(Words.TestSlip.profile, profile.id.rawValue),
            labelled(Words.TestSlip.model, profile.model),
            .labelled(label: filled(Words.TestSlip.page + ": "), value: filled(page)),
        ] + (hasColumns ? [labelled(Words.TestSlip.columns, "\(profile.columns)")] : [])
    }

    /// Whether letters stand in columns: those of PDF are as wide as they are.
    private var hasColumns: Bool { profile.language != .pdf }

    /// The page and what calls it: the two things that are wrong where letters are.
    private var page: Phrase {
        guard let page = profile.codePage else {
            return profile.language == .pdf ? .verbatim("PDF") : Words.TestSlip.pictures
        }
        guard let number = profile.pageNumber else { return .verbatim(page.title) }
        switch profile.language {
        case .escpos: return .verbatim("\(page.title) (ESC t \(number))")
        case .escp, .escp2: return .verbatim("\(page.title) (ESC ( t … \(number))")
        case .plain, .pdf: return .verbatim(page.title)
        }
    }

    private var letters: [DocumentBlock] {
        [
            .section(filled(Words.TestSlip.kazakh)), line(Words.TestSlip.kazakhLetters),
            .section(filled(Words.TestSlip.kyrgyz)), line(Words.TestSlip.kyrgyzLetters),
            .section(filled(Words.TestSlip.others)),
            line(Words.TestSlip.russianCapitals), line(Words.TestSlip.russianSmall),
            line("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), line("abcdefghijklmnopqrstuvwxyz"), line("0123456789 № ₸ « » — – “ ” … ( ) / % & @"),
        ]
    }

    private var marks: [DocumentBlock] {
        var blocks: [DocumentBlock] =
            hasColumns
            ? [.section(filled(Words.TestSlip.ruler(profile.columns))), line(tens), line(units), .space]
            : [.cut(caption: filled(Words.TestSlip.across))]
        blocks.append(.section(filled(hasColumns ? Words.TestSlip.bold : Words.TestSlip.onlyBold)))
        if profile.can(.code128) || profile.can(.raster) || profile.language == .pdf { blocks.append(.section(filled(Words.TestSlip.barcode))) }
        blocks.append(.barcode(digits: Self.digits))
        if profile.can(.qr) {
            blocks += [.section(filled(Words.TestSlip.symbol)), .qr("tereze \(profile.id) \(Self.digits)")]
        }
        return blocks
    }

    /// A digit for each ten columns, at its place.
    private var tens: String {
        (1...profile.columns).map { $0.isMultiple(of: 10) ? "\($0 / 10 % 10)" : " " }.joined()
    }

    /// The ones of each column; the last column bears a bar.
    private var units: String { (1..<profile.columns).map { "\($0 % 10)" }.joined() + "|" }

    private var advice: [DocumentBlock] {
        var advice: [Phrase] = []
        if profile.codePage != nil { advice.append(Words.TestSlip.otherPage) }
        if profile.can(.userCharacters) { advice.append(Words.TestSlip.noUserCharacters) }
        if profile.can(.raster) { advice.append(Words.TestSlip.noPictures) }
        advice.append(hasColumns ? Words.TestSlip.otherColumns : Words.TestSlip.otherSheet)
        if profile.can(.cut) { advice.append(Words.TestSlip.moreFeed) }
        return [.section(filled(Words.TestSlip.amiss)), .list(advice.map(filled))]
    }

    private func labelled(_ label: Phrase, _ value: String) -> DocumentBlock {
        .labelled(label: filled(label + ": "), value: FilledText(value))
    }

    private func line(_ text: String) -> DocumentBlock { .line(FilledText(text), .left) }

    private func filled(_ phrase: Phrase) -> FilledText { FilledText(phrase[language]) }
}

extension CodePage {
    /// The page's name on paper.
    fileprivate var title: String {
        switch self {
        case .utf8: "UTF-8"
        case .kz1048: "KZ-1048"
        case .pt154: "PT154"
        case .cp1251: "CP1251"
        case .cp866: "CP866"
        }
    }
}
