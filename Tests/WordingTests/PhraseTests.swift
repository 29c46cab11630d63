import Legislation
import Testing
import Wording

/// What holds of every phrase of every value, in all four languages.
struct PhraseTests {
    @Test(arguments: EveryPhrase.all)
    func everyPhraseSaysSomethingInAllFourLanguages(_ named: NamedPhrase) {
        for language in Language.allCases {
            let text = named.phrase[language]
            #expect(!text.isEmpty, "\(named.name) is empty in \(language)")
            #expect(!text.contains("\\("), "\(named.name) has a value that was not filled in: \(text)")
            #expect(!text.contains("  "), "\(named.name) has two spaces: \(text)")
            #expect(text.first != " " && text.last != " ", "\(named.name) begins or ends with a space: \(text)")
            #expect(!text.contains(" ,") && !text.contains(" ."), "\(named.name) has a space before a sign: \(text)")
        }
    }

    @Test(arguments: EveryPhrase.all)
    func cyrillicTextsHoldNoLatinLettersOutsideQuotes(_ named: NamedPhrase) {
        for language in [Language.kazakh, .kyrgyz, .russian] {
            let stray = Letters.latinWords(in: named.phrase[language])
            #expect(stray.isEmpty, "\(named.name) in \(language): \(stray)")
        }
    }

    @Test(arguments: EveryPhrase.all)
    func englishTextsHoldNoCyrillicLetters(_ named: NamedPhrase) {
        let stray = named.phrase.en.unicodeScalars.filter { Letters.cyrillic.contains($0.value) }

        #expect(stray.isEmpty, "\(named.name): \(named.phrase.en)")
    }

    @Test(arguments: EveryPhrase.all)
    func everyLanguageUsesOnlyItsOwnLetters(_ named: NamedPhrase) {
        #expect(Letters.foreign(to: .kazakh, in: named.phrase.kk).isEmpty, "\(named.name): \(named.phrase.kk)")
        #expect(Letters.foreign(to: .kyrgyz, in: named.phrase.ky).isEmpty, "\(named.name): \(named.phrase.ky)")
        #expect(Letters.foreign(to: .russian, in: named.phrase.ru).isEmpty, "\(named.name): \(named.phrase.ru)")
    }

    @Test(arguments: EveryPhrase.shorts)
    func shortFormsFitTheirColumns(_ named: NamedPhrase) {
        for language in Language.allCases {
            let text = named.phrase[language]
            #expect(text.count <= named.width ?? .max, "\(named.name): «\(text)» takes \(text.count)")
        }
    }

    @Test(arguments: EveryPhrase.filled)
    func everyValueStandsInAllFourLanguages(_ filled: EveryPhrase.Filled) {
        for language in Language.allCases {
            for value in filled.holds {
                #expect(
                    filled.phrase[language].contains(value),
                    "\(filled.name) in \(language) leaves out \(value): \(filled.phrase[language])")
            }
        }
    }

    @Test(arguments: EveryPhrase.refusals + EveryPhrase.intakeProblems + EveryPhrase.storeProblems + EveryPhrase.backupProblems + EveryPhrase.deadlineErrors)
    func everyErrorIsOneSentenceThatSaysWhatToDo(_ filled: EveryPhrase.Filled) {
        for language in Language.allCases {
            let text = filled.phrase[language]
            #expect(text.hasSuffix("."), "\(filled.name): \(text)")
            #expect(text.first.map { $0.isUppercase || $0.isNumber || "«“".contains($0) } == true, "\(filled.name): \(text)")
            let cure = text.split(whereSeparator: { ":;".contains($0) })
            #expect(cure.count >= 2 || text.contains(", "), "\(filled.name) does not say what to do: \(text)")
        }
    }

    @Test func statusesOfOneListAreToldApart() {
        for language in Language.allCases {
            for group in [EveryPhrase.shorts, EveryPhrase.values] {
                let statuses = group.filter { $0.name.hasPrefix("CaseStatus") }.map { $0.phrase[language] }
                #expect(Set(statuses).count == statuses.count, "two statuses read alike in \(language)")
            }
        }
    }
}
