import Foundation
import ProgramDriver
import Testing

@Suite struct `The journal handed out by commands` {
    @Test func `a readable backup of any name tells when it was made`() throws {
        let desk = try DemoDesk()
        _ = try desk.registered()
        try FileManager.default.createDirectory(atPath: desk.path("stick 50% #1"), withIntermediateDirectories: true)
        _ = try desk.json(["backup", desk.path("stick 50% #1/before-the-move?.sqlite")])

        let files = try desk.json(["backup", "list", desk.path("stick 50% #1")])

        #expect(files[0].made.string == DemoDesk.now)
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.path("stick 50% #1")).count == 2)
    }

    @Test func `doctor offers to save only what was a store`() throws {
        let desk = try DemoDesk()
        let letter = try desk.file("letter.txt", String(repeating: "A letter, not a store.\n", count: 40))
        let never = try Program.run(["doctor", "--store", letter])
        #expect(never.status == 1)
        #expect(!never.output.contains("--salvage"), "\(never.output)")

        let file = try FileHandle(forUpdating: URL(filePath: desk.store))
        try file.write(contentsOf: Data("broken header of it".utf8))
        try file.close()
        let broken = try desk.run(["doctor"])
        #expect(broken.status == 1)
        #expect((broken.output + broken.errors).contains("--salvage"), "\(broken.output)\(broken.errors)")
    }

    @Test func `an export of the journal is refused to clerks, and leaves out what another office's entries say`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()

        #expect(try desk.run(["journal", "export"], as: "kense").status == 1)
        let all = try desk.run(["journal", "export"], as: "tekserushi")
        #expect(all.status == 0 && all.output.contains("850308200014"))
        let other = try desk.run(["journal", "export", "--office", "3"], as: "tekserushi")
        let lines = try other.output.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
        #expect(!other.output.contains("850308200014"))
        #expect(lines.count == (lines[0].last.int ?? 0) + 1)
        #expect(try #require(lines.first { $0.subject.string == number }).withheld.bool == true)
        let none = try desk.run(["journal", "export", "--since", "2031-01-01"], as: "tekserushi")
        #expect(none.output.split(separator: "\n").count == 1)
    }
}
