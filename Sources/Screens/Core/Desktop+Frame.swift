package import TerminalKit
import Wording

extension Desktop {
    /// The picture of the desk at a size: title bar, the screens, the message line and the key bar.
    package func frame(size: Size) -> Frame {
        var surface = Surface(size: size)
        guard size.columns >= Self.minimumSize.columns, size.rows >= Self.minimumSize.rows else {
            surface.put(
                Words.Desktop.tooSmall(columns: size.columns, rows: size.rows)[context.language], at: .origin,
                role: .warning)
            return Frame(surface: surface, cursor: nil, title: "Tereze")
        }
        let (head, belowHead) = surface.bounds.split(top: 1)
        let (aboveKeys, keys) = belowHead.split(bottom: 1)
        let (body, foot) = aboveKeys.split(bottom: 1)
        paintHead(on: &surface, in: head)
        var cursor: Point?
        for layer in visibleLayers { cursor = layer.paint(on: &surface, in: body, context: context) }
        paintMessage(on: &surface, in: foot)
        KeyBar(keyItems).paint(on: &surface, in: keys)
        return Frame(surface: surface, cursor: cursor, title: "Tereze")
    }

    /// The topmost screen that covers everything, and the overlays above it.
    private var visibleLayers: ArraySlice<any Screen> {
        let first = layers.lastIndex { !$0.isOverlay } ?? layers.startIndex
        return layers[first...]
    }

    private func paintHead(on surface: inout Surface, in rect: Rect) {
        surface.fill(rect, role: .bar)
        let title = layers.last?.title[context.language] ?? ""
        let moment = DateText.full(context.now)
        surface.put(" \(title)", at: rect.origin, role: .bar, maxWidth: rect.columns / 2)
        let who = context.account.map { "\($0.name) · \($0.role.shortPhrase[context.language]) · " } ?? ""
        let right = TextWidth.clip("\(who)\(moment) · \(context.language.rawValue) ", to: rect.columns / 2 + 8)
        surface.put(right, rightIn: rect, role: .bar)
    }

    private func paintMessage(on surface: inout Surface, in rect: Rect) {
        guard let message else { return }
        let role: TerminalKit.Role =
            switch message.weight {
            case .done: .success
            case .information: .hint
            case .warning: .warning
            case .error: .error
            }
        surface.put(" " + message.text[context.language], at: rect.origin, role: role, maxWidth: rect.columns)
    }

    private var keyItems: [KeyBar.Item] {
        guard let top = layers.last else { return [] }
        let offered = top.commands(in: context)
        return offered.compactMap { offer in
            guard let name = offer.command.keyName(typing: top.takesText) else { return nil }
            return KeyBar.Item(
                key: name, label: offer.command.shortPhrase[context.language], isEnabled: offer.refusal == nil)
        }
    }
}
