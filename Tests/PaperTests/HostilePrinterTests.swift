import Legislation
import Testing

@testable import Paper

/// Text from people is never an order to a printer.
@Suite struct HostilePrinterTests {
    @Test(arguments: PrinterFiles.ways)
    func `whatever is typed, the printer does nothing that we did not ask for`(profile: PrinterProfile) throws {
        let encoder = try #require(PrinterFiles.encoder(profile))

        for sample in HostileText.samples {
            let paper = try PrintedPaper(encoder.encode(document(sample)), by: profile)

            #expect(paper.strange == [], "\(sample.debugDescription)")
            #expect(paper.cuts == (profile.can(.cut) ? 1 : 0))
            #expect(paper.barcodes == (profile.can(.code128) ? ["12345678901234"] : []))
            #expect(paper.symbols == (profile.can(.qr) ? ["QR"] : []))
            #expect(paper.lines.contains { $0.contains("12345678901234") })
            #expect(paper.lines.allSatisfy { DisplayWidth.of($0) <= profile.columns })
        }
    }

    @Test(arguments: PrinterFiles.ways)
    func `lines that were set elsewhere are no orders either`(profile: PrinterProfile) throws {
        let encoder = try #require(PrinterFiles.encoder(profile))

        for sample in HostileText.samples {
            let lines = [
                PaperLine(sample, emphasis: .bold), PaperLine(sample, role: .barcode(digits: sample)),
                PaperLine(sample, role: .qr(sample)),
            ]
            let paper = try PrintedPaper(encoder.encode(pages: [lines]), by: profile)
            #expect(paper.strange == [], "\(sample.debugDescription)")
            #expect(paper.cuts == (profile.can(.cut) ? 1 : 0))
        }
    }

    private func document(_ text: String) -> Document {
        let typed = FilledText(runs: [.init(text: text, field: "name", isBlank: false)])
        return Document(
            form: FormID("sample"), language: .kazakh, paper: .receipt,
            blocks: [
                .title(typed), .paragraph(typed), .labelled(label: typed, value: typed), .list([typed, typed]), .stamp(typed),
                .barcode(digits: "12345678901234"), .qr("QR"),
            ])
    }
}
