package import Legislation

/// Reads `printers/<id>.yaml`.
package enum PrinterProfileReader {
    /// The profile, unless something is wrong with it, and everything that is.
    ///
    /// - Parameter name: the file's name within `printers`, such as `text-a4.yaml`.
    package static func read(_ text: String, name: String) -> (profile: PrinterProfile?, problems: [LoadProblem]) {
        let id = String(name.prefix { $0 != "." })
        let file = "printers/\(name)"
        guard PrinterProfileID.isValid(id) else {
            return (nil, [LoadProblem(file: file, line: nil, kind: .badIdentifier(id))])
        }
        let read = DataFile.read(text, file: file) { profile(PrinterProfileID(id), $0) }
        return (read.problems.isEmpty ? read.value : nil, read.problems)
    }

    private static let keys = [
        "model", "language", "paper", "columns", "linesPerPage", "lineEnd", "codePage", "pageNumber", "dots", "cell",
        "capabilities", "userCharacters", "feedBeforeCut", "sources",
    ]

    private static func profile(_ id: PrinterProfileID, _ value: DataValue) -> PrinterProfile? {
        guard let map = value.mapping(keys: keys) else { return nil }
        let model = map.required("model")?.text()
        let language = map.required("language")?.choice(PrinterLanguage.self)
        let paper = map.required("paper").flatMap(readPaper)
        let columns = map.required("columns")?.number(in: PageLayout.widths)
        let isSheet = paper.map { $0.height != nil }
        if isSheet == true, map.optional("linesPerPage") == nil { map.note(.missingKey("linesPerPage")) }
        let linesPerPage = map.optional("linesPerPage")?.number(in: 20...200)
        let lineEnd = map.optional("lineEnd")?.choice(PlainTextEncoder.LineEnd.self)
        let codePage = map.optional("codePage")?.choice(CodePage.self)
        let pageNumber = map.optional("pageNumber")?.number(in: 0...255)
        let dots = map.optional("dots")?.number(in: 1...9999)
        let cell = map.optional("cell").flatMap(readCell)
        let capabilities = Set(map.optional("capabilities")?.list { $0.choice(PrinterCapability.self) } ?? [])
        let userCharacters = map.optional("userCharacters")?.number(in: 1...95)
        let feed = map.optional("feedBeforeCut")?.number(in: 0...20)
        let sources = map.list("sources", mayBeEmpty: false, readSource)
        checkSources(sources, of: map)

        guard let model, let language, let paper, let columns else { return nil }
        let head = dots.flatMap { dots in cell.map { PrinterHead(dotsPerLine: dots, cell: $0) } }
        let profile = PrinterProfile(
            id: id, model: model, language: language, paper: paper, columns: columns, linesPerPage: linesPerPage,
            lineEnd: lineEnd ?? .lf, codePage: codePage, pageNumber: pageNumber, head: head, capabilities: capabilities,
            userCharacterCount: capabilities.contains(.userCharacters) ? userCharacters ?? 0 : 0, feedBeforeCut: feed ?? 0,
            sources: sources)
        check(profile, in: map)
        return profile
    }

    private static func readPaper(_ value: DataValue) -> PrinterPaper? {
        guard let map = value.mapping(keys: ["width", "height"]) else { return nil }
        let width = map.required("width")?.number(in: 30...500)
        let height = map.optional("height")?.number(in: 50...600)
        return width.map { PrinterPaper(width: $0, height: height) }
    }

    private static func readCell(_ value: DataValue) -> CharacterCell? {
        guard let map = value.mapping(keys: ["width", "height"]) else { return nil }
        let width = map.required("width")?.number(in: 5...32)
        let height = map.required("height")?.number(in: 7...48)
        guard let width, let height else { return nil }
        return CharacterCell(width: width, height: height)
    }

    private static func readSource(_ value: DataValue) -> PrinterProfile.Source? {
        guard let map = value.mapping(keys: ["of", "from"]) else { return nil }
        let numbers = map.list("of", mayBeEmpty: false) { item -> String? in
            guard let key = item.text() else { return nil }
            if !keys.contains(key) { item.note(.unknownValue(key: "of", value: key, known: keys)) }
            return key
        }
        let origin = map.required("from")?.text()
        return origin.map { PrinterProfile.Source(numbers: numbers, origin: $0) }
    }
}
