import CaseStore
import Casework
import Foundation
import FrontDesk
import Legislation
import WorkingTime

/// Previews of a calendar's change over many open cases, each case at a step and minute of its own, beside a scan of the same
/// columns by the C interface. In turn, in one run.
struct CalendarMeasure {
    let bench: Workbench
    let open: Int
    let runs: Int

    func figures() throws -> CalendarFigures {
        let path = try bench.copy(named: "calendar")
        let folder = try ResourceFolder(
            named: nil, environment: ProcessInfo.processInfo.environment, executable: Bundle.main.executablePath ?? "")
        let library = folder.library()
        try OpenCases(path: path, library: library).fill(up: open)
        let office = FrontOffice(store: try CaseStore.open(at: path), library: library)
        guard let administrator = try office.store.accounts().first(where: { $0.role == .administrator }) else {
            throw BenchFailure("the office has no administrator")
        }
        let holiday = CalendarEdit.add(
            CalendarEntry(date: "2012-11-13", kind: "holiday", nameRU: "bench", source: "bench"))
        let bare = try RawDatabase(path: path)
        var samples = (bare: Samples(), check: Samples(), holiday: Samples())
        var found = (open: 0, moving: 0)
        let clock = ContinuousClock()
        for run in -1..<runs {
            let scan = try clock.measure { found.open = try bare.statement(Self.scan).scan() }
            let check = try clock.measure { _ = try office.preview(.check, by: administrator.actor) }
            let change = try clock.measure {
                found.moving = try office.preview(holiday, by: administrator.actor).moves.count
            }
            guard run >= 0 else { continue }
            samples.bare.add(scan)
            samples.check.add(check)
            samples.holiday.add(change)
        }
        try office.store.close()
        return CalendarFigures(
            open: found.open, moving: found.moving, bare: samples.bare.figures, check: samples.check.figures,
            preview: samples.holiday.figures)
    }

    /// The columns that the preview reads.
    private static let scan = """
        SELECT id, number, applicant, service, channel, intake_office, handling_office, step, step_began, longer,
          registered_at, due, answer_by FROM case_file WHERE is_open = 1 ORDER BY id
        """
}

/// A preview over all open cases, in milliseconds.
struct CalendarFigures: Encodable {
    let open: Int
    /// How many of them the new holiday moves.
    let moving: Int
    /// The C interface reads the same columns of the same rows and counts their bytes.
    let bare: Figures
    /// Nothing has changed, and every case stays.
    let check: Figures
    /// A holiday tomorrow.
    let preview: Figures
    let milliseconds: Bar
    /// How many times as long as the bare scan, by the medians.
    let ratio: Double

    init(open: Int, moving: Int, bare: Figures, check: Figures, preview: Figures) {
        self.open = open
        self.moving = moving
        self.bare = bare
        self.check = check
        self.preview = preview
        milliseconds = Bar(preview.maximum, most: 2_000)
        ratio = (preview.median / max(bare.median, 0.001)).rounded(places: 1)
    }
}
