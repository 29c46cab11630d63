package import Legislation
package import TerminalKit
package import Wording

/// Everything the act says of a service.
package struct ServiceScreen: Screen {
    package let service: ServiceID

    package init(service: ServiceID) { self.service = service }

    package var title: Phrase { Words.Commands.help.phrase }

    package func commands(in context: DeskContext) -> [CommandOffer] { [] }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] { [] }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? { nil }
}
