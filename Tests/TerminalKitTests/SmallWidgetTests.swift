import Testing
import TerminalKit

@Suite struct SmallWidgetTests {
    @Test func aNumberIsShownInLargeDigits() {
        #expect(BigDigits.lines(for: "12-7") == [
            " █  ███    ███",
            "██    █      █",
            " █  ███ ██   █",
            " █  █        █",
            "███ ███      █",
        ])
    }

    @Test func aNumberThatDoesNotFitIsShownAsText() {
        var surface = Surface(size: Size(columns: 10, rows: 3))

        BigDigits.paint("12345", on: &surface, in: surface.bounds)

        #expect(surface.rows[1] == "  12345   ")
    }

    @Test func theKeyBarNamesEveryKey() {
        var surface = Surface(size: Size(columns: 30, rows: 1))

        KeyBar([("F1", "Көмек"), ("F2", "Тіркеу"), ("Esc", "Шығу")]).paint(on: &surface, in: surface.bounds)

        #expect(surface.rows == ["F1Көмек F2Тіркеу EscШығу      "])
        #expect(surface.toneRows == ["BBbbbbbbBBbbbbbbbBBBbbbbbbbbbb"])
    }

    @Test func aNarrowKeyBarShortensLabelsButKeepsEveryKey() {
        var surface = Surface(size: Size(columns: 20, rows: 1))

        KeyBar([("F1", "Көмек"), ("F2", "Тіркеу"), ("Esc", "Шығу")]).paint(on: &surface, in: surface.bounds)

        #expect(surface.rows == ["F1Кө… F2Ті… EscШы…  "])
    }

    @Test func progressIsABarAndANumber() {
        var surface = Surface(size: Size(columns: 15, rows: 1))

        ProgressBar(fraction: 0.5).paint(on: &surface, in: surface.bounds)

        #expect(surface.rows == ["█████░░░░░  50%"])
        #expect(ProgressBar(fraction: .nan).percent == 0)
        #expect(ProgressBar(fraction: 7).percent == 100)
    }

    @Test func aDialogStandsInTheMiddle() {
        var surface = Surface(size: Size(columns: 20, rows: 5))

        let inner = Dialog.paint(
            title: "Иә?", content: Size(columns: 8, rows: 1), on: &surface, in: surface.bounds)

        #expect(inner == Rect(column: 6, row: 2, columns: 8, rows: 1))
        #expect(surface.rows[1] == "    ┌─ Иә? ────┐    ")
    }

    @Test func everyRoleHasALetterOfItsOwn() {
        #expect(Set(Tone.allCases.map(\.letter)).count == Tone.allCases.count)
    }

    @Test func withoutColourWhatMattersStillStandsOut() {
        for tone in [Tone.selected, .error, .overdue, .warning, .bar, .inputFocused, .title] {
            #expect(!tone.emphasis.isEmpty)
        }
        #expect(Tone.selected.emphasis != Tone.selectedDim.emphasis)
    }

    @Test func theScriptedTerminalPlaysItsEventsAndRemembers() {
        let terminal = InMemoryTerminal(events: [.resized(Size(columns: 40, rows: 10))])
        terminal.type("іс")

        #expect(terminal.nextEvent(timeoutMilliseconds: 0) == .resized(Size(columns: 40, rows: 10)))
        #expect(terminal.size == Size(columns: 40, rows: 10))
        #expect(terminal.nextEvent(timeoutMilliseconds: 0) == .key(.character("і")))
        #expect(terminal.nextEvent(timeoutMilliseconds: 0) == .key(.character("с")))
        #expect(terminal.nextEvent(timeoutMilliseconds: 0) == .terminate)
        terminal.sendToPrinter([1, 2])
        #expect(terminal.printed == [[1, 2]])
    }
}
