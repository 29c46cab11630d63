import Casework
import Legislation
import Paper
@testable import Screens
import TerminalKit
import Testing
import Wording

struct `The application at the window` {
    private func play(language: Language = .english) throws -> WidePlay {
        var play = try WidePlay(language: language)
        play.takeService()
        play.give(.fillForm)
        let form = try #require(play.context.library.form(WidePlay.form))
        play.receive(
            .draftSheetReady(
                FormSheet(
                    form: form, language: .kyrgyz,
                    known: FormData(values: ["members": .rows([["Сейітов Алихан", "ұлы"]])]), letterhead: nil)))
        return play
    }

    @Test func `asks for what the form lacks, beside the paper with what is known`() throws {
        var play = try play()
        #expect(play.effects.contains { if case .loadDraftSheet(_, WidePlay.form) = $0 { true } else { false } })
        #expect(play.text.contains("Сейітов Алихан"))
        play.type("жер")

        #expect(play.text.contains("жер"))
        #expect(play.screen.draft.answers == ["purpose": ["жер"]])
        #expect(play.screen.takesText)
    }

    @Test func `is printed before anything is registered`() throws {
        var play = try play()
        play.type("жер")
        play.give(.print)

        let printed = play.effects.compactMap { effect in
            if case .printDraft(let draft, let form) = effect { (draft.answers, form) } else { nil }
        }
        #expect(printed.first?.0 == ["purpose": ["жер"]])
        #expect(printed.first?.1 == WidePlay.form)
        #expect(play.registrations.isEmpty)
    }

    @Test func `goes back to the registration with the answers, which are registered with it`() throws {
        var play = try play()
        play.type("жер")
        play.give(.act)
        #expect(play.screen.page == nil)
        play.goTo(.allPapers)
        play.press(.space, .enter, .space)
        play.give(.act)

        #expect(play.registrations.first?.answers == ["purpose": ["жер"]])
    }

    @Test func `finds the answers again when it is opened again, and forgets what was taken out`() throws {
        var play = try play()
        play.type("жер")
        play.give(.back)
        play.give(.fillForm)
        #expect(play.text.contains("жер"))
        play.press(.backspace, .backspace, .backspace)

        #expect(play.screen.draft.answers.isEmpty)
    }

    @Test func `is seen beside the paper`() throws {
        var play = try play(language: .russian)
        play.type("жер")
        try expectGolden(play.frame, "registration-application-ru")
    }

    @Test(arguments: Language.allCases) func `is told whole in every language`(language: Language) throws {
        let play = try play(language: language)

        #expect(!play.rows.joined().contains("…"))
        #expect(TextWidth.of(Words.Application.keys.line[language]) <= 78)
        for offer in play.screen.commands(in: play.context) {
            #expect(TextWidth.of((offer.label ?? offer.command.shortPhrase)[language]) <= 9)
        }
    }
}

struct `Typing rows of a form` {
    private let cells = ["name", "income", "source"].map {
        RowCell(name: $0, label: LocalizedText(kk: $0, ky: $0, ru: $0, en: $0))
    }

    private func type(_ text: String, into rows: inout RowsEditor) {
        for letter in text { _ = rows.handle(.character(letter)) }
    }

    @Test func `tab goes from cell to cell and enter begins a row`() {
        var rows = RowsEditor(cells: cells, maximum: 3, lines: [])
        type("Алихан", into: &rows)
        _ = rows.handle(.tab)
        type("12000", into: &rows)
        _ = rows.handle(.enter)
        type("Айгүл", into: &rows)
        _ = rows.handle(.tab)
        _ = rows.handle(.tab)
        type("жалақы", into: &rows)

        #expect(rows.lines == ["Алихан | 12000", "Айгүл |  | жалақы"])
        #expect(rows.handle(.tab) == nil)
    }

    @Test func `enter on an empty row leaves, and no more rows than the form has come`() {
        var rows = RowsEditor(cells: cells, maximum: 2, lines: ["Алихан | 12000"])
        #expect(rows.handle(.enter) == false)
        #expect(rows.handle(.enter) == nil)
        #expect(rows.lines == ["Алихан | 12000"])

        _ = rows.handle(.enter)
        type("Айгүл", into: &rows)
        #expect(rows.handle(.enter) == nil)
        #expect(rows.lines.count == 2)
    }

    @Test func `what was typed before is there to be changed`() {
        var rows = RowsEditor(cells: cells, maximum: 9, lines: ["Алихан | 12000 | жалақы"])
        _ = rows.handle(.tab)
        _ = rows.handle(.backspace)

        #expect(rows.lines == ["Алихан | 1200 | жалақы"])
    }
}
