package import Casework
import Dispatch
package import Legislation
package import Screens
import Synchronization

/// Does effects one after another beside the event loop, so that no key ever waits for the store or a printer.
package final class EffectWorker: Sendable {
    private let interpreter: EffectInterpreter
    private let queue = DispatchQueue(label: "tereze.effects", qos: .userInteractive)
    private let mailbox = Mutex(Mailbox())
    private let arrival = DispatchSemaphore(value: 0)

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
                mailbox.withLock {
                    $0.outcomes += outcomes
                    $0.underWay -= 1
                }
                arrival.signal()
            }
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
    package func finish() { queue.sync {} }
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
    /// Other screens should look again: this desk changed the store.
    case storeChanged
}

/// A job whose bytes the loop sends itself.
package struct PrintTicket: Sendable {
    package let job: PrintJob
}
