import WorkingTime

/// Compares two states of a channel: its window, its receipt and its steps.
enum ChannelComparison {
    static func changes(from before: ChannelDefinition, to after: ChannelDefinition) -> [LawChange] {
        var log = ChangeLog()
        log.compare(.channelName, .ours(before.name), .ours(after.name))
        log.compare(.intakeOffices, .names(before.intake.map(\.name)), .names(after.intake.map(\.name)))
        log.compare(.handlingOffices, .names(before.handling.map(\.name)), .names(after.handling.map(\.name)))
        log.compare(.acceptanceHours, before.acceptance?.value, after.acceptance?.value)
        log.compare(.receipt, before.receipt?.value, after.receipt?.value)
        log.compare(.receiptShows, before.receipt?.shows.map(\.text) ?? [], after.receipt?.shows.map(\.text) ?? [])
        log.compare(.delivery, .delivery(before.delivery), .delivery(after.delivery))
        log.compare(.accountStatus, before.accountStatuses.map(\.text), after.accountStatuses.map(\.text))
        log.compare(.handOutForm, before.handOutForm.map { .names([$0.rawValue]) }, after.handOutForm.map { .names([$0.rawValue]) })
        log.compareSets(
            .channelOutcome, before.outcomes.map { .outcome($0.decision, $0.form) },
            after.outcomes.map { .outcome($0.decision, $0.form) })
        log.compare(.stageText, before.stages, after.stages)
        compareSteps(before, after, into: &log)
        return log.changes
    }

    /// Steps are the same where they stand for the same part of the procedure, the first for the first.
    private static func compareSteps(_ before: ChannelDefinition, _ after: ChannelDefinition, into log: inout ChangeLog) {
        for (before, after) in numbered(before.steps).pairs(with: numbered(after.steps), by: \.place) {
            guard let step = (after ?? before)?.step else { continue }
            let item = LawChange.Item.step(step.stage)
            guard let before = before?.step, let after = after?.step else {
                log.compare(.step, item, before.map { .words($0.step.action) }, after.map { .words($0.step.action) })
                continue
            }
            log.compare(.stepHolder, item, .holder(before.actor), .holder(after.actor))
            log.compare(.stepHolder, item, .words(before.actorText), .words(after.actorText))
            log.compare(.stepAction, item, .words(before.action), .words(after.action))
            log.compare(.stepResult, item, .words(before.result), .words(after.result))
            log.compare(
                .stepTime, item, .time(before.period, words: before.periodQuote), .time(after.period, words: after.periodQuote))
            log.compare(
                .stepLongerTime, item, before.longer.map { .time($0.period, words: $0.quote) },
                after.longer.map { .time($0.period, words: $0.quote) })
            log.compare(.stepDecision, item, before.only.map { .decision($0) }, after.only.map { .decision($0) })
        }
    }

    private struct Numbered {
        struct Place: Hashable {
            let stage: Stage
            let occurrence: Int
        }
        let place: Place
        let step: StepDefinition
    }

    private static func numbered(_ steps: [StepDefinition]) -> [Numbered] {
        var counts: [Stage: Int] = [:]
        return steps.map { step in
            let occurrence = counts[step.stage, default: 0]
            counts[step.stage] = occurrence + 1
            return Numbered(place: Numbered.Place(stage: step.stage, occurrence: occurrence), step: step)
        }
    }
}

extension AcceptanceHours {
    fileprivate var value: LawChange.Value { .words("\(hours.description) (\(text.text))") }
}

extension ReceiptRule {
    fileprivate var value: LawChange.Value { .receipt(kind, form) }
}
