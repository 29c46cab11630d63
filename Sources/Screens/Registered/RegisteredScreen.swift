package import Casework
package import TerminalKit
package import Wording

/// What has been registered: the number, the receipt, the dates.
package struct RegisteredScreen: Screen {
    package let dossier: CaseDossier

    package init(dossier: CaseDossier) { self.dossier = dossier }

    package var title: Phrase { Words.Commands.register.phrase }

    package func commands(in context: DeskContext) -> [CommandOffer] { [] }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] { [] }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? { nil }
}
