import ProgramDriver
import Testing

@Suite struct `The command line` {
    @Test(arguments: [
        ["bake"], ["case", "bake"], ["case", "list", "--bake"], ["case", "register"], ["case", "show"],
        ["deadline", "--service", "child-benefit"], ["form", "show", "child-benefit-notice", "--width", "wide"],
        ["demo", "--cases", "many"], ["user", "add"],
    ])
    func `ends with 64 where it is used wrongly`(arguments: [String]) throws {
        let outcome = try Program.run(arguments)

        #expect(outcome.status == 64)
        #expect(outcome.output == "")
        #expect(!outcome.errors.isEmpty)
    }

    @Test(arguments: [
        (["case", "list", "--bake"], "--bake", "tereze case list"),
        (["case", "bake"], "bake", "tereze case"),
        (["case", "show"], "<number>", "tereze case show <number>"),
        (["case", "register"], "--input <file>", "tereze case register --input <file>"),
        (["form", "show", "child-benefit-notice", "--width", "wide"], "wide", "tereze form show"),
        (["demo", "--cases=many"], "many", "tereze demo"),
        (["--store"], "--store <path>", "tereze"),
    ])
    func `says in the user's language what is wrong and how it is written`(
        arguments: [String], named: String, synopsis: String
    ) throws {
        let beginnings = [
            "kk": ["Түсініксіз", "Пәрменге жетпейді"], "ky": ["Түшүнүксүз", "Буйрукка жетпейт"],
            "ru": ["Непонятно", "Команде не хватает"], "en": ["Not understood", "The command lacks"],
        ]
        for (language, sentences) in beginnings {
            let outcome = try Program.run(arguments, variables: ["TEREZE_LANGUAGE": language])
            let first = outcome.errorLines.first ?? ""

            #expect(outcome.status == 64)
            #expect(sentences.contains { first.hasPrefix($0) } && first.contains(named), "\(outcome.errors)")
            #expect(outcome.errors.contains(": \(synopsis)"), "\(outcome.errors)")
            #expect(!outcome.errors.contains("Error") && !outcome.errors.contains("Usage"))
        }
    }

    @Test(arguments: [
        ["--help"], ["case", "--help"], ["case", "register", "--help"], ["deadline", "--help"], ["print", "--help"],
    ])
    func `explains itself`(arguments: [String]) throws {
        let outcome = try Program.run(arguments)

        #expect(outcome.status == 0)
        #expect(outcome.output.contains("USAGE"))
    }

    @Test(arguments: [
        (["service", "show", "bread"], "child-benefit"), (["form", "show", "bread"], "child-benefit-notice"),
        (["act", "show", "bread"], "kz-almaty-2012-349"), (["form", "list", "--service", "bread"], "child-benefit"),
    ])
    func `names what there is instead of what there is not`(arguments: [String], known: String) throws {
        let outcome = try Program.run(arguments)

        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("There is no “bread”"))
        #expect(outcome.errors.contains(known))
        #expect(outcome.errorLines.count == 1)
    }

    @Test func `opens no desk where there is no terminal`() throws {
        let desk = try DemoDesk()

        let outcome = try desk.run([])

        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("This is no terminal"))
    }

    @Test func `finds the acts from any folder, and says where it looked when they are gone`() throws {
        let elsewhere = try Program.run(["act", "list"], in: "/")
        let gone = try Program.run(["act", "list"], variables: ["TEREZE_RESOURCES": "/tmp/no-such-resources"])

        #expect(elsewhere.output.contains("kz-almaty-2012-349"))
        #expect(gone.status == 1)
        #expect(gone.errors.contains("/tmp/no-such-resources"))
    }
}

@Suite struct `Signing in by command` {
    @Test func `needs a login and a secret`() throws {
        let desk = try DemoDesk()

        let nobody = try desk.run(["case", "list"])
        let silent = try Program.run(
            ["case", "list", "--as", "kense"], variables: ["TEREZE_STORE": desk.store, "TEREZE_NOW": DemoDesk.now])

        #expect(nobody.status == 1)
        #expect(nobody.errors.contains("--as"))
        #expect(silent.status == 1)
        #expect(silent.errors.contains("TEREZE_SECRET"))
    }

    @Test func `counts wrong secrets down and then shuts the door, for the right one too`() throws {
        let desk = try DemoDesk()

        let answers = try (0..<5).map { _ in
            try desk.run(["case", "list"], as: "kense", variables: ["TEREZE_SECRET": "guess"]).errors
        }
        let right = try desk.run(["case", "list"], as: "kense")

        #expect(answers[0].contains("4 tries left"))
        #expect(answers[3].contains("1 try left"))
        #expect(right.status == 1)
        #expect(right.errors.contains("Signing in is closed for now"))
        #expect(try desk.run(["case", "list"], as: "bastyq").status == 0)
    }

    @Test func `tells nobody which logins there are`() throws {
        let desk = try DemoDesk()
        let wrong = ["TEREZE_SECRET": "guess"]

        let known = try desk.run(["case", "list"], as: "maman3", variables: wrong)
        let unknown = try desk.run(["case", "list"], as: "somebody", variables: wrong)

        #expect(known.errors == unknown.errors)
    }
}
