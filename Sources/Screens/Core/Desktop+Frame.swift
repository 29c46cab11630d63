import Casework
import Legislation
package import TerminalKit
import Wording

extension Desktop {
    /// The picture of the desk at a size: title bar, the screens, the message line and the key bar.
    package func frame(size: Size) -> Frame {
        var surface = Surface(size: size)
        guard Self.minimumSize.columns <= size.columns, Self.minimumSize.rows <= size.rows else {
            let text = Words.Desktop.tooSmall(columns: size.columns, rows: size.rows)[context.language]
            for (row, line) in TextWidth.wrap(text, to: size.columns).enumerated() {
                surface.put(line, at: Point(column: 0, row: row), tone: .warning)
            }
            return Frame(surface: surface, cursor: nil, title: "Tereze")
        }
        let (head, belowHead) = surface.bounds.split(top: 1)
        let (aboveKeys, keys) = belowHead.split(bottom: 1)
        let (body, foot) = aboveKeys.split(bottom: 1)
        paintHead(on: &surface, in: head)
        var cursor: Point?
        for layer in visibleLayers { cursor = layer.paint(on: &surface, in: body, context: context) }
        paintMessage(on: &surface, in: foot)
        KeyBar(keyItems(columns: size.columns)).paint(on: &surface, in: keys)
        return Frame(surface: surface, cursor: cursor, title: "Tereze")
    }

    /// The topmost screen that covers everything, and the overlays above it.
    private var visibleLayers: ArraySlice<any Screen> {
        let first = layers.lastIndex { !$0.isOverlay } ?? layers.startIndex
        return layers[first...]
    }

    /// Title at the left; who works here, the time and the language at the right, which always fit.
    private func paintHead(on surface: inout Surface, in rect: Rect) {
        surface.fill(rect, tone: .bar)
        let base = visibleLayers.first
        let office = base is DeskScreen ? context.office?.office.name : nil
        let title = office ?? base?.title[context.language] ?? ""
        let clock = " \(DateText.withWeekday(context.now, in: context.language)) · \(context.language.rawValue) "
        let room = rect.columns - min(TextWidth.of(title) + 2, rect.columns / 3)
        let right = who.map { " \($0) ·\(clock)" }.first { TextWidth.of($0) <= room } ?? clock
        let used = surface.put(right, rightIn: rect, tone: .bar)
        surface.put(" \(title)", at: rect.origin, tone: .bar, maxWidth: rect.columns - used)
    }

    /// Who works here, by name and post, or by login where the name is too long; nothing while the screen is locked.
    private var who: [String] {
        guard let account = context.account, !isLocked else { return [] }
        let role = account.actor.shortPost[context.language]
        return [account.name, account.login].map { "\($0), \(role)" }
    }

    /// The message stands over the last rows, as many as its words need.
    private func paintMessage(on surface: inout Surface, in rect: Rect) {
        guard let message else { return }
        let (mark, tone): (String, Tone) =
            switch message.weight {
            case .done: ("✓", .success)
            case .information: ("·", .hint)
            case .warning: ("!", .warning)
            case .error: ("‼", .error)
            }
        let lines = TextWidth.wrap(message.text[context.language], to: rect.columns - 4).prefix(Self.messageRows)
        let area = Rect(
            column: rect.left, row: rect.bottom - lines.count, columns: rect.columns, rows: lines.count)
        surface.fill(area, tone: tone)
        for (row, line) in lines.enumerated() {
            surface.put(" \(row == 0 ? mark : " ") \(line)", at: area.line(row).origin, tone: tone)
        }
        if let progress = message.progress, let last = lines.last {
            let room = area.line(lines.count - 1).split(left: TextWidth.of(last) + 5).rest
            ProgressBar(fraction: progress).paint(on: &surface, in: room.inset(columns: 1))
        }
    }

    /// Rows that a message takes at most.
    private static let messageRows = 4

    /// Help first, the way back last, and between them as many of the screen's commands as fit with whole labels.
    func keyItems(columns: Int) -> [KeyBar.Item] {
        guard let top = layers.last else { return [] }
        let offers = top.commands(in: context)
        func item(_ offer: CommandOffer) -> KeyBar.Item? {
            guard let name = offer.command.keyName(typing: top.takesText) else { return nil }
            let label = offer.label ?? offer.command.shortPhrase
            return KeyBar.Item(key: name, label: label[context.language], isEnabled: offer.refusal == nil)
        }
        func everywhere(_ command: Command) -> [CommandOffer] {
            if let own = offers.first(where: { $0.command == command }) { return [own] }
            return Self.offerEverywhere(command, over: layers, in: context).map { [$0] } ?? []
        }
        let first = everywhere(.help).compactMap(item)
        let last = everywhere(.back).compactMap(item)
        var room = columns - (first + last).reduce(0) { $0 + $1.columns }
        var middle: [KeyBar.Item] = []
        let mayChange: [Command] = layers.count == 1 || isLocked ? [.switchClerk] : []
        let others = ([.find, .register, .language, .lock] + mayChange).flatMap(everywhere)
        let own = offers.filter { $0.command != .help && $0.command != .back }
        let added = others.filter { other in !own.contains { $0.command == other.command } }
        for entry in (own + added).compactMap(item) where entry.columns <= room {
            // NB: where F8 stands for a letter's command, one of the two is enough here.
            if middle.contains(where: { $0.label == entry.label }) { continue }
            middle.append(entry)
            room -= entry.columns
        }
        return first + middle + last
    }
}

extension KeyBar.Item {
    /// Columns that the item takes with the blank after it.
    fileprivate var columns: Int { TextWidth.of(key) + TextWidth.of(label) + 1 }
}
