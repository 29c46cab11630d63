package import Casework
package import TerminalKit
package import Wording

/// The reason of a return or a withdrawal.
package struct ReasonScreen: Screen {
    package let dossier: CaseDossier
    package let action: CaseAction

    package init(dossier: CaseDossier, action: CaseAction) {
        self.dossier = dossier
        self.action = action
    }

    package var title: Phrase { Words.Commands.return.phrase }

    package func commands(in context: DeskContext) -> [CommandOffer] { [] }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] { [] }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? { nil }
}
