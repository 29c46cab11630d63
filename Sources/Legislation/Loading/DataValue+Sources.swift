import WorkingTime

/// The values that every file of an act uses: places, the act's words, our words, dates and periods.
extension DataValue {
    /// A text of ours in all four languages.
    func localizedText() -> LocalizedText? {
        guard let map = mapping(keys: Language.allCases.map(\.rawValue)) else { return nil }
        func text(_ language: Language) -> String? {
            if let value = map.optional(language.rawValue) { return value.text() }
            log.note(.languageMissing(key: key, language: language), line: line)
            return nil
        }
        let (kk, ky, ru, en) = (text(.kazakh), text(.kyrgyz), text(.russian), text(.english))
        guard let kk, let ky, let ru, let en else { return nil }
        return LocalizedText(kk: kk, ky: ky, ru: ru, en: en)
    }

    /// A place in the act; it names at least one thing.
    func reference() -> LegalReference? {
        guard let map = mapping(keys: ["annex", "standard", "appendix", "paragraph", "table", "row", "column"]) else { return nil }
        if map.keyCount == 0 {
            note(.missingReference(key))
            return nil
        }
        return LegalReference(
            annex: map.optional("annex")?.number(), standard: map.optional("standard")?.number(),
            appendix: map.optional("appendix")?.number(), paragraph: map.optional("paragraph")?.text(),
            table: map.optional("table")?.number(), row: map.optional("row")?.number(),
            column: map.optional("column")?.number())
    }

    /// The act's words with their place: `{text: …, at: …}`.
    func sourcedText() -> SourcedText? {
        mapping(keys: ["text", "at"])?.sourcedText()
    }

    /// A date such as `2012-11-05`.
    func date() -> CivilDate? {
        guard let text = text() else { return nil }
        if let date = CivilDate(iso: text) { return date }
        note(.badDate(text))
        return nil
    }

    /// A period such as `10 working days`.
    func period() -> ProcessingPeriod? {
        guard let text = text() else { return nil }
        if let period = PeriodNotation.period(text) { return period }
        note(PeriodNotation.isBareNumber(text) ? .periodWithoutUnit(text) : .badPeriod(text))
        return nil
    }

    /// Opening hours such as `mon-fri 9:00-13:00 14:00-18:00`.
    func openingHours() -> OpeningHours? {
        guard let text = text() else { return nil }
        do throws(OpeningHoursError) {
            return try OpeningHours.parse(text)
        } catch {
            note(.badHours(text, error))
            return nil
        }
    }
}

extension DataMapping {
    /// The place under `at`, which may not be left out.
    func reference() -> LegalReference? {
        if let value = optional("at") { return value.reference() }
        log.note(.missingReference("at"), line: line)
        return nil
    }

    /// The act's words under `text` and their place under `at`, in a mapping that holds more besides.
    func sourcedText() -> SourcedText? {
        let (text, at) = (required("text")?.text(), reference())
        guard let text, let at else { return nil }
        return SourcedText(text: text, at: at)
    }
}
