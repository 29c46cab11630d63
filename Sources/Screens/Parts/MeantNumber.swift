import Casework
import TerminalKit

/// A number that was typed in whatever keyboard layout.
struct MeantNumber: Hashable, Sendable {
    /// The digits, with the signs between them where there are any.
    let text: String
    /// Whether the keys typed other signs, which were read by their places.
    let isMended: Bool

    /// Nil where the text holds anything but digits, in one layout, and signs between them.
    ///
    /// Of several readings it is the one whose check digits agree.
    init?(_ typed: String) {
        let compact = String(typed.filter { !$0.isWhitespace && $0 != "-" })
        if compact.allSatisfy({ $0.isASCII && $0.isNumber }), !compact.isEmpty {
            self.init(text: compact, isMended: false)
            return
        }
        let sound = KeyboardLayout.digitReadings(of: compact).first {
            CaseNumber($0) != nil || PersonalNumber(recognizing: $0) != nil
        }
        guard let digits = sound ?? KeyboardLayout.digits(fromMistyped: compact) else { return nil }
        self.init(text: digits, isMended: true)
    }

    private init(text: String, isMended: Bool) {
        self.text = text
        self.isMended = isMended
    }
}
