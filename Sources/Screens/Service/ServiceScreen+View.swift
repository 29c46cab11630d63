import Legislation
package import TerminalKit
import Wording

extension ServiceScreen {
    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let inner = rect.split(left: 1).rest
        let rest = Caption.hint(Words.Service.keys.line[context.language], on: &surface, in: inner)
        text.paint(lines(columns: rect.columns - 3, in: context), on: &surface, in: rest)
        return nil
    }
}
