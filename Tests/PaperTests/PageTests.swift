import Foundation
import Legislation
import Testing

@testable import Paper

@Suite struct `A letter of several sheets` {
    private func document(_ blocks: [DocumentBlock], paper: Form.PaperSize = .letter) -> Document {
        Document(form: FormID("any"), language: .kazakh, paper: paper, blocks: blocks)
    }

    private func lines(_ count: Int) -> [DocumentBlock] {
        (1...count).map { .line(FilledText("жол \($0)"), .left) }
    }

    @Test func `is numbered in the middle of the foot from the second page on`() {
        let pages = PageLayout(width: 80).pages(document(lines(150)), height: 66)

        #expect(pages.count == 3)
        #expect(pages[0].last?.text == "жол 65")
        #expect(pages[1].last?.text == String(repeating: " ", count: 37) + "2 / 3")
        #expect(pages[2].last?.text.drop { $0 == " " } == "3 / 3")
    }

    @Test func `leaves each sheet's last line free, for a line end there would turn the page`() {
        let pages = PageLayout(width: 80).pages(document(lines(300)), height: 66)

        #expect(pages.map(\.count) == Array(repeating: 65, count: pages.count))
    }

    @Test func `has the executor small at the foot of its last page`() {
        let executor = DocumentBlock.executor(FilledText("Орындаушы: А. Серік, 2-11-43"))

        let one = PageLayout(width: 80).pages(document(lines(10) + [executor]), height: 66)
        let three = PageLayout(width: 80).pages(document(lines(150) + [executor]), height: 66)

        #expect(one.count == 1 && one[0].count == 65 && one[0].last?.text == "Орындаушы: А. Серік, 2-11-43")
        #expect(one[0].last?.emphasis == .small)
        #expect(three.count == 3 && three[2].suffix(3).map(\.text).first == "Орындаушы: А. Серік, 2-11-43")
        #expect(three.dropLast().allSatisfy { page in !page.contains { $0.text.contains("Орындаушы") } })
    }

    @Test func `never has its executor alone on a page`() {
        let executor = DocumentBlock.executor(FilledText("Орындаушы: А. Серік"))
        for count in 55...70 {
            let last = PageLayout(width: 80).pages(document(lines(count) + [executor]), height: 66).last ?? []
            #expect(last.contains { $0.text.hasPrefix("жол") }, "\(count)")
        }
    }

    @Test func `is the only paper with numbers and feet`() {
        let receipt = PageLayout(width: 42).pages(document(lines(150), paper: .receipt), height: 66)

        #expect(receipt.flatMap { $0 }.map(\.text) == (1...150).map { "жол \($0)" })
    }
}

@Suite struct `A table that is added up` {
    private func document(rows: [[String]], before: [DocumentBlock] = [], after: [DocumentBlock] = []) -> Document {
        let table = DocumentTable(
            columns: [
                .init(title: "№", share: 1, alignment: .right), .init(title: "Өтініш беруші", share: 6),
                .init(title: "Парақ", share: 2, isSummed: true), .init(title: "Ескертпе", share: 2),
            ],
            rows: rows.map { $0.map { FilledText($0) } })
        return Document(form: FormID("any"), language: .kazakh, paper: .letter, blocks: before + [.table(table)] + after)
    }

    private func rows(_ count: Int) -> [[String]] {
        (1...count).map { ["\($0)", "Адам \($0)", "\($0 % 7 + 1)", ""] }
    }

    /// The number that a line of sums has in its column, or a row of cells in its own.
    private func sum(_ line: String) -> Int? {
        let cells = line.split(separator: "|")
        return cells.dropFirst(cells.count - 2).first.flatMap { Int($0.filter(\.isNumber)) }
    }

    @Test func `ends with the total and bears no page total on one page`() {
        let pages = PageLayout(width: 80).pages(document(rows: rows(5)), height: 66)
        let texts = pages.flatMap { $0 }.map(\.text)

        #expect(pages.count == 1)
        #expect(texts.filter { $0.contains("Барлығы") }.map(sum) == [20])
        #expect(!texts.contains { $0.contains("Бет бойынша") || $0.contains("Алдыңғы") })
    }

    @Test(arguments: [30, 40, 66], [20, 33, 60, 131])
    func `carries its sums from page to page`(height: Int, count: Int) {
        let rows = rows(count)
        let pages = PageLayout(width: 80).pages(
            document(rows: rows, before: [.title(FilledText("Журнал"))], after: [.line(FilledText("соңы"), .left)]), height: height)

        var carried = 0
        for (index, page) in pages.enumerated() where page.contains(where: { $0.text.contains("Адам") }) {
            let texts = page.map(\.text)
            let own = texts.filter { $0.contains("Адам") }.compactMap(sum).reduce(0, +)
            if index > 0, carried > 0 { #expect(texts.filter { $0.contains("Алдыңғы беттерден") }.map(sum) == [carried]) }
            if own != 0, pages.count > 1, !(carried == 0 && texts.contains { $0.contains("Барлығы") }) {
                #expect(texts.filter { $0.contains("Бет бойынша жиыны") }.map(sum) == [own], "page \(index + 1)")
            }
            carried += own
            #expect(page.count <= height)
        }
        let whole = pages.flatMap { $0 }.map(\.text).filter { $0.contains("Барлығы") }.map(sum)
        #expect(whole == [carried])
        #expect(carried == rows.compactMap { Int($0[2]) }.reduce(0, +))
    }

    @Test(arguments: 1...24)
    func `keeps every row once on the shortest pages`(height: Int) {
        let pages = PageLayout(width: 80).pages(document(rows: rows(25)), height: height)

        #expect(pages.allSatisfy { $0.count <= height })
        #expect(pages.flatMap { $0 }.filter { $0.text.contains("Адам") }.count == 25)
    }

    @Test func `has its numbers at the right and its words at the left`() {
        let lines = PageLayout(width: 80).lines(document(rows: [["1", "Адам", "12", ""], ["2", "Адам", "1 250,50", ""]])).map(\.text)

        #expect(lines.contains { $0.contains("        12 |") })
        #expect(lines.contains { $0.contains("  1 250,50 |") })
        #expect(lines.contains { $0.contains("  1 262,50 |") })
    }

    @Test func `leaves the total open where a number is missing, and takes a dash for none`() {
        let open = PageLayout(width: 80).lines(document(rows: [["1", "А", "12", ""], ["2", "Б", "", ""]])).map(\.text)
        let dash = PageLayout(width: 80).lines(document(rows: [["1", "А", "12", ""], ["2", "Б", "—", ""]])).map(\.text)

        #expect(open.filter { $0.contains("Барлығы") }.map(sum) == [nil])
        #expect(dash.filter { $0.contains("Барлығы") }.map(sum) == [12])
    }

    @Test func `adds up on narrow paper too`() {
        let lines = PageLayout(width: 42).lines(document(rows: rows(3))).map(\.text)

        #expect(lines.suffix(2) == ["Барлығы", "Парақ: 9"])
    }

    @Test func `is read back from papers kept before there were sums`() throws {
        let kept = #"{"columns":[{"share":3,"title":"Аты"}],"rows":[]}"#
        let table = try JSONDecoder().decode(DocumentTable.self, from: Data(kept.utf8))

        #expect(table.columns == [.init(title: "Аты", share: 3)])
    }
}
