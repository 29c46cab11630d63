import ProgramDriver
import Testing

@Suite struct `The law by commands` {
    @Test func `shows a service with everything that the act says of it`() throws {
        let service = try JSONValue(parsing: Program.run(["service", "show", "child-benefit", "--json"]).output)

        let promised = [
            "id", "act", "title", "provider", "fee", "limits", "documents", "receipt", "forms", "refusalGrounds", "channels",
            "defects",
        ]
        #expect(promised.filter { !service.keys.contains($0) } == [])
        #expect(service.id.string == "child-benefit")
        #expect(service.act.string == "kz-almaty-2012-349")
        #expect(service.title.string == "18 жасқа дейінгі балалы отбасыларға мемлекеттік жәрдемақылар тағайындау")
        #expect(service.channels.list.compactMap(\.id.string) == ["department", "akim", "centre"])
        let step = service.channels[0].steps[0]
        #expect(step.no.int == 1)
        #expect(step.actor.string == "receptionist")
        #expect(step.period.value.int == 15)
        #expect(step.period.unit.string == "minutes")
        #expect(step.action.string?.hasPrefix("Құжаттарды қабылдау") == true)
        #expect(service.receipt.kind.string == "ticket")
        #expect(service.documents[0].keys.contains("text"))
        #expect(service.forms[0].keys.filter(["id", "kind", "title"].contains) == ["id", "kind", "title"])
    }

    @Test func `lists the services of all acts, each of which can be shown`() throws {
        let services = try JSONValue(parsing: Program.run(["service", "list", "--json"]).output).list

        #expect(services.count == 54)
        for service in services {
            let shown = try Program.run(["service", "show", service.id.string ?? ""])
            #expect(shown.status == 0)
            #expect(shown.output.contains(service.title.string ?? "?"))
        }
    }

    @Test func `counts the act's offices`() throws {
        let act = try JSONValue(parsing: Program.run(["act", "show", "kz-almaty-2012-349", "--json"]).output)

        #expect(act.status.string == "repealed")
        #expect(act.offices.department.int == 19)
        #expect(act.offices.akimat.int == 254)
        #expect(act.offices.centre.int == 19)
    }

    @Test func `says by when and why, shut hours and days off left out`() throws {
        let asked = [
            "deadline", "--service", "child-benefit", "--office", "dep-01", "--received", "2012-11-05T17:50",
        ]

        let deadlines = try JSONValue(parsing: Program.run(asked + ["--json"]).output).list
        let told = try Program.run(asked + ["--explain"]).output

        #expect(deadlines.first?.due.string == "2012-11-06T09:05")
        #expect(told.contains("06.11.2012 09:05"))
        #expect(told.contains("«15 минут»"))
        #expect(told.contains("days off do not count"))
    }

    @Test(arguments: [
        (["--office", "dep-01", "--received", "yesterday"], "write it as 2012-11-05T17:50"),
        (["--office", "dep-99", "--received", "2012-11-05T17:50"], "no such office: “dep-99”"),
        (["--office", "dep-01", "--channel", "centre", "--received", "2012-11-05T17:50"], "This window does not take papers"),
        (["--office", "dep-01", "--channel", "pigeon", "--received", "2012-11-05T17:50"], "no channel “pigeon”"),
        (["--office", "dep-01", "--received", "2040-11-05T17:50"], "2040"),
    ])
    func `tells what is wrong with a question about a deadline`(options: [String], told: String) throws {
        let outcome = try Program.run(["deadline", "--service", "child-benefit"] + options)

        #expect(outcome.status == 1)
        #expect(outcome.output == "")
        #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
        #expect(outcome.errors.contains(told), "\(outcome.errors)")
    }

    /// Of two services, one with tables: that every form of every act fits every width, `RealFormTests` sees to.
    @Test(arguments: [32, 42, 80, 132])
    func `sets every form of a service within the width asked for`(width: Int) throws {
        let forms = try ["child-benefit", "aktau-targeted-aid"].flatMap { service in
            try JSONValue(parsing: Program.run(["form", "list", "--service", service, "--json"]).output).list
        }

        for form in forms {
            let id = form.id.string ?? ""
            let shown = try Program.run(["form", "show", id, "--blank", "--width", String(width)])
            let longest = shown.output.split(separator: "\n").map(\.count).max() ?? 0
            #expect(shown.status == 0, "\(id): \(shown.errors)")
            #expect(longest > 0 && longest <= width, "\(id) is \(longest) wide")
        }
    }

    @Test func `fills a form from a file and refuses fields that it does not have`() throws {
        let folder = try TemporaryFolder()
        let good = try folder.file("good.json", #"{"name": "Сейітова Айгүл"}"#)
        let bad = try folder.file("bad.json", #"{"nickname": "Айка"}"#)

        let filled = try Program.run(["form", "show", "child-benefit-notice", "--data", good])
        let refused = try Program.run(["form", "show", "child-benefit-notice", "--data", bad])

        #expect(filled.output.contains("Сейітова Айгүл"))
        #expect(refused.status == 1)
        #expect(refused.errors.contains("nickname"))
        #expect(try Program.run(["form", "show", "child-benefit-notice", "--width", "31"]).status == 1)
    }
}
