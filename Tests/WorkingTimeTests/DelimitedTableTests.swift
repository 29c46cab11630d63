import Testing
@testable import WorkingTime

@Suite struct DelimitedTableTests {
    @Test func `Rows are found by column name and know their line`() {
        let table = DelimitedTable(text: "# offices\n\nid,name\n1, Талғар \n\n# closed since\n2,\"Есік, қала\"\n")

        #expect(table.header == ["id", "name"])
        #expect(table.headerLine == 3)
        #expect(table.rows.map(\.line) == [4, 7])
        #expect(table.rows.map { $0["name"] } == ["Талғар", "Есік, қала"])
        #expect(table.rows[0]["phone"] == nil)
        #expect(table.problems.isEmpty)
    }

    @Test func `Quotes keep commas, quotes, hashes, spaces and new lines`() {
        let table = DelimitedTable(text: "a,b\r\n\"#x, \"\"y\"\"\",\" z \"\r\n\"two\nlines\" ,\"\"\r\n1,2")

        #expect(table.rows.map(\.fields) == [["#x, \"y\"", " z "], ["two\nlines", ""], ["1", "2"]])
        #expect(table.rows.map(\.line) == [2, 3, 5])
        #expect(table.problems.isEmpty)
    }

    @Test func `A mark of byte order before the header is not part of it`() {
        #expect(DelimitedTable(text: "\u{FEFF}id,name\n1,x").header == ["id", "name"])
    }

    @Test func `Empty fields at the end of a line count`() {
        #expect(DelimitedTable(text: "a,b,c\n,,\n1,2,").rows.map(\.fields) == [["", "", ""], ["1", "2", ""]])
    }

    @Test func `All that is wrong is told at once, and the sound rows stay`() {
        let table = DelimitedTable(text: "a,b,a\n1,2\n1,2,3\n1,2,3,4\n\"x\"y,2,3\n1,2\",3\n4,5,6\n7,\"8,9\n")

        #expect(table.problems == [
            .init(line: 1, kind: .columnTwice("a")),
            .init(line: 2, kind: .fieldCount(found: 2, expected: 3)),
            .init(line: 4, kind: .fieldCount(found: 4, expected: 3)),
            .init(line: 5, kind: .strayQuote),
            .init(line: 6, kind: .strayQuote),
            .init(line: 8, kind: .quoteNotClosed),
        ])
        #expect(table.rows.map(\.line) == [3, 7])
    }

    @Test(arguments: ["", "\n\n", "# only words\n", "\u{FEFF}"])
    func `A text without a header says so`(text: String) {
        let table = DelimitedTable(text: text)
        #expect(table.problems == [.init(line: 1, kind: .noHeader)])
        #expect(table.rows.isEmpty)
    }
}
