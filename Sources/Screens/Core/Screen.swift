package import Casework
package import Legislation
package import TerminalKit
package import Wording

/// A screen: a value with its state, what it makes of an event, and how it is painted.
///
/// A screen does no I/O. It answers an event with effects; what they bring back arrives as a fact.
package protocol Screen: Sendable {
    /// The words in the title bar.
    var title: Phrase { get }

    /// Whether the screen lies over the one below and leaves the rest of it visible.
    var isOverlay: Bool { get }

    /// Whether letters are typed into the screen now, and so are no commands.
    var takesText: Bool { get }

    /// Whether something was typed here that is lost when the screen closes; what is kept as it is typed is not.
    var losesTyped: Bool { get }

    /// The service that is in hand here, which the reference comes to first; nil where there is none.
    var subject: ServiceID? { get }

    /// Whether so many digits are what the field in hand asks for, though they read as a case's number too; then only a
    /// scanner's prefix makes a number of them.
    func expects(_ digits: String) -> Bool

    /// The screen is what it was before a scanner typed into it; what was kept of it since is kept anew.
    mutating func rewind()

    /// Takes a number that was scanned here, and typed here by nobody: the digits are not on the screen.
    ///
    /// - Returns: What has to be done; nil where the screen has no use for the number of its own, and the desktop opens
    ///   what bears it over the screen.
    mutating func take(scanned number: CaseNumber, in context: DeskContext) -> [Effect]?

    /// What can be done here now, in the order of the key bar.
    ///
    /// A screen that has to do something of its own on Esc and F10 offers `.back`; otherwise they close it.
    func commands(in context: DeskContext) -> [CommandOffer]

    /// Keys of the screen that are no commands, with what they do, for the help.
    var hints: [KeyHint] { get }

    /// Takes in one event and says what has to be done outside.
    mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect]

    /// Paints itself into the rectangle and says where the cursor stands; nil hides it.
    func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point?
}

extension Screen {
    package var isOverlay: Bool { false }
    package var takesText: Bool { false }
    package var losesTyped: Bool { false }
    package var subject: ServiceID? { nil }
    package var hints: [KeyHint] { [] }
    package func expects(_ digits: String) -> Bool { false }
    package mutating func rewind() {}
    package mutating func take(scanned number: CaseNumber, in context: DeskContext) -> [Effect]? { nil }
}

/// Keys that are no command, and what they do.
package struct KeyHint: Hashable, Sendable {
    /// The keys' names, such as "0–9".
    package let keys: String
    package let phrase: Phrase

    package init(_ keys: String, _ phrase: Phrase) {
        self.keys = keys
        self.phrase = phrase
    }
}

/// What reaches a screen.
package enum ScreenEvent: Sendable {
    /// The screen has come to the top: it was opened, or what lay over it is gone.
    case appeared
    /// A key that is no command here.
    case key(Key)
    case paste(String)
    /// A command that the screen offers.
    case command(Command)
    case fact(Fact)
    /// This desk or another has changed the store.
    case storeChanged
    /// A second has passed, or the screen is about to be covered or left: what is not kept yet is kept now.
    case tick
}
