/// Printed lines as plain bytes: what a file, a raw terminal printer or `lp` takes. Emphasis is lost, the line to cut stays.
package enum PlainTextEncoder {
    package enum LineEnd: String, CaseIterable, Codable, Sendable {
        case lf, crlf

        var bytes: [UInt8] {
            switch self {
            case .lf: [0x0A]
            case .crlf: [0x0D, 0x0A]
            }
        }
    }

    /// The bytes of lines, each closed by its line end; a form feed after the last where asked.
    package static func encode(
        _ lines: [PaperLine], codePage: CodePage = .utf8, lineEnd: LineEnd = .lf, formFeed: Bool = false
    ) -> EncodedText {
        encode(pages: [lines], codePage: codePage, lineEnd: lineEnd, formFeed: formFeed)
    }

    /// The bytes of pages with a form feed between two, and after the last where asked.
    package static func encode(
        pages: [[PaperLine]], codePage: CodePage = .utf8, lineEnd: LineEnd = .lf, formFeed: Bool = false
    ) -> EncodedText {
        var bytes: [UInt8] = []
        var substitutions = SubstitutionCount()
        for (index, page) in pages.enumerated() {
            for line in page {
                let encoded = codePage.encode(line.text)
                bytes += encoded.bytes
                bytes += lineEnd.bytes
                encoded.substitutions.forEach { substitutions.add($0) }
            }
            if formFeed || index < pages.count - 1 { bytes.append(0x0C) }
        }
        return EncodedText(bytes: bytes, substitutions: substitutions.list)
    }
}
