import Casework
import Dispatch
package import Screens
package import TerminalKit

/// The desk's event loop: keys in, pictures out; the store and the printers work beside it.
package final class DeskLoop {
    private let terminal: any Terminal
    private let worker: EffectWorker
    private let interpreter: EffectInterpreter
    private let clock: OfficeClock
    private let watch: StoreWatch
    private var desktop: Desktop
    private var lastFrame: Frame?
    /// Whether anything has happened since the last picture.
    private var isStale = true
    /// Whether the person has been told of the present wait for other desks.
    private var hasToldOfWaiting = false

    /// How often the store is looked at for other desks' work, and how often the desk's own time moves on.
    private static let watchMilliseconds = 250
    private static let tickMilliseconds = 1_000
    /// How long the first picture has to itself, unless a key is there before.
    private static let pictureMilliseconds = 20
    /// The longest wait while an effect is under way, so that its result is painted within a frame.
    private static let busyMilliseconds = 3
    /// How long other desks may keep one waiting before it is told.
    private static let quietWait = Duration.milliseconds(400)

    package init(
        terminal: any Terminal, desktop: Desktop, interpreter: EffectInterpreter, clock: OfficeClock, watch: StoreWatch
    ) {
        self.terminal = terminal
        self.desktop = desktop
        self.interpreter = interpreter
        self.clock = clock
        self.watch = watch
        worker = EffectWorker(interpreter: interpreter)
    }

    /// Runs until the person leaves or the program is told to end; what was begun is finished first.
    package func run() {
        worker.submit(desktop.handle(.resized(terminal.size)))
        worker.submit(desktop.start())
        paint()
        // NB: first the picture, whose way to the person's eyes needs the processor too, and which needs neither of these.
        let event = terminal.nextEvent(timeoutMilliseconds: Self.pictureMilliseconds)
        interpreter.readAhead()
        watch.begin()
        if let event { submit(desktop.handle(event)) }
        var lastTick = DispatchTime.now()
        var lastWatch = lastTick
        while !desktop.hasQuit {
            takeInput()
            takeOutcomes()
            tellWaiting()
            // NB: first the picture of the key; the store is looked at afterwards.
            paint()
            let now = DispatchTime.now()
            if now >= lastWatch + .milliseconds(Self.watchMilliseconds) {
                lastWatch = now
                if watch.hasChanged() { submit(desktop.storeChanged()) }
            }
            if now >= lastTick + .milliseconds(Self.tickMilliseconds) {
                lastTick = now
                submit(desktop.tick(now: clock.now))
            }
            paint()
        }
        worker.finish()
    }

    /// Waits for a key, or while effects are under way for whichever comes first; takes all keys that are there.
    private func takeInput() {
        let isBusy = worker.isBusy
        var event = terminal.nextEvent(timeoutMilliseconds: isBusy ? 0 : Self.watchMilliseconds)
        if event == nil, isBusy { worker.wait(milliseconds: Self.busyMilliseconds) }
        while let taken = event, !desktop.hasQuit {
            submit(desktop.handle(taken))
            event = terminal.nextEvent(timeoutMilliseconds: 0)
        }
    }

    private func takeOutcomes() {
        for outcome in worker.collect() { take(outcome) }
    }

    /// Tells once when what was begun waits for other desks.
    private func tellWaiting() {
        let waiting = worker.isBusy ? interpreter.waiting : nil
        let isLong = waiting.map { $0 > Self.quietWait } ?? false
        if isLong, !hasToldOfWaiting { submit(desktop.receive(.waitsForOthers)) }
        if isLong || waiting == nil { hasToldOfWaiting = isLong }
    }

    private func take(_ outcome: EffectOutcome) {
        switch outcome {
        case .fact(let fact):
            submit(desktop.receive(fact))
        case .law(let library):
            desktop.take(library)
            isStale = true
        case .errand:
            // The worker has kept it.
            return
        case .storeChanged:
            submit(desktop.storeChanged())
        case .unkeptPrint(let bytes):
            terminal.sendToPrinter(bytes)
        case .terminalPrint(let ticket, let bytes):
            terminal.sendToPrinter(bytes)
            for outcome in interpreter.noteSent(ticket) { take(outcome) }
        }
    }

    /// Hands on what the desktop wants done after something has happened to it.
    private func submit(_ effects: [Effect]) {
        isStale = true
        worker.submit(effects)
    }

    private func paint() {
        guard isStale else { return }
        isStale = false
        let frame = desktop.frame(size: terminal.size)
        guard frame != lastFrame else { return }
        terminal.paint(frame)
        lastFrame = frame
    }
}

/// Notices that the store has other contents than at the last look, whoever changed them.
package final class StoreWatch {
    private let version: () -> Int?
    private var last: Int?

    /// - Parameter version: grows with every commit of any desk; nil when the store cannot be asked just now.
    package init(version: @escaping () -> Int?) {
        self.version = version
    }

    /// Takes the first look, after which changes count.
    func begin() { last = version() }

    func hasChanged() -> Bool {
        guard let now = version(), now != last else { return false }
        last = now
        return true
    }
}
