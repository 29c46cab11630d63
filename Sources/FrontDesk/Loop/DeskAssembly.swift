package import CaseStore
import Casework
package import Legislation
import Screens
package import TerminalKit

/// Puts a desk together: the screens, the office, the clock and the printers round one terminal.
package struct DeskAssembly {
    private let office: FrontOffice
    private let printers: PrinterShelf
    private let clock: OfficeClock
    private let opening: StoreOpening
    private let storePath: String
    private let language: Language

    package init(
        office: FrontOffice, printers: PrinterShelf, clock: OfficeClock, opening: StoreOpening, storePath: String, language: Language
    ) {
        self.office = office
        self.printers = printers
        self.clock = clock
        self.opening = opening
        self.storePath = storePath
        self.language = language
    }

    package func loop(on terminal: any Terminal) -> DeskLoop {
        let prints = PrintDelivery(office: office, printers: printers, spool: PrintDelivery.spool(besides: storePath))
        let interpreter = EffectInterpreter(
            office: office, clock: clock, prints: prints, stations: .here(office.store, language: language))
        var context = DeskContext(
            language: language, now: clock.now, account: nil, office: nil,
            library: ActLibrary(acts: [], calendars: [:]), station: StationSettings(language: language))
        context.practice = opening.practice.map { Practice(accounts: $0, secret: DemoOffice.secret) }
        let store = office.store
        return DeskLoop(
            terminal: terminal, desktop: Desktop(context: context), interpreter: interpreter, clock: clock,
            watch: StoreWatch { try? store.dataVersion() })
    }
}
