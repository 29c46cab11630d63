import Foundation
import ProgramDriver
import Testing

@Suite(
    .enabled(if: Tmux.isInstalled, "tmux is not installed here; .ci/setup brings it (2026-11-21)"), .serialized,
    .timeLimit(.minutes(5)))
struct `The main job in a real terminal` {
    @Test func `goes from the door to the paper through four people's hands, on screens side by side`() throws {
        let office = try DemoDesk()
        let receptionist = try Clerk(at: office)
        let head = try Clerk(at: office)
        try receptionist.signIn("kense")
        try head.signIn("bastyq")

        let number = try receptionist.register(iin: "850308200014", surname: "Сейітова", given: "Айгүл")

        // The head's list shows it by itself.
        try head.terminal.see(number.inLists, seconds: 5)
        try head.press("F8")
        try head.see("Сейітова Айгүл")
        try head.press("1", "1", "F8")
        try head.see("Ержан Бақытұлы Оспанов")
        try head.seeNoMore("for resolution")

        let officer = try Clerk(at: office)
        try officer.signIn("maman2")
        try officer.see(number.inLists)
        try officer.press("F8")
        try officer.see("granted")
        try officer.press("F8")
        try officer.see("submitted for signature")

        try head.terminal.see("for signature", seconds: 5)
        try head.press("F8")
        try head.see("жәрдемақылар")
        try head.press("PageDown", "s")
        try head.see("signed")

        try officer.press("7")
        try officer.see(number.inLists)
        try officer.press("F7")
        try officer.see("not printed yet")
        try officer.press("F5")
        try officer.see("sent to the printer")
        try officer.handOut(document: "000000001")

        let shown = try office.json(["case", "show", number], as: "tekserushi")
        #expect(shown.status.string == "handedOut")
        #expect(shown.papers.list.compactMap(\.form.string) == ["child-benefit-ticket", "child-benefit-notice"])
        #expect(try office.run(["journal", "verify"]).status == 0)
        let printed = try FileManager.default.contentsOfDirectory(
            atPath: URL(filePath: office.store).deletingLastPathComponent().appending(path: "prints").path)
        #expect(printed.sorted().map { $0.drop { $0.isNumber }.dropFirst() } == ["child-benefit-notice-1.txt", "child-benefit-ticket-1.txt"])
    }

    @Test func `shows another terminal's work without a key and leaves the cursor on its file`() throws {
        let office = try DemoDesk()
        _ = try office.json(["case", "register", "--input", "-"], as: "kense", input: Self.application("850308200014", "Сейітова"))
        let head = try Clerk(at: office)
        try head.signIn("bastyq")
        try head.see("12-000001")

        let second = try office.json(
            ["case", "register", "--input", "-"], as: "kense", input: Self.application("850308204562", "Қайыржанова"))
        // How soon is measured: `watch` in docs/performance.md.
        try head.see((second.number.string ?? "").inLists)
        try head.terminal.see("the cursor on the first file") { screen in
            screen.contains { $0 == "›" } && screen.split(separator: "\n").contains { $0.hasPrefix("› 12-000001") }
        }
    }

    @Test func `registers a returning applicant and prints the receipt in at most 25 keys`() throws {
        let office = try DemoDesk()
        _ = try office.json(["case", "register", "--input", "-"], as: "kense", input: Self.application("850308200014", "Сейітова"))
        let clerk = try Clerk(at: office)
        try clerk.signIn("kense")
        let before = clerk.keysPressed

        let number = try clerk.registerReturning(iin: "850308200014", service: "қоларба")

        #expect(clerk.keysPressed - before <= 25)
        #expect(try office.json(["case", "show", number], as: "kense").service.string == "wheelchair")
    }

    private static func application(_ iin: String, _ surname: String) -> String {
        """
        {"service": "child-benefit", "channel": "department",
         "applicant": {"surname": "\(surname)", "given": "Айгүл", "iin": "\(iin)"},
         "documents": [{"id": "application"}, {"id": "identity"}]}
        """
    }
}
