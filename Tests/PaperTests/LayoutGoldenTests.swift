import Legislation
import Testing

@testable import Paper

@Suite struct LayoutGoldenTests {
    @Test(arguments: FixtureForms.all, [32, 42, 48, 80, 96])
    func `a form looks as recorded, filled and blank`(form: Form, width: Int) throws {
        let template = try FixtureData.template(form)
        let layout = PageLayout(width: width)

        let filled = layout.lines(template.render(FixtureData.filled, letterhead: FixtureData.letterhead))
        let blank = layout.lines(template.renderBlank())

        try Snapshot.check(picture(filled, width: width), name: "\(form.id)-\(width)-filled")
        try Snapshot.check(picture(blank, width: width), name: "\(form.id)-\(width)-blank")
    }

    @Test func `a ragged letter looks as recorded`() throws {
        let template = try FixtureData.template(FixtureForms.notice)
        let layout = PageLayout(width: 80, isJustified: false, scissors: .drawn)

        let lines = layout.lines(template.render(FixtureData.filled, letterhead: FixtureData.letterhead))

        try Snapshot.check(picture(lines, width: 80), name: "notice-80-ragged")
    }
}

/// The lines between bars, each followed by what is not plain about it.
func picture(_ lines: [PaperLine], width: Int) -> String {
    lines.map { line in
        let padding = String(repeating: " ", count: max(0, width - DisplayWidth.of(line.text)))
        var notes: [String] = []
        if line.emphasis != .plain { notes.append(line.emphasis.rawValue) }
        switch line.role {
        case .text: break
        case .cut: notes.append("cut")
        case .barcode(let digits): notes.append("barcode \(digits)")
        case .qr(let text): notes.append("qr \(text)")
        }
        return "|\(line.text)\(padding)|" + (notes.isEmpty ? "" : " " + notes.joined(separator: ", "))
    }.joined(separator: "\n") + "\n"
}
