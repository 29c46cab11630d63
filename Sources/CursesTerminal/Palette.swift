import TerminalKit

/// The colours of the tones, by what the terminal can show.
enum Palette {
    /// Numbers of a terminal's colours; -1 is its own foreground or background.
    struct Look: Hashable, Sendable {
        let foreground: Int16
        let background: Int16
        let emphasis: Emphasis
    }

    /// How a tone looks on a terminal of so many colours; nil where it has none and the tone's emphasis stands alone.
    static func look(of tone: Tone, colours: Int) -> Look? {
        switch colours {
        case 256...: rich(tone)
        case 16..<256: basic(tone, grey: Look(foreground: 8, background: -1, emphasis: []))
        case 8..<16: basic(tone, grey: Look(foreground: -1, background: -1, emphasis: .dim))
        default: nil
        }
    }

    private static func rich(_ tone: Tone) -> Look {
        switch tone {
        case .plain: Look(foreground: -1, background: -1, emphasis: [])
        case .dim, .frame, .hint: Look(foreground: 244, background: -1, emphasis: [])
        case .title: Look(foreground: -1, background: -1, emphasis: .bold)
        case .bar: Look(foreground: 255, background: 24, emphasis: [])
        case .barKey: Look(foreground: 227, background: 24, emphasis: .bold)
        case .selected: Look(foreground: 16, background: 117, emphasis: [])
        case .selectedDim: Look(foreground: 16, background: 250, emphasis: [])
        case .input: Look(foreground: 255, background: 238, emphasis: [])
        case .inputFocused: Look(foreground: 16, background: 229, emphasis: [])
        case .error: Look(foreground: 231, background: 124, emphasis: .bold)
        case .warning: Look(foreground: 16, background: 220, emphasis: [])
        case .overdue: Look(foreground: 203, background: -1, emphasis: .bold)
        case .success: Look(foreground: 34, background: -1, emphasis: .bold)
        case .accent: Look(foreground: 39, background: -1, emphasis: .bold)
        case .paper: Look(foreground: 16, background: 255, emphasis: [])
        case .paperField: Look(foreground: 18, background: 255, emphasis: [.bold, .underline])
        }
    }

    private static func basic(_ tone: Tone, grey: Look) -> Look {
        switch tone {
        case .plain: Look(foreground: -1, background: -1, emphasis: [])
        case .dim, .frame, .hint: grey
        case .title: Look(foreground: -1, background: -1, emphasis: .bold)
        case .bar: Look(foreground: 7, background: 4, emphasis: [])
        case .barKey: Look(foreground: 3, background: 4, emphasis: .bold)
        case .selected: Look(foreground: 0, background: 6, emphasis: [])
        case .selectedDim, .input: Look(foreground: 7, background: 4, emphasis: [])
        case .inputFocused: Look(foreground: 0, background: 7, emphasis: [])
        case .error: Look(foreground: 7, background: 1, emphasis: .bold)
        case .warning: Look(foreground: 0, background: 3, emphasis: [])
        case .overdue: Look(foreground: 1, background: -1, emphasis: .bold)
        case .success: Look(foreground: 2, background: -1, emphasis: .bold)
        case .accent: Look(foreground: 6, background: -1, emphasis: .bold)
        case .paper: Look(foreground: 0, background: 7, emphasis: [])
        case .paperField: Look(foreground: 4, background: 7, emphasis: .underline)
        }
    }
}
