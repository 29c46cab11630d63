package import Casework
package import TerminalKit
package import Wording

/// One or many papers, signed one by one after reading.
package struct SigningScreen: Screen {
    package let numbers: [CaseNumber]

    package init(numbers: [CaseNumber]) { self.numbers = numbers }

    package var title: Phrase { Words.Commands.sign.phrase }

    package func commands(in context: DeskContext) -> [CommandOffer] { [] }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] { [] }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? { nil }
}
