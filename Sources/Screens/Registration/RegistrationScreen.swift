package import Casework
package import TerminalKit
package import Wording

/// The window: an applicant, a service, the papers, and the number.
package struct RegistrationScreen: Screen {
    package private(set) var draft: RegistrationDraft
    private var key: String?

    package init(applicant: Applicant?) { draft = RegistrationDraft() }

    package init(key: String, draft: RegistrationDraft) {
        self.key = key
        self.draft = draft
    }

    package var title: Phrase { Words.Commands.register.phrase }

    package func commands(in context: DeskContext) -> [CommandOffer] { [] }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] { [] }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? { nil }
}
