import Legislation
import Testing

/// Reads the sources of the target: what the compiler cannot see of a text.
struct SourceTests {
    @Test func everyPhraseOfTheSourcesHasTextInAllFourLanguages() throws {
        for source in try WordingSource.all() {
            for call in source.phraseCalls {
                #expect(call.labels.starts(with: ["kk", "ky", "ru", "en"]), "\(source.name):\(call.line) \(call.labels)")
                #expect(!call.text.contains("\"\""), "\(source.name):\(call.line) has an empty text")
            }
        }
    }

    @Test func noTextOfTheSourcesIsLeftUntranslated() throws {
        for source in try WordingSource.all() {
            for call in source.phraseCalls where call.literals.count == 4 {
                let (kk, en) = (call.literals[0], call.literals[3])
                let isOnlyValues = !Self.outsideInterpolations(kk).contains(where: \.isLetter)
                #expect(kk != en || isOnlyValues, "\(source.name):\(call.line) has the same text in Kazakh and English")
                #expect(Letters.foreign(to: .kazakh, in: Self.outsideInterpolations(kk)).isEmpty, "\(source.name):\(call.line)")
                #expect(
                    Letters.foreign(to: .kyrgyz, in: Self.outsideInterpolations(call.literals[1])).isEmpty,
                    "\(source.name):\(call.line)")
                #expect(
                    Letters.foreign(to: .russian, in: Self.outsideInterpolations(call.literals[2])).isEmpty,
                    "\(source.name):\(call.line)")
            }
        }
    }

    @Test func latinWordsAreNamesThatStandInEveryLanguage() throws {
        for source in try WordingSource.all() {
            for call in source.phraseCalls where call.literals.count == 4 {
                let english = Set(Letters.latinWords(in: Self.outsideInterpolations(call.literals[3])))
                for text in call.literals.prefix(3) {
                    // A single letter is a key.
                    let words = Letters.latinWords(in: Self.outsideInterpolations(text)).filter { $0.count > 1 }
                    #expect(english.isSuperset(of: words), "\(source.name):\(call.line) \(words)")
                }
            }
        }
    }

    @Test func valuesOfAPhraseStandInEveryLanguage() throws {
        for source in try WordingSource.all() {
            for call in source.phraseCalls where call.literals.count == 4 {
                let counts = call.literals.map(Self.interpolations)
                #expect(Set(counts).count == 1, "\(source.name):\(call.line) has values in \(counts) places")
            }
        }
    }

    /// How many values are put into a literal.
    private static func interpolations(_ literal: String) -> Int { literal.components("\\(") - 1 }

    private static func outsideInterpolations(_ literal: String) -> String {
        var result = ""
        var depth = 0
        var previous: Character = " "
        for character in literal {
            if depth > 0 {
                if character == "(" { depth += 1 }
                if character == ")" { depth -= 1 }
            } else if previous == "\\", character == "(" {
                depth = 1
                result.removeLast()
                result.append("0")
            } else if previous == "\\" {
                // An escaped line feed or quote is no letter.
                result.removeLast()
                result.append(" ")
            } else {
                result.append(character)
            }
            previous = character
        }
        return result
    }
}

extension String {
    /// The number of parts between occurrences of a mark.
    fileprivate func components(_ mark: String) -> Int {
        var count = 1
        var rest = Substring(self)
        while let range = rest.firstRange(of: mark) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}
