import Legislation
import Testing
import WorkingTime

/// The fixture whose act needs what a regulation of steps and tables does not have.
@Suite struct `An act of standards and passports` {
    let act: ActCatalogue
    let service: ServiceDefinition

    init() throws {
        act = try ActLoader.load(try SampleAct(folder: "wide-act").source)
        service = try #require(act.services.first)
    }

    @Test func `may lack a number and a date, and applies from a day`() {
        #expect(act.act.number == nil)
        #expect(act.act.date == nil)
        #expect(act.act.effective == CivilDate(year: 2024, month: 1, day: 15))
    }

    @Test func `names places by standard, row and paragraph`() throws {
        #expect(service.title.at == LegalReference(standard: 2))
        #expect(act.office(OfficeID("wide-council"))?.at == LegalReference(standard: 2, paragraph: "5"))
        #expect(act.office(OfficeID("wide-home"))?.at == LegalReference(annex: 1, row: 4))
        #expect(act.office(OfficeID("wide-bench"))?.at == LegalReference(annex: 1, appendix: 3))
    }

    @Test func `opens a channel at a kind of offices and at one by name`() throws {
        let council = try #require(service.channel(ChannelID("council")))
        let offices = act.offices

        #expect(offices.filter { council.isOpen(at: $0) }.map(\.id.rawValue) == ["wide-council", "wide-home"])
        #expect(offices.filter { council.decides($0) }.map(\.id.rawValue) == ["wide-council"])
        #expect(offices.map { act.services(at: $0).count } == [1, 1, 0])
        #expect(council.acceptance?.hours[.monday].count == 1)
        #expect(council.acceptance?.hours[.tuesday].isEmpty == true)
        #expect(council.accountStatuses.map(\.after) == [.intake])
        #expect(council.handOutForm == FormID("wide-sheet"))
    }

    @Test func `has a channel with outcomes of its own`() throws {
        let council = try #require(service.channel(ChannelID("council")))
        let hotline = try #require(service.channel(ChannelID("hotline")))

        #expect(service.outcomes(.grant, in: council).map(\.form.rawValue) == ["wide-decision", "wide-record"])
        #expect(service.outcomes(.refuse, in: council).map(\.form.rawValue) == ["wide-refusal"])
        #expect(service.outcomes(in: hotline).map(\.form.rawValue) == ["wide-record"])
        #expect(hotline.receipt?.form == nil)
        #expect(hotline.receipt?.kind == .spoken)
        #expect(council.receipt?.shows.map(\.field) == [.caseExpected])
    }

    @Test func `gives days of no kind, clock hours, a queue that nobody waits in, and the longer term`() throws {
        #expect(
            service.limits.map(\.period) == [.length(22, .days), .length(1, .clockHours), nil, .length(15, .days)])
        #expect(service.limits.map(\.channel?.rawValue) == [nil, "hotline", nil, nil])
        let drafting = try #require(service.channels.first?.step(for: .drafting))
        #expect(drafting.longer?.period == .length(19, .workingDays))
        #expect(drafting.longer?.quote == "19 иш күнү")
    }

    @Test func `marks our steps, those after one decision, and the register`() throws {
        let steps = try #require(service.channels.first?.steps)

        #expect(steps.filter { $0.basis == .office }.map(\.no) == [1, 2])
        #expect(steps.filter { $0.only == .grant }.map(\.stage) == [.payment])
        #expect(steps.filter { $0.only == .refuse }.map(\.stage) == [.delivery])
        #expect(steps.filter { $0.register == .waitingList }.map(\.stage) == [.signing])
        #expect(steps.filter { $0.actor == .body }.map(\.stage) == [.conclusion, .conclusion])
    }

    @Test func `keeps documents of which one is needed, grounds, routes and figures`() {
        #expect(service.documents.map(\.oneOf) == [nil, "identity", "identity"])
        #expect(service.documents.map(\.applicant) == [nil, .person, .person])
        #expect(service.executors.map(\.text) == ["Соц адис"])
        #expect(service.suspensionGrounds.count == 1)
        #expect(service.terminationGrounds.count == 1)
        #expect(service.priority.count == 1)
        #expect(service.complaints.first?.room == "203")
        #expect(service.contacts.first?.email == "aid@example.kg")
        #expect(service.indicators?.rows.map(\.normative) == ["100", "90дон көп эмес"])
        #expect(service.indicators?.rows.map(\.current) == ["-", "0"])
        #expect(service.result == nil)
        #expect(service.silent == [.result, .automation, .legalBasis])
        #expect(service.until == CivilDate(year: 2030, month: 12, day: 31))
    }

    @Test func `has forms with rows, tables, columns and pages`() throws {
        let form = try #require(act.form(FormID("wide-application")))
        let cells = [
            RowCell(name: "fio", label: LocalizedText(kk: "Аты", ky: "Аты", ru: "Имя", en: "Name")),
            RowCell(name: "relation", label: LocalizedText(kk: "Туыстығы", ky: "Тууганчылыгы", ru: "Родство", en: "Relation")),
        ]

        #expect(form.fields.first?.kind == .rows(cells: cells, maximum: 12))
        #expect(
            form.blocks == [
                .section("1. Үй-бүлө"),
                .table(
                    field: "members",
                    columns: [
                        TableColumn(title: "Аты-жөнү", cell: "fio", width: 3),
                        TableColumn(title: "Тууганчылыгы", cell: "relation", width: 2),
                    ], blankRows: 4),
                .columns([["Арыз ээси", "{{purpose}}"], ["Кабыл алды", "________"]]),
                .page,
                .paragraph("Максаты: {{purpose}}"),
            ])
    }

    @Test func `types a row as one line and reads it back`() {
        #expect(RowLine.cells("Асан уулу Үсөн | уулу | 2005-01-02") == ["Асан уулу Үсөн", "уулу", "2005-01-02"])
        #expect(RowLine.cells("Асан||") == ["Асан", "", ""])
        #expect(RowLine.line(["а|б", "", "в", ""]) == "а/б |  | в")
        #expect(RowLine.cells(RowLine.line(["а", "", "в"])) == ["а", "", "в"])
    }
}
