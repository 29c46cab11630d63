import Foundation
import ProgramDriver
import Testing

@Suite struct `A form as PDF` {
    /// Where pangocairo is not installed, only the sentence about it can be tried.
    static let isBuilt = FileManager.default.isExecutableFile(
        atPath: URL(filePath: Program.path).deletingLastPathComponent().appending(path: "tereze-pdf").path)

    @Test(.enabled(if: isBuilt, "pangocairo is not installed here; .ci/setup brings it (2026-11-21)"))
    func `is written into a file on the paper that was asked for`() throws {
        let folder = try TemporaryFolder()
        let file = folder.path("talon.pdf")

        let outcome = try Program.run(["form", "show", "child-benefit-ticket", "--blank", "--pdf", file, "--page", "roll80"])

        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output == "")
        let bytes = try Data(contentsOf: URL(filePath: file))
        #expect(bytes.starts(with: Data("%PDF-".utf8)))
    }

    @Test func `is refused in one sentence where the program that makes it is missing`() throws {
        let folder = try TemporaryFolder()

        for (language, word) in [("kk", "орнатып"), ("ky", "орнотуп"), ("ru", "Установите"), ("en", "Install")] {
            let outcome = try Program.run(
                ["form", "show", "child-benefit-ticket", "--blank", "--pdf", folder.path("talon.pdf")],
                variables: ["TEREZE_PDF": folder.path("tereze-pdf"), "TEREZE_LANGUAGE": language])

            #expect(outcome.status == 1)
            #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
            #expect(outcome.errors.contains(word), "\(outcome.errors)")
            #expect(outcome.errors.contains("libpango1.0-dev"))
        }
        #expect(try folder.names() == [])
    }

    @Test func `tells of a paper it does not know`() throws {
        let outcome = try Program.run(["form", "show", "child-benefit-ticket", "--pdf", "/tmp/x.pdf", "--page", "a7"])

        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("roll80"), "\(outcome.errors)")
    }
}
