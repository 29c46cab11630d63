import WorkingTime

/// Reads `act.yaml`.
struct ActFileReader {
    /// What the file says: the act, and the heads' usual texts that go into the catalogue.
    struct Contents {
        let act: Act
        let usualResolutions: [String]
    }

    let folder: String
    let log: ProblemLog

    func read(_ text: String) -> Contents? {
        guard let root = YAMLText.compose(text, log: log) else { return nil }
        let value = DataValue(node: root, key: "act", keyLine: 1, log: log)
        let keys = [
            "id", "title", "authority", "number", "date", "effective", "heading", "status", "language", "calendar",
            "timeZone", "preamble", "clauses", "signatory", "usualResolutions", "defects",
        ]
        guard let map = value.mapping(keys: keys) else { return nil }

        let id = map.required("id")?.identifier(ActID.self, expected: folder)
        let title = map.required("title")?.text()
        let authority = map.required("authority")?.text()
        let number = map.optional("number")?.text()
        let date = map.optional("date")?.date()
        let effective = map.optional("effective")?.date()
        let heading = map.required("heading")?.text()
        let status = map.required("status").flatMap(readStatus)
        let language = map.required("language")?.choice(Language.self)
        let calendar = map.required("calendar")?.text()
        let timeZone = map.required("timeZone")?.text()
        let preamble = map.required("preamble")?.text(mayBeEmpty: true)
        let clauses = map.list("clauses") { $0.sourcedText() }
        let signatory = map.required("signatory")?.text(mayBeEmpty: true)
        let resolutions = map.list("usualResolutions") { $0.text() }
        let defects = map.list("defects", DefectReader().read)

        guard let id, let title, let authority, let heading, let status, let language, let calendar,
            let timeZone, let preamble, let signatory
        else { return nil }
        let act = Act(
            id: id, title: title, authority: authority, number: number, date: date, effective: effective,
            heading: heading, status: status, language: language, calendar: calendar, timeZone: timeZone,
            preamble: preamble, clauses: clauses, signatory: signatory, defects: defects)
        return Contents(act: act, usualResolutions: resolutions)
    }

    /// `in-force`, or `{repealed: date, note: …}`.
    private func readStatus(_ value: DataValue) -> Act.Status? {
        if case .scalar(let text, _) = value.node.content {
            if text == "in-force" { return .inForce }
            value.note(.unknownValue(key: value.key, value: text, known: ["in-force", "{repealed: …, note: …}"]))
            return nil
        }
        guard let map = value.mapping(keys: ["repealed", "note"]) else { return nil }
        let (date, note) = (map.required("repealed")?.date(), map.required("note")?.text())
        guard let date, let note else { return nil }
        return .repealed(on: date, note: note)
    }
}
