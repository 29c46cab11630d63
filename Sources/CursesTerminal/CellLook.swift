import CNcurses
import TerminalKit

/// What ncurses needs to show a tone.
struct CellLook: Hashable, Sendable {
    /// Bits CURSES_BOLD and so on, which are those of `Emphasis`.
    let emphasis: Int16
    let pair: Int16

    /// Sets the colour pairs of all tones up, and gives the looks by the tones' raw values.
    static func prepare(isMonochrome: Bool) -> [CellLook] {
        var hasDefault = false
        let colours = isMonochrome ? 0 : Int(curses_colours(&hasDefault))
        return Tone.allCases.map { tone in
            guard let look = Palette.look(of: tone, colours: colours) else {
                return CellLook(emphasis: Int16(tone.emphasis.rawValue), pair: 0)
            }
            let pair = Int16(tone.rawValue) + 1
            curses_define_pair(
                pair,
                look.foreground < 0 && !hasDefault ? 7 : look.foreground,
                look.background < 0 && !hasDefault ? 0 : look.background)
            return CellLook(emphasis: Int16(look.emphasis.rawValue), pair: pair)
        }
    }
}
