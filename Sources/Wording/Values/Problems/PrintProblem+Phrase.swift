package import Casework
import Legislation

extension PrintProblem {
    /// Why a paper did not come out, and what to do.
    package var phrase: Phrase {
        switch self {
        case .folderMissing(let folder): Words.Printing.folderMissing(folder)
        case .cannotWrite(let path): Words.Commands.cannotWrite(path)
        case .diskFull(let folder): Words.Printing.diskFull(folder)
        case .noCUPS: Words.Printing.noCUPS
        case .refused(let said): Words.Printing.refused(said)
        case .queueMissing(let queue): Words.Printing.queueMissing(queue)
        case .stopped(let queue, let reason): Words.Printing.queueStopped(queue, reason)
        case .aborted(let said): Words.Printing.aborted(said)
        case .timeout(let seconds): Words.Printing.silent(seconds)
        case .deviceMissing(""), .addressInvalid(""): Words.Printing.targetMissing
        case .deviceMissing(let path): Words.Printing.deviceMissing(path)
        case .deviceForbidden(let path): Words.Printing.deviceForbidden(path)
        case .addressInvalid(let address): Words.Printing.addressInvalid(address)
        case .unreachable(let address): Words.Printing.unreachable(address)
        case .hungUp: Words.Printing.hungUp
        case .closedEarly(0, _): Words.Printing.closedAtOnce
        case .closedEarly(let sent, let all): Words.Printing.closedEarly(sent, of: all)
        case .stalled(let seconds, let sent, let all): Words.Printing.stalled(seconds, sent, of: all)
        case .paperOut: Words.Printing.paperOut
        case .coverOpen: Words.Printing.coverOpen
        case .offline: Words.Printing.offline
        case .deviceFault: Words.Printing.deviceFault
        case .notForThisTerminal: Words.Printing.rawTerminal
        case .paperDamaged: Words.Printing.paperDamaged
        case .profileMissing(let name): Words.Printing.profileMissing(name)
        case .pdf(let trouble): trouble.phrase
        case .notOnPaper: Words.Printing.notOnPaper
        }
    }
}

extension PrintRefusal {
    /// Why a step with a print job cannot be done.
    package var phrase: Phrase {
        switch self {
        case .lookAtPaper: Words.Printing.lookFirst
        case .isBeingSent: Words.PrintQueue.waitHint
        case .isDone: Words.PrintQueue.alreadyConfirmed
        case .isWaiting: Words.Printing.isWaiting
        case .hasFailed: Words.Printing.hasFailed
        case .isCancelled: Words.Printing.isCancelled
        case .isGone: Words.Printing.isGone
        }
    }
}

extension DeviceNote {
    /// What the printer or its queue tells.
    package var phrase: Phrase {
        switch self {
        case .waiting: Words.Printing.noteWaiting
        case .printing(let said): said.isEmpty ? Words.Printing.notePrinting : Words.Printing.notePrinting + ": " + said
        case .stopped(let said): Words.Printing.noteStopped(said)
        case .unanswered: Words.Printing.noteUnanswered
        case .completed: Words.Printing.noteCompleted
        case .processed: Words.Printing.noteProcessed
        case .paperLow: Words.Printing.notePaperLow
        case .silent: Words.Printing.noteSilent
        }
    }
}

extension PrintJob {
    /// What is known of the job besides its state: why it failed, and what to do; or the file or request it went to, and
    /// what the printer told.
    package var detailPhrase: Phrase {
        switch state {
        case .failed, .unknown: PrintProblem(detail: detail)?.phrase ?? .verbatim(detail)
        case .queued, .sending, .sent, .confirmed, .cancelled:
            switch (detail.isEmpty, DeviceNote(kept: device)?.phrase) {
            case (true, let note?): note
            case (false, let note?): .verbatim(detail) + ": " + note
            case (_, nil): .verbatim(detail)
            }
        }
    }
}
