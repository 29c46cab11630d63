import Casework
import Foundation
import GRDB
import Testing

@testable import CaseStore

struct SalvageTests {
    private func livedIn() throws -> Bench {
        let bench = try Bench()
        try bench.addPeople()
        for index in 0..<40 { try bench.register(Visitor(surname: "Адам\(index)", birthDate: nil)) }
        try bench.makeReady(try bench.register(Visitor(iin: "750301300018")).file.number)
        return bench
    }

    private func salvage(_ bench: Bench) throws -> (report: SalvageReport, folder: URL) {
        let folder = bench.folder.appending(path: "saved")
        return (try Salvage(store: bench.path, folder: folder.path).run(), folder)
    }

    /// Overwrites pages of the closed store with rubbish.
    private func spoil(_ bench: Bench, pages: Range<Int>) throws {
        let file = try FileHandle(forUpdating: URL(filePath: bench.path))
        try file.seek(toOffset: UInt64(pages.lowerBound * 4096))
        try file.write(contentsOf: Data(repeating: 0xA5, count: pages.count * 4096))
        try file.close()
    }

    @Test func aSoundStoreIsSavedWhole() throws {
        let bench = try livedIn()
        let entries = try bench.store.verifyJournal().entries
        try bench.store.close()

        let (report, folder) = try salvage(bench)

        #expect(report.cases == 41)
        #expect(report.entries == entries)
        #expect(report.papers == 41)
        #expect(report.lostEntries == [])
        #expect(report.partialCases == [])
        #expect(report.lostCases == [])
        #expect(report.lostPapers == [])
        #expect(try names(in: folder) == ["cases.jsonl", "journal.jsonl", "papers", "report.json"])
        let lines = try String(contentsOf: folder.appending(path: "cases.jsonl"), encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 41)
        for line in lines {
            let value = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            #expect(value["complete"] as? Bool == true)
            #expect((value["events"] as? [Any])?.isEmpty == false)
        }
        #expect(StoreFiles.mode(of: folder.appending(path: "cases.jsonl").path) == 0o600)
    }

    @Test func whatIsOnlyInTheLogIsSavedToo() throws {
        let bench = try livedIn()
        let (report, _) = try salvage(bench)

        #expect(report.cases == 41)
        #expect(report.lostEntries == [])
    }

    @Test func aStoreWithoutItsFirstPageIsSaved() throws {
        let bench = try livedIn()
        try bench.store.close()
        try spoil(bench, pages: 0..<1)

        #expect(throws: StoreProblem.self) { try bench.another() }
        let (report, _) = try salvage(bench)

        #expect(report.cases == 41)
        #expect(report.lostCases == [])
    }

    @Test func brokenPagesCostOnlyWhatStoodOnThem() throws {
        let bench = try livedIn()
        try bench.store.close()
        let pages = Int(StoreFiles.size(of: bench.path) / 4096)
        try spoil(bench, pages: pages / 2..<pages / 2 + 6)

        let (report, _) = try salvage(bench)

        #expect(report.cases + report.partialCases.count + report.lostCases.count >= 41)
        #expect(report.cases > 5)
        #expect(report.entries > 30)
    }

    @Test func onlyAnEmptyFolderTakesIt() throws {
        let bench = try livedIn()
        try bench.store.close()

        #expect(throws: BackupProblem.folderNotEmpty(path: bench.folder.path)) {
            try Salvage(store: bench.path, folder: bench.folder.path).run()
        }
    }
}
