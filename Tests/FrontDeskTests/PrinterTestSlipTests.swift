import Foundation
import Legislation
import Paper
import Testing

@testable import FrontDesk

@Suite struct PrinterTestSlipTests {
    private let shelf: PrinterShelf

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        shelf = PrinterShelf(
            try ResourceFolder(named: root.appending(path: "Resources").path, environment: [:], executable: ""))
    }

    @Test(arguments: Language.allCases)
    func `a clerk sees at a glance what to change`(language: Language) throws {
        let profile = try #require(shelf.library.profile(PrinterProfileID("epson-tm-t20iii")))

        let lines = profile.layout.lines(PrinterTestSlip(profile, language: language).document)

        let text = lines.map(\.text).joined(separator: "\n")
        for letter in "ӘәҒғҚқҢңӨөҰұҮүҺһІі0123456789№₸«»—" { #expect(text.contains(letter), "\(letter)") }
        #expect(text.contains("epson-tm-t20iii"))
        #expect(text.contains("Epson TM-T20III"))
        #expect(text.contains("KZ-1048 (ESC t 53)"))
        #expect(lines.contains { $0.text.count == profile.columns && $0.text.hasSuffix("67|") })
        #expect(lines.contains { $0.emphasis == .double } && lines.contains { $0.emphasis == .bold })
        #expect(lines.contains { $0.role == .barcode(digits: "12345678901234") })
        #expect(lines.contains { $0.role == .qr("tereze epson-tm-t20iii 12345678901234") })
    }

    @Test func `it comes out on every printer, its ruler as wide as the profile says`() throws {
        #expect(shelf.library.profiles.count >= 20)
        for profile in shelf.library.profiles {
            let document = PrinterTestSlip(profile, language: .kazakh).document
            let lines = profile.layout.lines(document).map(\.text)
            let hasRuler = lines.contains { $0.count == profile.columns && $0.hasSuffix("|") }
            #expect(hasRuler == (profile.language != .pdf), "\(profile.id)")

            guard let encoder = PrinterEncoder(profile: profile, font: shelf.font(for: profile)) else { continue }
            let encoded = encoder.encode(document)
            let isPoor = profile.codePage == .cp866 && profile.language == .plain || profile.id.rawValue == "text-kz1048-a4"
            #expect(encoded.substitutions.isEmpty != isPoor, "\(profile.id)")
        }
    }
}
