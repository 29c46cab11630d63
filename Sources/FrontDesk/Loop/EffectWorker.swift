package import Casework
import Dispatch
package import Legislation
package import Screens
import Synchronization

/// Does effects one after another beside the event loop, so that no key ever waits for the store, and what is for a
/// printer on a queue of that printer, so that no effect waits for one, nor one printer for another.
package final class EffectWorker: Sendable {
    private let interpreter: EffectInterpreter
    private let queue = DispatchQueue(label: "tereze.effects", qos: .userInteractive)
    private let lanes = Mutex<[String: DispatchQueue]>([:])
    private let mailbox = Mutex(Mailbox())
    private let arrival = DispatchSemaphore(value: 0)

    /// How long after an answer the system's queues are asked again, in seconds.
    private static let pauses = [1, 1, 2, 4, 8, 15, 30, 60]

    private struct Mailbox {
        var outcomes: [EffectOutcome] = []
        var underWay = 0
    }

    package init(interpreter: EffectInterpreter) {
        self.interpreter = interpreter
    }

    /// Whether something is still being done.
    package var isBusy: Bool { mailbox.withLock { $0.underWay > 0 || !$0.outcomes.isEmpty } }

    /// Takes effects in; what comes of them waits in `collect`.
    package func submit(_ effects: [Effect]) {
        for effect in effects {
            mailbox.withLock { $0.underWay += 1 }
            queue.async { [self] in
                let outcomes = interpreter.carryOut(effect) { [self] progress in
                    mailbox.withLock { $0.outcomes.append(.fact(progress)) }
                    arrival.signal()
                }
                deliver(outcomes)
            }
        }
    }

    /// Puts what has come of an effect into the mailbox, and has its errands run.
    private func deliver(_ outcomes: [EffectOutcome]) {
        var kept: [EffectOutcome] = []
        var errands: [PrintErrand] = []
        for outcome in outcomes {
            if case .errand(let errand) = outcome { errands.append(errand) } else { kept.append(outcome) }
        }
        mailbox.withLock { mailbox in
            mailbox.outcomes += kept
            mailbox.underWay += errands.count - 1
        }
        for errand in errands { run(errand) }
        arrival.signal()
    }

    private func run(_ errand: PrintErrand) {
        let lane = lane(of: errand)
        guard case .follow(_, _, let attempt) = errand else {
            return lane.async { [self] in deliver(interpreter.carryOut(errand)) }
        }
        // NB: nothing is under way while it waits: a desk that is left does not wait for a queue of the system.
        mailbox.withLock { $0.underWay -= 1 }
        guard attempt < Self.pauses.count else { return }
        lane.asyncAfter(deadline: .now() + .seconds(Self.pauses[attempt])) { [self] in
            mailbox.withLock { $0.underWay += 1 }
            deliver(interpreter.carryOut(errand))
        }
    }

    /// The queue of an errand's printer; what no printer is waited for has one of its own.
    private func lane(of errand: PrintErrand) -> DispatchQueue {
        lanes.withLock { lanes in
            let name = errand.lane
            let lane = lanes[name] ?? DispatchQueue(label: "tereze.printer", qos: .userInitiated)
            lanes[name] = lane
            return lane
        }
    }

    /// What has come of effects since the last time.
    package func collect() -> [EffectOutcome] {
        mailbox.withLock { mailbox in
            defer { mailbox.outcomes = [] }
            return mailbox.outcomes
        }
    }

    /// Waits until something has come, but no longer than that.
    package func wait(milliseconds: Int) {
        _ = arrival.wait(timeout: .now() + .milliseconds(milliseconds))
    }

    /// Waits until everything submitted is done.
    package func finish() {
        queue.sync {}
        for lane in lanes.withLock({ Array($0.values) }) { lane.sync {} }
    }
}

/// What comes of an effect.
package enum EffectOutcome: Sendable {
    case fact(Fact)
    /// The law, read since the first screen was painted; it comes before anybody is signed in.
    case law(ActLibrary)
    /// Bytes for the terminal's printer, and the job they belong to.
    case terminalPrint(PrintTicket, [UInt8])
    /// Bytes for the terminal's printer that belong to no job: a form of nothing registered yet.
    case unkeptPrint([UInt8])
    /// What a printer is to be given, or asked; the worker sees to it and nobody waits.
    case errand(PrintErrand)
    /// Other screens should look again: this desk changed the store.
    case storeChanged
}

/// A job whose bytes the loop sends itself.
package struct PrintTicket: Sendable {
    package let job: PrintJob
    package let actor: Actor
}
