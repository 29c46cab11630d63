import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording

struct `Signing in` {
    let context = ScreenFixtures.context(nil)

    private func typed(_ login: String, _ secret: String) -> SignInScreen {
        var screen = SignInScreen()
        for letter in login { _ = screen.update(.key(.character(letter)), in: context) }
        _ = screen.update(.key(.enter), in: context)
        for letter in secret { _ = screen.update(.key(.character(letter)), in: context) }
        return screen
    }

    @Test func `sends login and secret once both are there`() {
        var screen = typed("aigul", "tereze-1")

        let effects = screen.update(.key(.enter), in: context)

        #expect(effects == [.signIn(login: "aigul", secret: "tereze-1")])
        #expect(screen.isChecking)
        #expect(screen.update(.key(.enter), in: context) == [])
    }

    @Test func `keeps the login and asks only for the secret again when it was wrong`() {
        var screen = typed("aigul", "qate")
        _ = screen.update(.key(.enter), in: context)

        _ = screen.update(.fact(.failed(.wrongSecret(triesLeft: 3))), in: context)

        #expect(screen.login.text == "aigul")
        #expect(screen.secret.isEmpty)
        #expect(screen.focus == .secret)
        #expect(screen.problem?.en.contains("3") == true)
    }

    @Test func `says for how many minutes an account is locked`() {
        var screen = typed("aigul", "qate")
        _ = screen.update(.key(.enter), in: context)

        _ = screen.update(.fact(.failed(.lockedOut(minutes: 15))), in: context)

        #expect(screen.problem?.kk.contains("15") == true)
    }

    @Test func `takes a login typed in the Cyrillic layout for the Latin one`() {
        let screen = typed("фшпгд", "")

        #expect(screen.login.text == "aigul")
    }

    @Test func `warns that the keyboard types Cyrillic into the secret`() {
        #expect(typed("aigul", "сөз").isSecretCyrillic)
        #expect(!typed("aigul", "soz").isSecretCyrillic)
    }

    @Test func `never shows the secret`() throws {
        var desktop = Desktop(context: ScreenFixtures.context(nil))
        for letter in "aigul" { _ = desktop.handle(.key(.character(letter))) }
        _ = desktop.handle(.key(.enter))
        for letter in "qupiya9" { _ = desktop.handle(.key(.character(letter))) }

        let frame = desktop.frame(size: .standard)

        #expect(!frame.surface.rows.joined().contains("qupiya9"))
        try expectGolden(frame, "sign-in-kk-80x24")
    }

    @Test func `changes the language by its key before anybody is known`() throws {
        var desktop = Desktop(context: ScreenFixtures.context(nil))

        let effects = desktop.handle(.key(.function(9)))

        #expect(effects == [])
        #expect(desktop.context.language == .kyrgyz)
        try expectGolden(desktop.frame(size: .wide), "sign-in-ky-132x43")
    }

    @Test func `names the practice people under the fields, and a failure above them`() throws {
        var context = ScreenFixtures.context(nil)
        context.practice = Practice(
            accounts: [ScreenFixtures.receptionist, ScreenFixtures.head, ScreenFixtures.officer], secret: "tereze")
        var desktop = Desktop(context: context)
        for letter in "aigul" { _ = desktop.handle(.key(.character(letter))) }
        for key in [Key.enter, .character("x"), .enter] { _ = desktop.handle(.key(key)) }
        _ = desktop.receive(.failed(.wrongSecret(triesLeft: 4)))

        try expectGolden(desktop.frame(size: .standard), "sign-in-practice-kk-80x24")
    }

    @Test func `names of many practice people those whose login has the letters that were typed`() throws {
        var context = ScreenFixtures.context(nil)
        let offices = ["", "-2018", "-aleumet", "-bilim", "-jer", "-uy", "-kd", "-bishkek", "-borbor", "-aqtau"]
        context.practice = Practice(
            accounts: offices.flatMap { office in
                [("kense", Role.receptionist), ("bastyq", .head), ("maman1", .officer), ("maman2", .officer)].map {
                    Account(login: $0.0 + office, name: "", role: $0.1, office: 1, phone: "", isActive: true)
                }
            }, secret: "tereze")
        var desktop = Desktop(context: context)
        try expectGolden(desktop.frame(size: .standard), "sign-in-practice-many-kk-80x24")

        for letter in "jer" { _ = desktop.handle(.key(.character(letter))) }

        let rows = desktop.frame(size: .standard).surface.rows.joined()
        #expect(rows.contains("kense-jer") && rows.contains("maman2-jer") && !rows.contains("-bilim"))
    }

    @Test func `asks for a larger window where the screen is too small`() throws {
        let desktop = Desktop(context: ScreenFixtures.context(nil))

        try expectGolden(desktop.frame(size: .tooSmall), "too-small-kk-70x20")
    }
}
