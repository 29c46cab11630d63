import Legislation
import Testing
import WorkingTime

@Suite struct `A sound act` {
    let act: ActCatalogue

    init() throws {
        act = try ActLoader.load(try SampleAct().source)
    }

    @Test func `says of itself what its file says`() {
        #expect(act.act.id == ActID("sample-act"))
        #expect(act.act.number == "12")
        #expect(act.act.date == CivilDate(year: 2012, month: 11, day: 5))
        #expect(act.act.language == .kazakh)
        #expect(act.act.clauses == [SourcedText(text: "1. Регламенттер бекітілсін.", at: LegalReference(paragraph: "1"))])
        #expect(act.act.defects.map(\.id) == [DefectID("no-second-clause")])
        #expect(act.usualResolutions == ["Қарап, жауап дайындаңыз."])
        guard case .repealed(let day, let note) = act.act.status else {
            Issue.record("the act is repealed")
            return
        }
        #expect(day == CivilDate(year: 2014, month: 6, day: 2))
        #expect(note == "Күші жойылды")
    }

    @Test func `may be in force`() throws {
        let repealed = #"{repealed: 2014-06-02, note: "Күші жойылды"}"#

        let act = try SampleAct().replacing(repealed, with: "in-force", in: SampleAct.act)

        #expect(try ActLoader.load(act.source).act.status == .inForce)
    }

    @Test func `has its services in the order of their files' numbers`() {
        #expect(act.services.map(\.id) == [ServiceID("sample-benefit"), ServiceID("sample-referral")])
        #expect(act.services.map(\.version) == [1, 2])
    }

    @Test func `keeps everything that a service's file says`() throws {
        let service = try #require(act.service(ServiceID("sample-benefit")))

        #expect(service.act == act.act.id)
        #expect(service.title.text == "Үлгі жәрдемақы тағайындау")
        #expect(service.otherTitles.map(\.text) == ["Үлгі жәрдемақы"])
        #expect(service.shortName[.kyrgyz] == "Жөлөкпул")
        #expect(service.fee.isFree)
        #expect(service.limits.map(\.period) == [.length(10, .workingDays), .length(30, .minutes)])
        #expect(service.limits.map(\.kind) == [.total, .queueIn])
        #expect(service.leftToStandard.map(\.subject) == [.refusalGrounds])
        #expect(service.documents.map(\.condition) == [nil, "ажырасқанда"])
        #expect(service.documents.map(\.isMandatory) == [true, false])
        #expect(service.outcome(.refuse)?.form == FormID("sample-refusal"))
        #expect(service.defects.map(\.topic) == [.receipt])
    }

    @Test func `keeps the steps of each channel with their periods and places`() throws {
        let service = try #require(act.service(ServiceID("sample-benefit")))
        let department = try #require(service.channel(ChannelID("department")))
        let centre = try #require(service.channel(ChannelID("centre")))

        #expect(department.receipt?.form == FormID("sample-ticket"))
        #expect(department.steps.map(\.stage) == [.intake, .resolution, .delivery])
        #expect(department.steps.map(\.period) == [.length(15, .minutes), .withinWorkingDay, nil])
        #expect(department.steps.map(\.periodQuote) == ["15 минут", "1 жұмыс күні ішінде", ""])
        #expect(department.step(for: .resolution)?.actor == .head)
        #expect(department.steps[1].at == LegalReference(annex: 1, appendix: 7, table: 1, row: 4, column: 2))
        #expect(centre.receipt == nil)
        #expect(centre.steps.map(\.period) == [.timesADay(1)])
    }

    @Test func `keeps every kind of field and block of a form`() throws {
        let form = try #require(act.form(FormID("sample-notice")))

        let kinds: [FieldKind] = [
            .text, .date(pattern: "{yyyy} жылдың «{dd}» {month}"), .choice(["бірінші", "екінші"]), .lines(maximum: 5), .number,
            .text, .longText,
        ]
        #expect(form.fields.map(\.kind) == kinds)
        #expect(form.askedFields.map(\.name) == ["ground", "amount", "reason"])
        #expect(
            form.blocks == [
                .letterhead,
                .addressee(["{{name}}"]),
                .title("ХАБАРЛАМА"),
                .paragraph("Сізге {{issued}} жәрдемақы тағайындалды: {{amount}} теңге."),
                .line("Негізі {{ground}}", .left),
                .line("{{reason}}", .centre),
                .labelled(label: "Нөмірі", value: "{{number}}"),
                .list(field: "family", blank: "_____", count: 5),
                .space,
                .signature(left: "Бастық", middle: "______", right: "", caption: "(қолы)"),
                .stamp("М.О."),
                .cut("Кесу сызығы"),
                .executor("Орындаушы"),
                .barcode(field: "number"),
            ])
    }

    @Test func `has its offices with their hours`() throws {
        let office = try #require(act.office(OfficeID("cen-1")))

        #expect(office.kind == .centre)
        #expect(office.contact.isEmpty)
        #expect(office.hours[.saturday].map(\.minutes) == [360])
        #expect(office.at == LegalReference(annex: 1, appendix: 3, row: 1))
        #expect(act.office(OfficeID("dep-1"))?.name == #"Үлгі ауданының "Жұмыспен қамту" бөлімі"#)
    }

    @Test func `tells which services an office takes papers for`() throws {
        let centre = try #require(act.offices(of: .centre).first)
        let department = try #require(act.offices(of: .department).first)

        #expect(act.services(at: centre).map(\.id) == [ServiceID("sample-benefit")])
        #expect(act.services(at: department).count == 2)
    }
}
