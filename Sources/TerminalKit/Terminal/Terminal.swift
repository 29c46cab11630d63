/// The screen, keyboard and attached printer as the desk's event loop sees them.
///
/// All calls come from one thread.
package protocol Terminal: AnyObject {
    /// The present size of the screen.
    var size: Size { get }

    /// Shows a frame; only what differs from the last one is sent.
    func paint(_ frame: Frame)

    /// Waits for what the person does next.
    ///
    /// - Parameter timeoutMilliseconds: how long to wait; 0 looks without waiting, a negative number waits for ever.
    /// - Returns: nil when nothing came in that time.
    func nextEvent(timeoutMilliseconds: Int) -> TerminalEvent?

    /// Sends bytes to the terminal as they are (media copy and its armour are the caller's), then draws the screen anew.
    func sendToPrinter(_ bytes: [UInt8])

    /// Rings the bell.
    func bell()

    /// Gives the terminal back as it was found; harmless when done twice.
    func restore()
}
