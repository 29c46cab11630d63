import Legislation
import Testing
import WorkingTime

@Suite struct `The difference of two states of an act` {
    private let old: SampleAct

    init() throws { old = try SampleAct() }

    private func difference(_ new: SampleAct) throws -> ActDifference {
        ActDifference(from: try ActLoader.load(old.source), to: try ActLoader.load(new.source))
    }

    private func changes(_ new: SampleAct) throws -> [LawChange] {
        let services = try difference(new).services
        guard services.count == 1, case .changed(let changes)? = services.first?.fate else { return [] }
        return changes
    }

    @Test func `is nothing between two equal ones`() throws {
        #expect(try difference(old).isEmpty)
    }

    @Test func `tells a limit with the time before and after`() throws {
        let new = try old.replacing(
            "period: 10 working days, text: \"он жұмыс күні\"", with: "period: 9 calendar days, text: \"тоғыз күн\"",
            in: SampleAct.benefit)

        #expect(
            try changes(new) == [
                LawChange(
                    .limit, item: .limit(.total), before: .time(.length(10, .workingDays), words: "он жұмыс күні"),
                    after: .time(.length(9, .calendarDays), words: "тоғыз күн"))
            ])
    }

    @Test func `tells the step whose time is another, in its channel`() throws {
        let new = try old.replacing("period: 15 minutes\n        periodQuote: \"15 минут\"", with: "period: 20 minutes\n        periodQuote: \"20 минут\"", in: SampleAct.benefit)

        let change = try #require(try changes(new).first)

        #expect(change.matter == .stepTime)
        #expect(change.channel?.en == "the department")
        #expect(change.item == .step(.intake))
        #expect(change.after == .time(.length(20, .minutes), words: "20 минут"))
    }

    @Test func `tells a document that is new, another condition, and one that became mandatory`() throws {
        let new = try old.replacing(
            "condition: \"ажырасқанда\", mandatory: false", with: "condition: \"некесіз болса\", mandatory: true", in: SampleAct.benefit
        ).replacing(
            "  - {id: divorce", with: "  - {id: photo, text: \"Сурет\", mandatory: false, basis: act, at: {annex: 1, paragraph: \"10\"}}\n  - {id: divorce",
            in: SampleAct.benefit)

        let found = try changes(new)

        #expect(found.map(\.matter) == [.document, .documentCondition, .documentNecessity])
        #expect(found.first?.before == nil)
        #expect(found.first?.after == .words("Сурет"))
        #expect(found.last?.after == .necessity(true))
    }

    @Test func `does not tell that a text only stands elsewhere in the act`() throws {
        let new = try old.replacing("text: \"Отбасылар.\", at: {annex: 1, paragraph: \"6\"}", with: "text: \"Отбасылар.\", at: {annex: 1, paragraph: \"7\"}", in: SampleAct.benefit)

        #expect(try difference(new).isEmpty)
    }

    @Test func `tells the words of a form and a field that must be filled now`() throws {
        let new = try old.replacing("title: \"ХАБАРЛАМА\"", with: "title: \"ХАБАРЛАНДЫРУ\"", in: SampleAct.notice)
            .replacing("from: asked\n    kind: number\n    required: false", with: "from: asked\n    kind: number\n    required: true", in: SampleAct.notice)

        let found = try difference(new)

        #expect(found.services.isEmpty)
        #expect(found.forms.map(\.id) == [FormID("sample-notice")])
        guard case .changed(let changes)? = found.forms.first?.fate else { Issue.record("not changed"); return }
        #expect(changes.map(\.matter) == [.formText, .fieldNecessity])
        #expect(changes.first?.before == .words("ХАБАРЛАМА"))
        #expect(changes.first?.after == .words("ХАБАРЛАНДЫРУ"))
    }

    @Test func `tells services that came and went`() throws {
        let one = try ActLoader.load(old.source)
        let fewer = ActCatalogue(
            act: one.act, services: [one.services[0]], forms: one.forms, offices: one.offices, usualResolutions: [])

        let removed = ActDifference(from: one, to: fewer).services
        let added = ActDifference(from: fewer, to: one).services

        #expect(removed.map(\.id) == [one.services[1].id])
        #expect(removed.first?.fate == .removed)
        #expect(added.first?.fate == .added)
    }
}

@Suite struct `The inventory of an act` {
    @Test func `counts what the files hold`() throws {
        let found = ActInventory(try ActLoader.load(try SampleAct().source))

        #expect(found.services == 2)
        #expect(found.documents.ofAct >= 1)
        #expect(found.documents.ours >= 1)
        #expect(found.limits >= 2)
        #expect(found.stepPeriods >= 3)
        #expect(found.unreferenced.isEmpty)
    }
}
