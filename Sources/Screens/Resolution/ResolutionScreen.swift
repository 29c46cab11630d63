package import Casework
package import TerminalKit
package import Wording

/// The head's written order and the officer it goes to.
package struct ResolutionScreen: Screen {
    package let dossier: CaseDossier

    package init(dossier: CaseDossier) { self.dossier = dossier }

    package var title: Phrase { Words.Commands.resolve.phrase }

    package func commands(in context: DeskContext) -> [CommandOffer] { [] }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] { [] }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? { nil }
}
