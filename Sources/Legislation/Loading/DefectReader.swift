/// Reads the items of a list `defects`; the ids are unique within the list.
final class DefectReader {
    private var ids = IdentifierRegister<DefectID>()

    func read(_ value: DataValue) -> Defect? {
        guard let map = value.mapping(keys: ["id", "topic", "quotes", "note"]) else { return nil }
        let id = map.required("id").flatMap { ids.claim($0) }
        let topic = map.required("topic")?.choice(Defect.Topic.self)
        let quotes = map.list("quotes", mayBeEmpty: false) { $0.sourcedText() }
        let note = map.required("note")?.localizedText()
        guard let id, let topic, let note else { return nil }
        return Defect(id: id, topic: topic, quotes: quotes, note: note)
    }
}
