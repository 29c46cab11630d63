/// A way by which bytes come in from outside: each promises that no bytes whatever trap, hang, or come out as an order to a
/// terminal or a printer.
///
/// The coverage-guided fuzzer (`.ci/fuzz`) and the tests that try its corpora again both go through here.
package enum FuzzDoor: String, CaseIterable, Sendable {
    /// A file of an act's folder or of the calendars: its path, a line feed, its text.
    case act
    /// A printer's profile, and a document printed by it.
    case printer
    /// Form data and registrations as JSON.
    case json
    /// What a terminal sends: bytes and, after 0xF8, an ncurses key code.
    case terminal
    /// A whole desk on a store: who signs in, and what is pressed (`DeskDoor`).
    case desk
    /// An old journal as CSV (`c`), as JSON a line (`j`), its mapping (`m`), or an export (`e`): what follows that letter.
    case transfer
    /// A backup: bytes of its own (`r`), or what is done to a sound one, plain (`p`) or encrypted (`s`; `BackupDoor`).
    case backup

    /// Brings bytes in.
    ///
    /// - Throws: `FuzzFault` where a promise is broken.
    package func enter(_ bytes: [UInt8]) throws(FuzzFault) {
        switch self {
        case .act: try ActDoor.enter(bytes)
        case .printer: try PrinterDoor.enter(bytes)
        case .json: try JSONDoor.enter(bytes)
        case .terminal: try TerminalDoor.enter(bytes)
        case .desk: try DeskDoor.enter(bytes)
        case .transfer: try TransferDoor.enter(bytes)
        case .backup: try BackupDoor.enter(bytes)
        }
    }
}

/// A promise that some bytes broke.
package struct FuzzFault: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }
}
