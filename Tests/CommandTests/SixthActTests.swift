import Foundation
import ProgramDriver
import Testing

@Suite struct `A sixth act, written by docs/adding-an-act.md alone` {
    @Test func `is sound beside the others, and is shown with what it holds`() throws {
        let office = try SixthOffice()

        let checked = try office.run(["act", "check", "sixth-act", "--json"])
        let check = try JSONValue(parsing: checked.output)[0]
        let service = try office.json(["service", "show", "sixth-fuel-aid"])

        #expect(checked.status == 0, "\(checked.output)")
        #expect(check.sound.bool == true)
        #expect(check.counts.services.int == 2)
        #expect(check.counts.offices.int == 1)
        #expect(check.counts.indicators.int == 3)
        #expect(check.counts.defects.int == 1)
        #expect(check.withoutReference.list.isEmpty)
        #expect(service.complaints[0].phone.string == "03100 0-00-02")
        #expect(service.channels[0].acceptance.hours.isMissing == false)
        #expect(try office.json(["form", "show", "sixth-application", "--blank"]).text.string?.contains("Туугандыгы") == true)
    }

    @Test func `pays an aid after the commission's conclusion`() throws {
        let office = try SixthOffice()
        try office.open()
        let number = try office.registered(
            SixthOffice.application(for: "sixth-fuel-aid", with: ["application", "passport", "income"]))
        let amount = try office.file("amount.json", #"{"amount": "3000"}"#)

        let statuses = try [
            office.act(number, ["resolve", "--text", "Комиссияга жөнөтүңүз.", "--officer", "adis"], as: "bashchy"),
            office.act(number, ["refer"], as: "adis"),
            office.act(
                number, ["conclude", "--verdict", "favourable", "--text", "Жардам берилсин", "--body", "Комиссия"], as: "adis"),
            office.act(number, ["draft", "--decision", "grant", "--fields", amount], as: "adis"),
            office.act(number, ["submit"], as: "adis"),
            office.act(number, ["sign"], as: "bashchy"),
            office.act(number, ["hand-out", "--document", "паспорт"], as: "katchy"),
            office.act(number, ["pay"], as: "adis"),
        ].map { $0.status.string ?? "" }
        let filled = try office.act(number, ["fill-form", "--form", "sixth-application"], as: "katchy")

        #expect(statuses.last == "paid", "\(statuses)")
        let notice = try #require(filled.papers.list.first { $0.form.string == "sixth-fuel-notice" }?.text.string)
        #expect(notice.contains("Комиссиянын корутундусу: Жардам берилсин"))
        #expect(notice.contains("3000 сом"))
        let application = try #require(filled.papers.list.first { $0.form.string == "sixth-application" }?.text.string)
        #expect(application.contains("Алихан") && application.contains("01.05.2008"))
        #expect(try office.run(["journal", "verify"]).status == 0)
    }

    @Test func `gives a certificate of residence, or refuses it with a reason`() throws {
        let office = try SixthOffice()
        try office.open()
        let purpose = try office.file("purpose.json", #"{"purpose": "банкка"}"#)
        let answers = [
            (["draft", "--decision", "grant", "--fields", purpose], "sixth-residence-certificate", "Маалымкат банкка көрсөтүү"),
            (["draft", "--decision", "refuse", "--text", "Айылда жашабайт."], "sixth-refusal", "Айылда жашабайт."),
        ]
        for (draft, form, told) in answers {
            let number = try office.registered(SixthOffice.application(for: "sixth-residence", with: ["passport"]))
            try office.act(number, ["resolve", "--text", "Аткарууга", "--officer", "adis"], as: "bashchy")
            try office.act(number, draft, as: "adis")
            try office.act(number, ["submit"], as: "adis")
            try office.act(number, ["sign"], as: "bashchy")
            let handed = try office.act(number, ["hand-out", "--document", "паспорт"], as: "katchy")

            #expect(handed.status.string == "handedOut")
            #expect(handed.papers.list.compactMap(\.form.string) == ["sixth-receipt", form])
            #expect(handed.papers.list.last?.text.string?.contains(told) == true)
        }
    }
}

/// The office of the sixth act, on the machine's own clock; everybody's secret is `tereze`.
private final class SixthOffice {
    private let folder: TemporaryFolder
    private let variables: [String: String]

    /// Copies the resources, and lays the sixth act among them.
    init() throws {
        folder = try TemporaryFolder()
        let resources = folder.path("resources")
        try FileManager.default.copyItem(atPath: Program.root.appending(path: "Resources").path, toPath: resources)
        try FileManager.default.copyItem(
            atPath: Program.root.appending(path: "Tests/LegislationTests/Fixtures/sixth-act").path,
            toPath: "\(resources)/acts/sixth-act")
        try Self.reachFarther(URL(filePath: resources).appending(path: "calendars/kg.csv"))
        variables = [
            "TEREZE_STORE": folder.path("office/store.sqlite"), "TEREZE_RESOURCES": resources,
            "TEREZE_SECRET": "four white horses", "TEREZE_NEW_SECRET": "four white horses",
        ]
    }

    /// A real office goes by the machine's clock: the calendar must not end before next year does.
    private static func reachFarther(_ calendar: URL) throws {
        var text = try String(contentsOf: calendar, encoding: .utf8)
        let last = try #require(text.split(separator: "\n").last.flatMap { Int($0.prefix(4)) })
        let next = Calendar(identifier: .gregorian).component(.year, from: Date()) + 1
        for year in (last..<max(last, next)).map({ $0 + 1 }) {
            text += "\(year)-01-01,holiday,,Жаңа жыл,Жаңы жыл,Новый год,a test\n"
        }
        try text.write(to: calendar, atomically: true, encoding: .utf8)
    }

    /// Makes the store and brings in its people.
    func open() throws {
        _ = try json(["init", "--act", "sixth-act", "--office", "sixth-council"])
        let people = [
            ("katchy", "Айжан Үлгүбаева", "receptionist"), ("adis", "Нурлан Үлгүбаев", "officer"),
            ("bashchy", "Бакыт Үлгүбаев", "head"),
        ]
        for (login, name, role) in people {
            // NB: the machine's clock may stand outside the hours of acceptance.
            let added = try run(
                ["user", "add", login, "--name", name, "--role", role, "--office", "1", "--any-time", "--as", "admin"])
            #expect(added.status == 0, "\(added.errors)")
        }
    }

    func file(_ name: String, _ text: String) throws -> String { try folder.file(name, text) }

    func run(_ arguments: [String], input: String = "") throws -> Program.Outcome {
        try Program.run(arguments, variables: variables, input: input)
    }

    /// Runs a command that has to succeed and reads the JSON that it prints.
    func json(_ arguments: [String], input: String = "") throws -> JSONValue {
        let outcome = try run(arguments + ["--json"], input: input)
        try #require(outcome.status == 0, "\(arguments.joined(separator: " ")): \(outcome.errors)")
        return try JSONValue(parsing: outcome.output)
    }

    /// An application at the council's window; without a number of a person, for this country's is another than the neighbour's.
    static func application(for service: String, with documents: [String]) -> Application {
        Application {
            $0.service = service
            $0.channel = "council"
            $0.applicant.iin = ""
            $0.documents = documents.map { Application.Document(id: $0) }
        }
    }

    /// Registers at the council's window, whatever the hour, and says the number.
    func registered(_ application: Application) throws -> String {
        let answer = try json(
            ["case", "register", "--input", "-", "--outside-hours", "чакыруу боюнча", "--as", "katchy"],
            input: try application.json)
        return try #require(answer.number.string)
    }

    @discardableResult
    func act(_ number: String, _ words: [String], as login: String) throws -> JSONValue {
        try json(["case", "act", number] + words + ["--as", login])
    }
}
