import Casework
import Testing

@testable import CaseStore

struct NameFoldingTests {
    @Test(arguments: [
        ["Сейітов", "Сеитов", "СЕЙИТОВ", "Seitov", "Seyitov", "Seiitov"],
        ["Жұмабаев", "Жумабаев", "Джумабаев", "Zhumabaev", "Jumabaev", "Zhumabayev", "Dzhumabaev"],
        ["Қанат", "Канат", "Kanat", "Qanat"],
        ["Әлімхан", "Алимхан", "Alimkhan", "Alimhan"],
        ["Өмірзақ", "Омирзак", "Omirzak", "Ömirzaq"],
        ["Үмбет", "Умбет", "Ұмбет", "Umbet"],
        ["Һасан", "Хасан", "Khasan", "Hasan"],
        ["Фёдоров", "Федоров", "Fedorov"],
        ["Щербаков", "Shcherbakov", "Sherbakov"],
        ["Юлия", "Yuliya", "Iuliia"],
        ["Ерлан", "Yerlan", "Erlan"],
        ["Сапаева", "Sapayeva", "Sapaeva"],
        ["Шыңғыс", "Шынгыс", "Shyngys"],
        ["Ғалия", "Галия", "Galiya"],
        ["Чингиз", "Chingiz"],
    ])
    func spellingsOfOneNameFallTogether(spellings: [String]) {
        let folded = Set(spellings.map { NameFolding.words($0) })

        #expect(folded.count == 1, "\(spellings) gave \(folded)")
    }

    @Test func differentNamesStayApart() {
        let names = ["Сейітов", "Сатов", "Серіков", "Болатов", "Жұмабаев", "Жанабаев", "Әлімхан", "Әлжан"]

        #expect(Set(names.map { NameFolding.words($0) }).count == names.count)
    }

    @Test(arguments: ["Сейітов", "Жұмабаев", "Әлімханұлы", "Шыңғысханова", "Чокморов", "Алиев", "Юсупова", "Исмаилов"])
    func whatIsTypedSoFarIsTheBeginningOfTheFoldedName(name: String) throws {
        let whole = try #require(NameFolding.words(name).first)

        for length in 1...name.count {
            let typed = try #require(NameFolding.words(String(name.prefix(length))).first)
            #expect(whole.hasPrefix(typed), "\(typed) does not begin \(whole)")
        }
    }

    @Test func foldingIsDoneOnce() {
        for name in ["Сейітов", "Жұмабаев", "Әлімхан", "Щербаков", "Юлия", "Yerlan"] {
            let once = NameFolding.words(name)
            #expect(once.flatMap { NameFolding.words($0) } == once)
        }
    }

    @Test func composedAndDecomposedLettersAreTheSame() {
        #expect(NameFolding.words("Йолдас") == NameFolding.words("И\u{306}олдас"))
        #expect(NameFolding.words("Фёдор") == NameFolding.words("Фе\u{308}дор"))
    }

    @Test func oneKeyForEveryOrderOfAName() {
        let written = PersonName(surname: "Сейітов", given: "Қанат", patronymic: "Болатұлы")
        let typed = PersonName(surname: "kanat", given: "SEITOV", patronymic: "bolatuly")

        #expect(NameWords(written).key == NameWords(typed).key)
    }

    @Test func signsAndControlsLeaveOnlyLettersAndDigits() {
        let hostile = "Али\" OR * NEAR(x) \u{202E}'; DROP--\u{1B}[31m 😀 ﷽ 2"

        let letters = NameFolding.words(hostile).joined()
        #expect(letters.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) })
    }
}
