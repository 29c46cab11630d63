package import Legislation
package import WorkingTime

/// A paper on its way to a printer.
package struct PrintJob: Identifiable, Hashable, Codable, Sendable {
    package let id: Int64
    package let paper: Int64
    package let number: CaseNumber
    package let form: FormID
    /// 1 for the original, 2 and up for copies, which say so.
    package let copy: Int
    /// The name of the transport that has it or had it.
    package let transport: String
    /// The profile and target of that printer; empty for a job of a time when they were not kept.
    package let profile: String
    package let target: String
    package let width: Int?
    package let state: State
    /// Why it failed, or what the transport answered; empty where there is nothing to say.
    package let detail: String
    /// What the printer or its queue told since, as `DeviceNote` keeps it; empty where it told nothing.
    package let device: String
    /// SHA-256 of the bytes that were sent, in hexadecimal; empty before.
    package let digest: String
    package let at: CivilMoment
    package let by: String

    package enum State: String, CaseIterable, Codable, Sendable {
        case queued
        /// Being given to the transport by a desk that is alive.
        case sending
        /// Given to the transport.
        case sent
        /// A clerk or the device has confirmed the paper.
        case confirmed
        case failed
        /// The program ended, or the printer went, while the bytes were on their way: look at the paper.
        case unknown
        case cancelled
    }

    package init(
        id: Int64, paper: Int64, number: CaseNumber, form: FormID, copy: Int, choice: PrinterChoice, state: State,
        detail: String, device: String = "", digest: String = "", at: CivilMoment, by: String
    ) {
        self.init(
            id: id, paper: paper, number: number, form: form, copy: copy, transport: choice.transport.rawValue,
            profile: choice.profile, target: choice.target, width: choice.width, state: state, detail: detail,
            device: device, digest: digest, at: at, by: by)
    }

    package init(
        id: Int64, paper: Int64, number: CaseNumber, form: FormID, copy: Int, transport: String, profile: String,
        target: String, width: Int?, state: State, detail: String, device: String, digest: String, at: CivilMoment,
        by: String
    ) {
        self.id = id
        self.paper = paper
        self.number = number
        self.form = form
        self.copy = copy
        self.transport = transport
        self.profile = profile
        self.target = target
        self.width = width
        self.state = state
        self.detail = detail
        self.device = device
        self.digest = digest
        self.at = at
        self.by = by
    }

    /// The printer that has it or had it; nil for a job of a time when it was not kept.
    package var choice: PrinterChoice? {
        guard !profile.isEmpty, let transport = PrinterChoice.Transport(rawValue: transport) else { return nil }
        return PrinterChoice(profile: profile, transport: transport, target: target, width: width)
    }
}

/// What a clerk may do with a job besides printing the paper once more.
package enum PrintStep: String, CaseIterable, Sendable {
    /// Send the same sheet again: nothing came out of it.
    case retry
    /// The same through another printer.
    case redirect
    case cancel
    /// The paper came out.
    case confirm
    /// No paper came out, as the clerk has seen.
    case deny
}

extension PrintJob {
    /// Whether it waits in a queue out of which nothing comes.
    package var isHeld: Bool { state == .sent && DeviceNote(kept: device)?.isHeld == true }

    /// Why a step cannot be done in the job's state; nil where it can.
    package func refusal(of step: PrintStep) -> PrintRefusal? {
        switch (step, state) {
        case (.retry, .failed), (.retry, .cancelled), (.redirect, .failed), (.redirect, .cancelled): nil
        case (.retry, .queued), (.redirect, .queued): nil
        case (.retry, .sent), (.retry, .unknown), (.redirect, .sent), (.redirect, .unknown): .lookAtPaper
        case (.retry, .confirmed), (.redirect, .confirmed), (.cancel, .confirmed), (.confirm, .confirmed),
            (.deny, .confirmed):
            .isDone
        case (_, .sending): .isBeingSent
        case (.cancel, .queued), (.cancel, .failed): nil
        // What a queue of the system holds can still be stopped there.
        case (.cancel, .sent), (.cancel, .unknown): transport == PrinterChoice.Transport.cups.rawValue ? nil : .isGone
        case (.cancel, .cancelled): .isCancelled
        case (.confirm, .sent), (.confirm, .unknown), (.deny, .sent), (.deny, .unknown): nil
        case (.confirm, .queued), (.deny, .queued): .isWaiting
        case (.confirm, .failed), (.deny, .failed): .hasFailed
        case (.confirm, .cancelled), (.deny, .cancelled): .isCancelled
        }
    }
}

/// Why a step with a job cannot be done.
package enum PrintRefusal: Error, Hashable, CaseIterable, Sendable {
    /// Something may have come out: first somebody has to say whether it did.
    case lookAtPaper
    case isBeingSent
    case isDone
    case isWaiting
    case hasFailed
    case isCancelled
    /// The printer has it, and this way there is no calling it back.
    case isGone
}
