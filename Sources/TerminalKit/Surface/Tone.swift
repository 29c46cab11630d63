/// What a cell is for; the terminal turns the tone into a colour, or into an emphasis where it has none.
///
/// Screens name tones, never colours. A tone never carries a meaning alone: text that is overdue, wrong or selected
/// also bears a mark and a word.
package enum Tone: UInt8, CaseIterable, Hashable, Sendable {
    case plain
    case dim
    case title
    case bar
    case barKey
    case selected
    case selectedDim
    case input
    case inputFocused
    case error
    case warning
    case overdue
    case success
    case accent
    case paper
    case paperField
    case frame
    case hint

    /// How the tone looks on a terminal without colour.
    package var emphasis: Emphasis {
        switch self {
        case .plain, .paper, .frame: []
        case .dim, .hint: .dim
        case .title, .accent, .success: .bold
        case .bar, .selected: .reverse
        case .barKey, .warning: .bold
        case .selectedDim: [.reverse, .dim]
        case .input, .paperField: .underline
        case .inputFocused: [.underline, .bold]
        case .error, .overdue: [.bold, .reverse]
        }
    }

    /// One ASCII letter that stands for the tone in recorded screens.
    package var letter: Character {
        switch self {
        case .plain: "."
        case .dim: "d"
        case .title: "T"
        case .bar: "b"
        case .barKey: "B"
        case .selected: "S"
        case .selectedDim: "s"
        case .input: "i"
        case .inputFocused: "I"
        case .error: "E"
        case .warning: "W"
        case .overdue: "O"
        case .success: "G"
        case .accent: "A"
        case .paper: "p"
        case .paperField: "P"
        case .frame: "f"
        case .hint: "h"
        }
    }
}
