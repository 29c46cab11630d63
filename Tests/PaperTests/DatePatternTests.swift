import Legislation
import Testing
import WorkingTime

@testable import Paper

@Suite struct DatePatternTests {
    private func written(_ pattern: String, _ language: Language) -> String {
        DatePattern(pattern).text(of: FixtureData.date, in: language)
    }

    @Test func `a genitive year makes the month its possession`() {
        #expect(written("{yyyy} жылдың \"{dd}\" {month}", .kazakh) == "2012 жылдың \"05\" қарашасында")
        #expect(written("{yyyy}-жылдын {dd}-{month}", .kyrgyz) == "2012-жылдын 05-ноябрында")
    }

    @Test func `a word after the month bears the ending itself`() {
        #expect(written("{yyyy} жылдың \"{dd}\" {month} күні", .kazakh) == "2012 жылдың \"05\" қараша күні")
    }

    @Test func `elsewhere the month is plain, in Russian always genitive`() {
        #expect(written("{yyyy} жылғы {dd} {month}", .kazakh) == "2012 жылғы 05 қараша")
        #expect(written("{dd} {month} {yyyy} года", .russian) == "05 ноября 2012 года")
        #expect(written("{dd} {month} {yyyy}", .english) == "05 November 2012")
    }

    @Test func `digits have their zeros and other braces stay`() {
        #expect(written("{dd}.{mm}.{yy} {x} {", .kazakh) == "05.11.12 {x} {")
    }

    @Test func `the date of a letter is written in each language's manner`() {
        #expect(
            Language.allCases.map { PaperDate.long(FixtureData.date, in: $0) } == [
                "2012 жылғы 5 қараша", "2012-жылдын 5-ноябры", "5 ноября 2012 года", "5 November 2012",
            ])
    }

    @Test func `every month has a name in every language and form`() {
        for language in Language.allCases {
            for form in [MonthForm.plain, .possessive, .when] {
                let names = (1...12).map { MonthName.text(month: $0, form: form, in: language) }
                #expect(Set(names).count == 12)
            }
        }
    }
}
