import ProgramDriver
import Testing

@Suite struct `A registration by command` {
    @Test func `gives the number, every deadline with its reasons, and the receipt of the act`() throws {
        let desk = try DemoDesk()

        let answer = try desk.register(Application())

        #expect(answer.keys == ["answerBy", "deadlines", "number", "receipt", "status", "wasThere"])
        #expect(answer.number.string?.hasPrefix("0011-12-000001-") == true)
        #expect(answer.status.string == "awaitingResolution")
        #expect(answer.wasThere.bool == false)
        #expect(answer.deadlines.list.compactMap(\.step.int) == [1, 2, 3, 4, 5, 6])
        #expect(
            answer.deadlines.list.compactMap(\.due.string) == [
                "2012-11-12T10:15", "2012-11-12T10:45", "2012-11-15T18:00", "2012-11-20T18:00", "2012-11-21T10:00",
                "2012-11-21T10:30",
            ])
        for deadline in answer.deadlines.list {
            #expect(deadline.keys == ["due", "explanation", "holder", "isWholeTerm", "quote", "stage", "step"])
            #expect(deadline.explanation.strings.isEmpty == false)
        }
        #expect(answer.answerBy.string == "2012-11-21T10:30")
        #expect(answer.receipt.form.string == "child-benefit-ticket")
        #expect(answer.receipt.text.string?.contains("Сейітова Айгүл Болатқызы") == true)
    }

    @Test func `prints the number first, for a person to read`() throws {
        let desk = try DemoDesk()

        let outcome = try desk.run(["case", "register", "--input", "-"], as: "kense", input: try Application().json)

        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("0011-12-000001-"))
        #expect(outcome.output.contains("талоны"))
        #expect(outcome.errors == "")
    }

    @Test func `is made once for one key, however often it is sent`() throws {
        let desk = try DemoDesk()
        let command = ["case", "register", "--input", "-", "--key", "from-a-script-7"]

        let first = try desk.json(command, as: "kense", input: try Application().json)
        let second = try desk.json(command, as: "kense", input: try Application().json)

        #expect(second.wasThere.bool == true)
        #expect(second.number.string == first.number.string)
        #expect(try desk.json(["case", "list"], as: "kense").list.count == 1)
    }

    @Test func `counts on without a gap`() throws {
        let desk = try DemoDesk()

        let numbers = try [Application(), .another].map { try desk.register($0).number.string ?? "" }

        #expect(numbers.map { $0.prefix(14) } == ["0011-12-000001", "0011-12-000002"])
    }

    @Test func `gets a number of its own when six programs register at once`() throws {
        let desk = try DemoDesk()
        let names = ["Айгүл", "Жанар", "Сәуле", "Әсел", "Мөлдір", "Динара"]
        let files = try names.enumerated().map { index, given in
            try desk.file(
                "\(index).json",
                Application {
                    $0.applicant.iin = ""
                    $0.applicant.given = given
                }.json)
        }

        let outcome = try Program.run(
            "/bin/sh", ["-c", "for file in \(files.joined(separator: " ")); do $TEREZE case register --input $file --as kense & done; wait"],
            variables: desk.variables.merging(["TEREZE": Program.path]) { $1 })

        #expect(outcome.errors == "")
        let numbers = try desk.json(["case", "list"], as: "kense").list.compactMap(\.number.string)
        #expect(numbers.map { $0.dropFirst(8).prefix(6) }.sorted() == (1...6).map { "00000\($0)" })
        #expect(try desk.run(["journal", "verify"]).status == 0)
    }

    @Test func `of incomplete papers may be refused with the slip that lists exactly what is missing`() throws {
        let desk = try DemoDesk()
        let incomplete = Application { $0.documents.removeLast() }

        let answer = try desk.json(
            ["case", "register", "--input", "-", "--refuse"], as: "kense", input: try incomplete.json)

        #expect(answer.status.string == "notAccepted")
        #expect(answer.receipt.form.string == "missing-papers-slip")
        let slip = (answer.receipt.text.string ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(slip.contains("жеке басын куәландыратын құжат"))
        #expect(!slip.contains("Банктегі шот"))
    }

    // MARK: What is refused

    /// A mistake in an application and words of the sentence that tells of it.
    struct Mistake: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let told: String
        let application: Application

        init(_ what: String, told: String, _ change: (inout Application) -> Void) {
            testDescription = what
            self.told = told
            application = Application(change)
        }
    }

    static let mistakes = [
        Mistake("an IIN of eleven digits", told: "twelve digits and 11 were typed") { $0.applicant.iin = "85030820001" },
        Mistake("an IIN with a wrong check digit", told: "check digit does not agree") { $0.applicant.iin = "850308200015" },
        Mistake("an IIN with a letter", told: "digit") { $0.applicant.iin = "85030820001o" },
        Mistake("a birth date that the IIN contradicts", told: "compare with the identity card") {
            $0.applicant.birthDate = "1885-03-09"
        },
        Mistake("a birth date in the future", told: "in the future") {
            $0.applicant.iin = ""
            $0.applicant.birthDate = "2012-11-13"
        },
        Mistake("a birth date that is none", told: "does not read as a date") {
            $0.applicant.iin = ""
            $0.applicant.birthDate = "1985-02-30"
        },
        Mistake("a name that steers the printer", told: "invisible character") {
            $0.applicant.given = "Айгүл\u{1B}[4i"
        },
        Mistake("a name that turns the line round", told: "invisible character") {
            $0.applicant.surname = "Сейіт\u{202E}ова"
        },
        Mistake("a name that is only blanks", told: "surname") { $0.applicant.surname = "  " },
        Mistake("an address without an end", told: "too long") {
            $0.applicant.address = String(repeating: "ә", count: 201)
        },
        Mistake("a service that is not there", told: "no service “bread”") { $0.service = "bread" },
        Mistake("a channel that is not there", told: "no channel “pigeon”") { $0.channel = "pigeon" },
        Mistake("a channel of another window", told: "This window does not take papers") { $0.channel = "centre" },
        Mistake("a mandatory paper missing", told: "Required papers are missing") { $0.documents.removeLast() },
        Mistake("a paper that the service does not know", told: "no paper “passport-of-a-dog”") {
            $0.documents.append(.init(id: "passport-of-a-dog"))
        },
        Mistake("a paper twice", told: "ticked twice") { $0.documents.append(.init(id: "identity")) },
        Mistake("a paper without sheets", told: "between 1 and 999") { $0.documents[0].sheets = 0 },
    ]

    @Test(arguments: mistakes)
    func `tells what is wrong and writes nothing`(mistake: Mistake) throws {
        let desk = try DemoDesk()
        let before = try desk.json(["doctor"]).checks.list.last?.told.string

        let outcome = try desk.run(
            ["case", "register", "--input", "-", "--json"], as: "kense", input: try mistake.application.json)

        #expect(outcome.status == 1)
        #expect(outcome.output == "")
        #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
        #expect(outcome.errors.contains(mistake.told), "\(outcome.errors)")
        #expect(try desk.json(["doctor"]).checks.list.last?.told.string == before)
        #expect(try desk.json(["case", "list"], as: "kense").list.isEmpty)
    }

    @Test func `tells everything that is wrong at once, a line each`() throws {
        let desk = try DemoDesk()
        let application = Application {
            $0.applicant.iin = "1"
            $0.applicant.surname = ""
            $0.documents[0].sheets = 1_000
        }

        let outcome = try desk.run(["case", "register", "--input", "-"], as: "kense", input: try application.json)

        #expect(outcome.status == 1)
        #expect(outcome.errorLines.count == 3, "\(outcome.errors)")
    }

    @Test func `is refused while the same person has an open file for the service, and names that file`() throws {
        let desk = try DemoDesk()
        let first = try desk.register(Application())

        let outcome = try desk.run(["case", "register", "--input", "-"], as: "kense", input: try Application().json)

        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("This person has an open case for the same service"))
        #expect(outcome.errors.contains(first.number.string ?? "?"))
        #expect(try desk.json(["case", "list"], as: "kense").list.count == 1)
    }

    @Test func `warns of a namesake's open file where there is nothing but the name`() throws {
        let desk = try DemoDesk()
        let first = try desk.register(Application())
        let nameless = Application {
            $0.applicant.iin = ""
            $0.applicant.birthDate = ""
            $0.applicant.phone = ""
        }
        let register = ["case", "register", "--input", "-"]

        let warned = try desk.run(register, as: "kense", input: try nameless.json)
        #expect(warned.status == 1)
        #expect(warned.errorLines.count == 1)
        #expect(warned.errors.contains(first.number.string ?? "?"))

        #expect(try desk.run(register + ["--another-person"], as: "kense", input: try nameless.json).status == 0)
    }

    @Test(arguments: ["bastyq", "maman1", "tekserushi", "admin"])
    func `is not for those who do not stand at the window`(login: String) throws {
        let desk = try DemoDesk()

        let outcome = try desk.run(["case", "register", "--input", "-"], as: login, input: try Application().json)

        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("not among your duties"))
    }

    @Test func `is refused at an office whose window is shut for the service`() throws {
        let desk = try DemoDesk()
        let application = Application {
            $0.service = "wheelchair"
            $0.channel = ""
        }

        let outcome = try desk.run(["case", "register", "--input", "-"], as: "akimkense", input: try application.json)

        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("This window does not take papers"))
    }

    @Test(arguments: [
        ("no JSON at all", "is no JSON"), ("{\"service\": \"child-benefit\"}", "lacks “applicant”"),
        ("{\"service\": 7, \"applicant\": {\"surname\": \"А\", \"given\": \"Б\"}}", "the value of “service” will not do"),
        ("{\"service\": \"child-benefit\", \"applicant\": {\"surname\": \"А\"}}", "lacks “applicant.given”"),
    ])
    func `tells where the input is not as it should be`(input: String, told: String) throws {
        let desk = try DemoDesk()

        let outcome = try desk.run(["case", "register", "--input", "-"], as: "kense", input: input)

        #expect(outcome.status == 1)
        #expect(outcome.errorLines.count == 1)
        #expect(outcome.errors.contains(told), "\(outcome.errors)")
    }

    @Test(arguments: [("kk", "ЖСН"), ("ky", "ИИН"), ("ru", "ИИН"), ("en", "IIN")])
    func `tells it in the language that was asked for`(language: String, word: String) throws {
        let desk = try DemoDesk()

        let outcome = try desk.run(
            ["case", "register", "--input", "-"], as: "kense", variables: ["TEREZE_LANGUAGE": language],
            input: try Application { $0.applicant.iin = "1" }.json)

        #expect(outcome.status == 1)
        #expect(outcome.errors.contains(word), "\(outcome.errors)")
    }
}
