import ArgumentParser
import CaseStore
import Casework
import Foundation
import FrontDesk
import Legislation
import Wording
import WorkingTime

/// `tereze calendar`: holidays and moved days, and what a change of theirs does to open cases.
struct CalendarCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "calendar", abstract: Words.Commands.calendar.told,
            subcommands: [List.self, Add.self, Remove.self, Check.self])
    }

    struct List: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "list", abstract: Words.Commands.calendarList.told)
        }

        @Option(help: ArgumentHelp(Words.Commands.countryOption.told, valueName: "kz")) var country: String?
        @Option(help: ArgumentHelp(Words.Commands.yearOption.told, valueName: "2026")) var year: Int?
        @OptionGroup var resources: ResourceOptions
        @OptionGroup var store: StoreOptions
        @OptionGroup var output: OutputOptions

        func run() throws {
            try telling {
                let days = try rows()
                if output.json {
                    try Output.json(days.map { ListedDay($0) })
                } else {
                    Output.table(days.map(Self.cells))
                }
            }
        }

        /// The days of the office's calendar; without a store those of the files alone.
        private func rows() throws -> [CalendarSheet.Row] {
            let workplace = try Workplace(resources)
            let path = try? StorePath.chosen(store.store)
            guard let path else { return try fileRows(workplace.library) }
            let office = try OpenStore(workplace, at: path).office
            guard let first = try office.store.offices().first else { return try fileRows(workplace.library) }
            let sheet = try office.calendarSheet(country, year: year ?? 0, at: first.code)
            if year != nil { return sheet.days }
            return try sheet.years.flatMap { try office.calendarSheet(sheet.calendar, year: $0, at: first.code).days }
        }

        private func fileRows(_ library: ActLibrary) throws -> [CalendarSheet.Row] {
            let known = library.calendars.keys.sorted()
            guard let name = country ?? known.first, let calendar = library.calendars[name] else {
                throw CalendarEntryProblems([.calendarUnknown(country ?? "", known: known)])
            }
            return calendar.markedDays.filter { year == nil || $0.date.year == year }
                .map { CalendarSheet.Row(day: $0, isAdded: false) }
        }

        private static func cells(_ row: CalendarSheet.Row) -> [String] {
            let mark = row.day.mark
            let added = row.isAdded ? " (\(Words.Commands.addedByOffice.told))" : ""
            return [
                DateText.withWeekday(row.day.date).told, mark.kind.phrase.told, mark.name.phrase.told, mark.source + added,
            ]
        }
    }

    struct Add: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "add", abstract: Words.Commands.calendarAdd.told)
        }

        @Argument(help: ArgumentHelp(Words.Commands.dateArgument.told)) var date: String
        @Option(help: ArgumentHelp(Words.Commands.dayKindOption.told, valueName: "holiday")) var kind: String
        @Option(help: ArgumentHelp(Words.Commands.likeOption.told, valueName: "mon|60")) var like = ""
        @Option(name: .customLong("name-kk"), help: ArgumentHelp(Words.Commands.dayNameOption.told)) var nameKK = ""
        @Option(name: .customLong("name-ky"), help: ArgumentHelp(Words.Commands.dayNameOption.told)) var nameKY = ""
        @Option(name: .customLong("name-ru"), help: ArgumentHelp(Words.Commands.dayNameOption.told)) var nameRU = ""
        @Option(help: ArgumentHelp(Words.Commands.daySourceOption.told)) var source = ""
        @OptionGroup var change: CalendarChangeOptions

        func run() throws {
            try change.make(
                .add(
                    CalendarEntry(
                        date: date, kind: kind, like: like, nameKK: nameKK, nameKY: nameKY, nameRU: nameRU,
                        source: source)))
        }
    }

    struct Remove: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "remove", abstract: Words.Commands.calendarRemove.told)
        }

        @Argument(help: ArgumentHelp(Words.Commands.dateArgument.told)) var date: String
        @OptionGroup var change: CalendarChangeOptions

        func run() throws { try change.make(.remove(date)) }
    }

    struct Check: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "check", abstract: Words.Commands.calendarCheck.told)
        }

        @OptionGroup var change: CalendarChangeOptions

        func run() throws { try change.make(.check) }
    }
}

