import Casework
import Legislation
package import TerminalKit
import Wording
import WorkingTime

extension PendingScreen {
    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let (headings, below) = rect.split(top: 1)
        let (area, foot) = below.split(bottom: 3)
        let widths = Self.widths(rect.columns - 3)
        Self.paint(
            [Words.PrintQueue.number, Words.Pending.addressee, Words.PrintQueue.paper, Words.Pending.fate].map { $0[language] },
            on: &surface, in: headings.split(left: 2).rest, widths: widths, tone: .hint)
        list.paint(on: &surface, in: area, focused: true) { id, _, surface, line in
            guard let paper = bulk.papers.first(where: { $0.id == id }) else { return }
            let (fate, tone) = fate(of: paper, in: context)
            let form = context.library.form(paper.form)?.name[language] ?? paper.form.rawValue
            Self.paint([paper.number.description, paper.addressee, form, fate], on: &surface, in: line, widths: widths, tone: tone)
        }
        if list.isEmpty {
            let words = isLoaded ? Words.Pending.none : Words.PrintQueue.loading
            surface.put(words[language], centredIn: area.line(area.rows / 3), tone: .hint)
        }
        paintFoot(on: &surface, in: foot, language: language)
        return nil
    }

    private func fate(of paper: PendingPaper, in context: DeskContext) -> (String, Tone) {
        let language = context.language
        guard let job = bulk.jobs[paper.id] else {
            let isNow = isRunning && bulk.next?.id == paper.id
            return isNow ? ("» " + Words.Pending.now[language], .accent) : (DateText.inList(paper.signedAt, today: context.now.date), .plain)
        }
        let (mark, tone) = PrintQueueScreen.look(of: job.state)
        return ("\(mark) \(job.state.shortPhrase[language])", tone)
    }

    /// The bar, the sums, and what to do now.
    private func paintFoot(on surface: inout Surface, in rect: Rect, language: Language) {
        surface.horizontalLine(at: rect.origin, length: rect.columns)
        let inner = rect.inset(columns: 2)
        guard !bulk.papers.isEmpty else { return }
        let whole = bulk.papers.count
        let sums = Words.Pending.sums(printed: bulk.printedCount, failed: bulk.failedCount, of: whole)[language]
        let room = inner.line(1).split(left: max(20, inner.columns - TextWidth.of(sums) - 2))
        ProgressBar(fraction: Double(bulk.jobs.count) / Double(whole)).paint(on: &surface, in: room.left)
        surface.put(sums, rightIn: room.rest, tone: bulk.failedCount == 0 ? .plain : .warning)
        surface.put(hint[language], at: inner.line(2).origin, tone: bulk.halt == nil ? .hint : .warning, maxWidth: inner.columns)
    }

    private var hint: Phrase {
        switch bulk.halt {
        case .unknown: Words.Pending.haltUnknown
        case .failures: Words.Pending.haltFailures
        case .refused: Words.Pending.haltRefused
        case nil:
            isRunning ? Words.Pending.runningHint
                : bulk.isDone ? Words.Pending.doneHint
                : bulk.jobs.isEmpty ? Words.Pending.startHint : Words.Pending.pausedHint
        }
    }

    private static func widths(_ columns: Int) -> [Int] {
        let number = 18
        let fate = 16
        let rest = max(30, columns - number - fate - 3)
        return [number, rest / 2, rest - rest / 2, fate]
    }

    private static func paint(_ texts: [String], on surface: inout Surface, in rect: Rect, widths: [Int], tone: Tone) {
        var column = rect.left
        for (index, (text, width)) in zip(texts, widths).enumerated() {
            let isFate = index == widths.count - 1
            surface.put(
                text, at: Point(column: column, row: rect.top), tone: isFate || tone == .hint ? tone : .plain, maxWidth: width)
            column += width + 1
        }
    }
}
