import Legislation

/// Turns documents and lines into the bytes that make one printer put them on paper.
///
/// A letter that the printer's page lacks goes out as a character defined for the job, else its line as a picture, else it is
/// spelled with other letters, which a note at the document's foot tells. What people typed is never an order to the printer.
package struct PrinterEncoder: Sendable {
    private let profile: PrinterProfile
    private let font: BitmapFont?
    private let letters: LetterSet

    /// Nil for PDF, which a program of its own makes.
    ///
    /// - Parameter font: pictures of letters in the profile's cell; without it, what the page lacks is spelled.
    package init?(profile: PrinterProfile, font: BitmapFont?) {
        let draws = profile.can(.userCharacters) || profile.can(.raster)
        let usable = draws && font?.cell == profile.head?.cell ? font : nil
        switch profile.language {
        case .pdf: return nil
        case .plain: self.font = nil
        case .escpos, .escp, .escp2: self.font = usable
        }
        self.profile = profile
        letters = LetterSet(codePage: profile.codePage, font: self.font)
    }

    /// The document at the profile's width: on pages where the printer has sheets, else on one strip.
    package func encode(_ document: Document) -> EncodedText {
        let layout = profile.layout
        var letters = letters
        if let drawn = drawnLetters(in: { layout.lines(document.spelled(in: letters).document) }) {
            letters = LetterSet(codePage: profile.codePage, font: font, drawn: drawn)
        }
        let (spelled, substitutions) = document.noted(in: letters)
        let pages = pages(spelled, layout)
        var count = SubstitutionCount()
        count.add(substitutions)
        let encoded = encode(pages, letters)
        count.add(encoded.substitutions)
        return EncodedText(bytes: encoded.bytes, substitutions: count.list)
    }

    /// Lines that are set already, on their pages.
    package func encode(pages: [[PaperLine]]) -> EncodedText {
        guard let drawn = drawnLetters(in: { pages.flatMap(\.self) }) else { return encode(pages, letters) }
        return encode(pages, LetterSet(codePage: profile.codePage, font: font, drawn: drawn))
    }

    /// The letters that may be defined for the job where nothing else can draw the others; nil where all can be drawn.
    private func drawnLetters(in lines: () -> [PaperLine]) -> Set<Character>? {
        guard font != nil, !profile.can(.raster) else { return nil }
        return Set(UserCharacters.mostUsed(in: lines().lazy.map(\.text), letters, limit: profile.userCharacterCount))
    }

    private func pages(_ document: Document, _ layout: PageLayout) -> [[PaperLine]] {
        guard let height = profile.linesPerPage else { return [layout.lines(document)] }
        let pages = layout.pages(document, height: height)
        let extra = profile.language == .plain ? 0 : pages.joined().reduce(0) { $0 + ESCPEncoder.extraLines($1, profile) }
        return extra == 0 ? pages : layout.pages(document, height: height - extra)
    }

    private func encode(_ pages: [[PaperLine]], _ letters: LetterSet) -> EncodedText {
        var substitutions = SubstitutionCount()
        let pages = pages.map { page in
            page.map { line in
                guard !letters.hasPlainly(line.text) else { return line }
                let spelled = letters.spell(line.text)
                substitutions.add(spelled.substitutions)
                return PaperLine(spelled.text, emphasis: line.emphasis, role: line.role)
            }
        }
        let bytes: [UInt8]
        switch profile.language {
        case .plain, .pdf: bytes = plain(pages)
        case .escpos:
            var encoder = ESCPOSEncoder(profile: profile, font: font, letters: letters)
            bytes = encoder.job(pages)
        case .escp, .escp2:
            var encoder = ESCPEncoder(profile: profile, font: font, letters: letters)
            bytes = encoder.job(pages)
        }
        return EncodedText(bytes: bytes, substitutions: substitutions.list)
    }

    private func plain(_ pages: [[PaperLine]]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, page) in pages.enumerated() {
            for line in page {
                if let own = letters.bytes(of: line.text) { bytes += own } else { bytes += Array(line.text.utf8) }
                bytes += profile.lineEnd.bytes
            }
            if index < pages.count - 1 { bytes.append(0x0C) }
        }
        return bytes
    }
}