/// Which calendar is changed, by whom, and whether the change is asked about.
struct CalendarChangeOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Words.Commands.countryOption.told, valueName: "kz")) var country: String?
    @Flag(help: ArgumentHelp(Words.Commands.yesFlag.told)) var yes = false
    @OptionGroup var work: WorkOptions

    /// Shows what the change moves, and makes it on a yes; with `--json` and without `--yes` it only shows.
    func make(_ edit: CalendarEdit) throws {
        try telling {
            let (open, actor) = try work.begin()
            let bar = ProgressLine()
            let preview = try open.office.preview(edit, of: country, by: actor) { bar.show($0, of: $1) }
            if !work.output.json { tell(preview) }
            let hasNothing = edit == .check && preview.moves.isEmpty && preview.changes.isEmpty
            let isWanted = hasNothing || yes || !work.output.json && answersYes()
            let applied = isWanted
                ? try open.office.apply(edit, of: country, by: actor, at: open.clock.now) { bar.show($0, of: $1) } : nil
            if work.output.json {
                try Output.json(PreviewJSON(preview, applied: applied))
            } else if let applied {
                Output.line(Words.Calendar.applied(applied).told)
            } else {
                throw CommandFailure(Words.Commands.notApplied)
            }
        }
    }

    private func tell(_ preview: CalendarPreview) {
        if preview.changes.isEmpty { Output.line(Words.Calendar.noChanges.told) }
        preview.changes.forEach { Output.line("\($0.calendar)  \($0.day.phrase.told)") }
        Output.line(Words.Calendar.moving(preview.moves.count, of: preview.open).told)
        for move in preview.moves {
            Output.line("№ \(move.number)  \(move.subjectPhrase.told): \(move.shiftPhrase.told)")
            if let answer = move.answerPhrase { Output.line("     \(answer.told)") }
            if let reason = move.reason { Output.line("     \(reason.phrase.told)") }
        }
        if !preview.left.isEmpty { Output.line(Words.Calendar.staying(preview.left.count).told) }
        preview.left.forEach { Output.line("     \($0.phrase.told)") }
    }

    private func answersYes() -> Bool {
        print(Words.Commands.applyQuestion.told, terminator: "")
        fflush(nil)
        let answer = readLine() ?? ""
        return answer.lowercased().first.map(Words.Commands.yesLetters.contains) ?? false
    }
}

/// A day of `calendar list --json`: the columns of a calendar's file, and whether the office added it.
private struct ListedDay: Encodable {
    private let day: CalendarDay
    private let isAdded: Bool

    private enum Key: String, CodingKey {
        case added
    }

    init(_ row: CalendarSheet.Row) {
        day = row.day
        isAdded = row.isAdded
    }

    func encode(to encoder: any Encoder) throws {
        try day.encode(to: encoder)
        var own = encoder.container(keyedBy: Key.self)
        try own.encode(isAdded, forKey: .added)
    }
}

/// What `calendar add`, `remove` and `check` print with `--json`.
private struct PreviewJSON: Encodable {
    struct Change: Encodable {
        let calendar: String
        let date: String
        let before: String?
        let after: String?
    }

    struct Shift: Encodable {
        let old: String?
        let new: String?

        init(_ shift: CaseMove.Shift) {
            old = shift.old?.description
            new = shift.new?.description
        }
    }

    struct Move: Encodable {
        let number: String
        let step: Int?
        let due: Shift?
        let answer: Shift?
        let why: String?
    }

    struct Left: Encodable {
        let number: String
        let why: String
    }

    let changes: [Change]
    let open: Int
    let moves: [Move]
    let left: [Left]
    /// How many cases have got new times; nil where nothing was changed.
    let applied: Int?

    init(_ preview: CalendarPreview, applied: Int?) {
        changes = preview.changes.map {
            Change(
                calendar: $0.calendar, date: $0.day.date.description, before: $0.day.before?.kind.code,
                after: $0.day.after?.kind.code)
        }
        open = preview.open
        moves = preview.moves.map {
            Move(
                number: $0.number.description, step: $0.step?.number, due: $0.due.map { Shift($0) },
                answer: $0.answer.map { Shift($0) }, why: $0.reason?.phrase.told)
        }
        left = preview.left.map { Left(number: $0.number.description, why: $0.phrase.told) }
        self.applied = applied
    }
}
