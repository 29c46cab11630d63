/// Gathers changes, one comparison at a time.
struct ChangeLog {
    typealias Value = LawChange.Value
    private(set) var changes: [LawChange] = []

    /// Notes what differs between two single values.
    mutating func compare(_ matter: LawChange.Matter, _ item: LawChange.Item?, _ before: Value?, _ after: Value?) {
        if before != after { changes.append(LawChange(matter, item: item, before: before, after: after)) }
    }

    mutating func compare(_ matter: LawChange.Matter, _ before: Value?, _ after: Value?) { compare(matter, nil, before, after) }

    mutating func compare(_ matter: LawChange.Matter, _ before: String, _ after: String) {
        compare(matter, nil, before.isEmpty ? nil : .words(before), after.isEmpty ? nil : .words(after))
    }

    mutating func compare(_ matter: LawChange.Matter, _ before: SourcedText?, _ after: SourcedText?) {
        compare(matter, nil, before.map { .words($0.text) }, after.map { .words($0.text) })
    }

    /// Notes which texts of a list are gone or new; a text that took another's place in the act stands beside it.
    ///
    /// A text that only moved is no change.
    mutating func compare(
        _ matter: LawChange.Matter, _ item: LawChange.Item?, _ before: [SourcedText], _ after: [SourcedText]
    ) {
        let gone = before.withoutEqual(in: after, by: \.text)
        var new = after.withoutEqual(in: before, by: \.text)
        for text in gone {
            let successor = new.firstIndex { $0.at == text.at }.map { new.remove(at: $0) }
            compare(matter, item, .words(text.text), successor.map { .words($0.text) })
        }
        for text in new { compare(matter, item, nil, .words(text.text)) }
    }

    mutating func compare(_ matter: LawChange.Matter, _ before: [SourcedText], _ after: [SourcedText]) {
        compare(matter, nil, before, after)
    }

    /// Takes in the changes of a channel.
    mutating func add(_ others: [LawChange], in channel: ChannelDefinition) {
        changes += others.map {
            LawChange($0.matter, in: channel.name, item: $0.item, before: $0.before, after: $0.after)
        }
    }

    /// Notes which values of a list are gone or new, without asking for their order.
    mutating func compareSets(_ matter: LawChange.Matter, _ before: [Value], _ after: [Value]) {
        for value in before.withoutEqual(in: after, by: \.self) { compare(matter, nil, value, nil) }
        for value in after.withoutEqual(in: before, by: \.self) { compare(matter, nil, nil, value) }
    }
}

extension Array {
    /// The elements that the other list has none equal to, each of its elements counted once.
    func withoutEqual<Key: Hashable>(in other: [Element], by key: (Element) -> Key) -> [Element] {
        var counts = Dictionary(other.map { (key($0), 1) }, uniquingKeysWith: +)
        return filter { element in
            guard let count = counts[key(element)], count > 0 else { return true }
            counts[key(element)] = count - 1
            return false
        }
    }

    /// The pairs of both lists' elements by key, in the order of the later list, those that are gone behind.
    func pairs<Key: Hashable>(
        with other: [Element], by key: (Element) -> Key
    ) -> [(before: Element?, after: Element?)] {
        let old = Dictionary(map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
        let known = Set(other.map(key))
        return other.map { (old[key($0)], $0) } + filter { !known.contains(key($0)) }.map { ($0, nil) }
    }
}
