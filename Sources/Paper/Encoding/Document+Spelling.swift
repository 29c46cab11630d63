import Legislation

extension Document {
    /// The document in the letters of a printer's code page, and what was spelled otherwise.
    ///
    /// Done before the layout, so that a longer spelling breaks its line and never widens it.
    package func spelled(for codePage: CodePage) -> (document: Document, substitutions: [Substitution]) {
        spelled(in: LetterSet(codePage: codePage))
    }

    /// The same in the letters that a printer can put on paper.
    func spelled(in letters: LetterSet) -> (document: Document, substitutions: [Substitution]) {
        var count = SubstitutionCount()
        let spelled = mapText { text in
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                let spelled = letters.spell(String(line))
                spelled.substitutions.forEach { count.add($0) }
                return spelled.text
            }
            return lines.joined(separator: "\n")
        }
        return (spelled, count.list)
    }

    /// The same with a note at its foot of what was spelled otherwise.
    func noted(in letters: LetterSet) -> (document: Document, substitutions: [Substitution]) {
        let (spelled, substitutions) = spelled(in: letters)
        guard !substitutions.isEmpty else { return (spelled, []) }
        var replacements: [String] = []
        for substitution in substitutions where !replacements.contains(substitution.replacement) {
            replacements.append(substitution.replacement)
        }
        let note = PaperWords.substituted(substitutions.reduce(0) { $0 + $1.count }, by: replacements, in: language)
        let blocks = spelled.blocks + [.space, .line(FilledText(letters.spell(note).text), .left)]
        return (Document(form: form, language: language, paper: paper, blocks: blocks), substitutions)
    }

    /// The document for a face that lacks characters: others in their place, and a note of it at the foot.
    package func noted(lacking: Set<Character>) -> Document { noted(in: LetterSet(lacking: lacking)).document }

    /// The characters of all texts, and what those of several code points are made of.
    package var characters: Set<Character> {
        var characters: Set<Character> = []
        _ = mapText { text in
            characters.formUnion(text)
            characters.formUnion(text.unicodeScalars.map { Character($0) })
            return text
        }
        return characters
    }

    /// The same document with other texts.
    private func mapText(_ change: (String) -> String) -> Document {
        func spell(_ text: String) -> String { change(text) }
        func spell(_ text: FilledText) -> FilledText {
            FilledText(runs: text.runs.map { .init(text: spell($0.text), field: $0.field, isBlank: $0.isBlank) })
        }
        func spell(_ block: DocumentBlock) -> DocumentBlock {
            switch block {
            case .copyMark, .barcode, .qr, .space, .page: block
            case .letterhead(let letterhead):
                .letterhead(
                    Letterhead(
                        names: letterhead.names.map(spell), requisites: letterhead.requisites.map(spell),
                        number: letterhead.number.map(spell), date: letterhead.date))
            case .addressee(let lines): .addressee(lines.map(spell))
            case .title(let text): .title(spell(text))
            case .section(let text): .section(spell(text))
            case .paragraph(let text): .paragraph(spell(text))
            case .line(let text, let alignment): .line(spell(text), alignment)
            case .labelled(let label, let value): .labelled(label: spell(label), value: spell(value))
            case .list(let items): .list(items.map(spell))
            case .table(let table):
                .table(
                    DocumentTable(
                        columns: table.columns.map { column in
                            .init(
                                title: spell(column.title), share: column.share, alignment: column.alignment,
                                isSummed: column.isSummed)
                        },
                        rows: table.rows.map { $0.map(spell) }))
            case .columns(let columns): .columns(columns.map { $0.map(spell) })
            case .signature(let row):
                .signature(
                    SignatureRow(
                        left: spell(row.left), middle: spell(row.middle), right: spell(row.right),
                        caption: spell(row.caption)))
            case .stamp(let text): .stamp(spell(text))
            case .cut(let caption): .cut(caption: spell(caption))
            case .executor(let text): .executor(spell(text))
            }
        }
        return Document(form: form, language: language, paper: paper, blocks: blocks.map(spell))
    }
}
