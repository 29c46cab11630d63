import Casework
import Legislation
package import TerminalKit
import Wording
import WorkingTime

extension PrintQueueScreen {
    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let (headings, below) = rect.split(top: 1)
        let (area, details) = below.split(bottom: 5)
        let columns = Columns(rect.columns - 3)
        columns.paint(
            [
                Words.PrintQueue.time, Words.PrintQueue.number, Words.PrintQueue.paper, Words.PrintQueue.copy,
                Words.PrintQueue.state,
            ].map { $0[language] }, on: &surface, in: headings.split(left: 2).rest, tone: .hint, stateTone: .hint)
        list.paint(on: &surface, in: area, focused: true) { id, _, surface, line in
            guard let job = jobs[id] else { return }
            let (mark, tone) = job.isHeld ? ("!", .warning) : Self.look(of: job.state)
            columns.paint(
                [
                    DateText.inList(job.at, today: context.now.date), job.number.short, formName(job, in: context),
                    PrintJob.copyPhrase(job.copy)[language], "\(mark) \(job.state.shortPhrase[language])",
                ], on: &surface, in: line, tone: .plain, stateTone: tone)
        }
        if list.isEmpty {
            let words = isLoaded ? Words.PrintQueue.empty : Words.PrintQueue.loading
            surface.put(words[language], centredIn: area.line(area.rows / 3), tone: .hint)
        }
        paintDetails(on: &surface, in: details, context: context)
        return nil
    }

    /// Which paper it is and by which printer, how it fares, and what to do now.
    private func paintDetails(on surface: inout Surface, in rect: Rect, context: DeskContext) {
        surface.horizontalLine(at: rect.origin, length: rect.columns)
        guard let job = selected else { return }
        let language = context.language
        let inner = rect.inset(columns: 2)
        let transport = PrinterChoice.Transport(rawValue: job.transport).map { $0.phrase[language] } ?? job.transport
        let printer = [transport, job.target, job.profile].filter { !$0.isEmpty }.joined(separator: " · ")
        surface.put("№ \(job.number) · \(printer)", at: inner.line(1).origin, tone: .title, maxWidth: inner.columns)
        let detail = job.detailPhrase[language]
        let isProblem = !detail.isEmpty && (job.state == .failed || job.state == .unknown)
        let told = isProblem ? detail : job.state.phrase[language] + (detail.isEmpty ? "" : " – " + detail)
        let tone = job.isHeld ? Tone.warning : Self.look(of: job.state).tone
        let lines = TextWidth.wrap(told, to: inner.columns).prefix(2)
        for (row, line) in lines.enumerated() { surface.put(line, at: inner.line(2 + row).origin, tone: tone) }
        surface.put(hint(for: job.state)[language], at: inner.line(2 + lines.count).origin, tone: .hint, maxWidth: inner.columns)
    }

    private func hint(for state: PrintJob.State) -> Phrase {
        switch state {
        case .queued, .sending: Words.PrintQueue.waitHint
        case .cancelled: Words.PrintQueue.cancelledHint
        case .sent, .unknown: Words.PrintQueue.lookAtPaper
        case .confirmed: Words.PrintQueue.doneHint
        case .failed: Words.PrintQueue.failedHint
        }
    }

    static func look(of state: PrintJob.State) -> (mark: String, tone: Tone) {
        switch state {
        case .queued: ("·", .plain)
        case .sending: ("»", .plain)
        case .cancelled: ("×", .dim)
        case .sent: ("›", .accent)
        case .confirmed: ("✓", .success)
        case .failed: ("!", .error)
        case .unknown: ("?", .warning)
        }
    }

    private func formName(_ job: PrintJob, in context: DeskContext) -> String {
        PaperRegister(job.form).map { $0.phrase.capitalised[context.language] }
            ?? context.library.form(job.form)?.name[context.language] ?? job.form.rawValue
    }

    /// The columns of the queue at a width.
    private struct Columns {
        let widths: [Int]

        init(_ columns: Int) {
            let fixed = [11, DeskColumns.number, 12, 16]
            let paper = max(16, columns - fixed.reduce(0, +) - fixed.count)
            widths = [fixed[0], fixed[1], paper, fixed[2], fixed[3]]
        }

        func paint(
            _ texts: [String], on surface: inout Surface, in rect: Rect, tone: Tone,
            stateTone: Tone
        ) {
            var column = rect.left
            for (index, (text, width)) in zip(texts, widths).enumerated() {
                let isState = index == widths.count - 1
                surface.put(
                    text, at: Point(column: column, row: rect.top), tone: isState ? stateTone : tone, maxWidth: width)
                column += width + 1
            }
        }
    }
}
