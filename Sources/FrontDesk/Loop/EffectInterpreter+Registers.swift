import Casework
import Legislation
import Paper
import Screens
import Synchronization
import WorkingTime

/// Registers on their way to paper.
extension EffectInterpreter {
    /// Keeps a register as a paper of the office and sends it; what was printed last is offered first the next time.
    ///
    /// - Parameter printer: nil for the workstation's printer of registers.
    func print(_ choice: RegisterChoice, on printer: PrinterChoice?) throws -> [EffectOutcome] {
        let (actor, now) = (try actor, clock.now)
        var station = session.withLock { $0.station }
        if let printer { station.registers = printer }
        let period = choice.span.period(on: now.date)
        try stations.save(choice, by: actor.login, at: now)
        guard choice.register.isKept else {
            let document = try office.register(
                choice.register, in: period, envelope: choice.envelope, for: actor, at: now)
            // NB: the printer of registers, whatever paper the document is set for.
            station.letters = station.registers
            let name = "\(now.description.filter(\.isNumber))-\(document.form)"
            return [.errand(.loose(document, name: name, station, .leaflet))]
        }
        let paper = try office.keepRegister(choice.register, in: period, by: actor, at: now)
        return try outcomes(ofQueued: prints.queue(paper.id, with: station, by: actor, at: now))
    }
}
