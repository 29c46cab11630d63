import Foundation
import ProgramDriver
import Testing

@Suite(
    .enabled(if: Tmux.isInstalled, "tmux is not installed here; .ci/setup brings it (2026-11-21)"), .serialized,
    .timeLimit(.minutes(5)))
struct `The application at the window in a real terminal` {
    /// A real store takes no simpler one.
    private static let secret = "four-white-horses"

    @Test func `is filled and printed to be signed before anything is registered`() throws {
        let folder = try TemporaryFolder()
        let desk = try DemoDesk()
        let settings = try Self.office(in: folder, desk)
        let clerk = try Clerk(at: desk, settings: settings)
        try clerk.signIn("katchy", secret: Self.secret)
        try clerk.press("F2")
        try clerk.see("Who is here")
        try clerk.type("Асанова Айгүл")
        try clerk.see("A new person")
        try clerk.press("Enter", "PageDown")
        try clerk.type("aid")
        try clerk.press("Enter")
        try clerk.see("Out of turn")
        try clerk.press("C-g")
        try clerk.see("Purpose")
        try clerk.type("жер тилкеси")
        try clerk.see("жер тилкеси")
        try clerk.press("F5")
        try clerk.see("let the applicant sign it")

        let prints = folder.path("office/prints")
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: prints).first)
        #expect(name.hasSuffix("-wide-application.txt"))
        #expect(try String(contentsOfFile: prints + "/" + name, encoding: .utf8).contains("жер тилкеси"))
        try clerk.press("F8")
        try clerk.see("Service")
        let listed = try desk.run(["case", "list", "--json"], as: "katchy", variables: settings)
        #expect(try JSONValue(parsing: listed.output).list.isEmpty)
    }

    /// An institution of the act of the tests that has everything.
    private static func office(in folder: TemporaryFolder, _ desk: DemoDesk) throws -> [String: String] {
        let resources = folder.path("resources")
        try FileManager.default.copyItem(atPath: Program.root.appending(path: "Resources").path, toPath: resources)
        try FileManager.default.copyItem(
            atPath: Program.root.appending(path: "Tests/LegislationTests/Fixtures/wide-act").path,
            toPath: resources + "/acts/wide-act")
        let settings = [
            "TEREZE_STORE": folder.path("office/store.sqlite"), "TEREZE_RESOURCES": resources, "TEREZE_SECRET": secret,
        ]
        let secrets = settings.merging(["TEREZE_NEW_SECRET": secret]) { $1 }
        for words in [
            ["init", "--act", "wide-act", "--office", "wide-home", "--office", "wide-council"],
            ["user", "add", "katchy", "--name", "Гүлмира Асанова", "--role", "receptionist", "--as", "admin"],
        ] {
            let outcome = try desk.run(words, variables: secrets)
            guard outcome.status == 0 else { throw Patience.Lost(outcome.errors) }
        }
        return settings
    }
}
