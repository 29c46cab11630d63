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

    /// The whole text at a width.
    func lines(columns: Int, in context: DeskContext) -> [ScrollingText.Line] {
        guard let definition = context.library.service(service), let act = context.library.act(of: service) else {
            return [ScrollingText.Line(Words.Service.unknown[context.language], role: .warning)]
        }
        var text = ServiceText(definition: definition, act: act, language: context.language, columns: columns)
        text.write()
        return text.lines
    }
}
