import Casework
import Legislation
import Paper
@testable import Screens
import TerminalKit
import Testing
import Wording
import WorkingTime

struct `Registers on paper` {
    let context = ScreenFixtures.context()
    private let thisMonth = RegisterChoice(register: .applications, span: .month)

    /// A register of a few rows.
    private func document(_ rows: Int = 3) -> Document {
        let columns = [
            DocumentTable.Column(title: "№", share: 1), .init(title: "Өтініш беруші, қызмет", share: 8),
            .init(title: "Парақ", share: 2, isSummed: true),
        ]
        let cells = (1...rows).map { [FilledText("\($0)"), FilledText("Сейітова Айгүл Болатқызы"), FilledText("2")] }
        return Document(
            form: PaperRegister.applications.form, language: .kazakh, paper: .letter,
            blocks: [.title(FilledText("Өтініштерді тіркеу журналы")), .table(DocumentTable(columns: columns, rows: cells))])
    }

    private func begun(_ kept: RegisterChoice? = nil) -> RegistersScreen {
        var screen = RegistersScreen(in: context)
        _ = screen.update(.appeared, in: context)
        _ = screen.update(.fact(.registerChoiceLoaded(kept)), in: context)
        return screen
    }

    @Test func `begins with what the person printed last`() {
        var screen = RegistersScreen(in: context)
        #expect(screen.update(.appeared, in: context) == [.loadRegisterChoice])

        let last = RegisterChoice(register: .postal, span: .week)
        #expect(screen.update(.fact(.registerChoiceLoaded(last)), in: context) == [.loadRegister(last)])
        #expect(screen.choice == last)
    }

    @Test func `shows another register or other days as soon as they are chosen`() {
        var screen = begun()
        #expect(screen.update(.key(.right), in: context) == [.loadRegister(.init(register: .complaints, span: .month))])
        _ = screen.update(.key(.down), in: context)
        #expect(screen.update(.key(.right), in: context) == [.loadRegister(.init(register: .complaints, span: .lastMonth))])
        #expect(screen.first.text == "01.10.2012" && screen.last.text == "31.10.2012")
    }

    @Test func `takes days that are typed`() throws {
        var screen = begun()
        _ = screen.update(.key(.down), in: context)
        _ = screen.update(.key(.down), in: context)
        for _ in 0..<10 { _ = screen.update(.key(.backspace), in: context) }
        for letter in "15.10.2012" { _ = screen.update(.key(.character(letter)), in: context) }

        let days = try #require(RegisterPeriod(first: try day("2012-10-15"), last: try day("2012-11-05")))
        let wanted = RegisterChoice(register: .applications, span: .days(days))
        #expect(screen.update(.key(.down), in: context) == [.loadRegister(wanted)])
        #expect(screen.update(.command(.print), in: context) == [.printRegister(wanted, on: nil)])
    }

    @Test func `prints nothing for days that are none`() {
        var screen = begun()
        _ = screen.update(.key(.down), in: context)
        _ = screen.update(.key(.down), in: context)
        _ = screen.update(.key(.backspace), in: context)

        #expect(screen.update(.command(.print), in: context) == [.tell(Message(Words.RegisterScreen.daysWrong, .warning))])
    }

    @Test func `prints on the printer of registers, or into a PDF file`() {
        var screen = begun()
        #expect(screen.update(.command(.print), in: context) == [.printRegister(thisMonth, on: nil)])
        #expect(screen.update(.command(.redirectPrint), in: context) == [.printRegister(thisMonth, on: .pdfFile)])
    }

    @Test func `shows the paper as wide as a sheet, and narrower only where the screen is`() throws {
        var screen = begun()
        _ = screen.update(.fact(.registerLoaded(thisMonth, document(120))), in: context)
        let sheet = try #require(screen.paper)
        #expect(sheet.pageCount > 2)
        #expect(sheet.lines.contains { TextWidth.of($0.text) == 80 })

        _ = screen.update(.tick, in: ScreenFixtures.context(size: Size(columns: 132, rows: 43)))
        #expect(try #require(screen.paper).lines.map(\.text) == sheet.lines.map(\.text))
        _ = screen.update(.tick, in: ScreenFixtures.context(size: Size(columns: 60, rows: 24)))
        #expect(try #require(screen.paper).lines.allSatisfy { TextWidth.of($0.text) <= 60 })
    }

    @Test func `is for those who keep the office's registers`() throws {
        for role in Role.allCases {
            var desktop = try ScreenFixtures.desktop(role)
            _ = desktop.handle(.key(.alt("j")))
            let isThere = desktop.layers.last is RegistersScreen
            #expect(isThere == [.head, .receptionist, .centreInspector, .accumulationInspector, .auditor].contains(role), "\(role)")
        }
    }

    @Test func `shows a printed one as it was kept, and prints it again as a copy`() throws {
        let number = try ScreenFixtures.number(1, register: .printedRegisters)
        var screen = PrintedRegisterScreen(number: number)
        #expect(screen.update(.appeared, in: context) == [.loadPrintedRegister(number)])
        let kept = IssuedPaper(
            id: 7, number: number, form: PaperRegister.postal.form, kind: .record, text: "Бір\nЕкі", document: "{}",
            at: ScreenFixtures.now, by: "aigul", prints: 1)
        _ = screen.update(.fact(.printedRegisterLoaded(kept)), in: context)

        #expect(screen.update(.command(.print), in: context) == [.print(paper: 7)])
        #expect(Destination.finding(number) == .printedRegister(number))
    }

    @Test(arguments: [
        (RegisterSpan.today, "2012-11-05", "2012-11-05"), (.yesterday, "2012-11-04", "2012-11-04"),
        (.week, "2012-11-05", "2012-11-05"), (.month, "2012-11-01", "2012-11-05"), (.lastMonth, "2012-10-01", "2012-10-31"),
        (.quarter, "2012-10-01", "2012-11-05"), (.year, "2012-01-01", "2012-11-05"),
    ])
    func `reckons the days by the calendar`(span: RegisterSpan, first: String, last: String) throws {
        let period = span.period(on: try day("2012-11-05"))
        #expect(try period.first == day(first) && period.last == day(last))
    }

    @Test func `looks as recorded in every language`() throws {
        for language in Language.allCases {
            var desktop = try ScreenFixtures.desktop(language: language)
            _ = desktop.handle(.key(.alt("j")))
            _ = desktop.receive(.registerChoiceLoaded(nil))
            _ = desktop.receive(.registerLoaded(thisMonth, document(40)))
            _ = desktop.handle(.key(.down))

            try expectGolden(desktop.frame(size: .standard), "registers-\(language.rawValue)-80x24")
        }
    }

    private func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }
}
