import Foundation
import FuzzDoors
import ProgramDriver
import Testing

/// What the fuzzer found worth keeping, tried again: one file of `Corpora` each.
@Suite struct FuzzCorpusTests {
    @Test(arguments: FuzzDoor.allCases)
    func `nothing that was ever found breaks a promise again`(door: FuzzDoor) throws {
        let folder = Program.root.appendingPathComponent("Tests/FuzzTests/Corpora/\(door.rawValue)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(!names.isEmpty)

        for name in names {
            let bytes = try Array(Data(contentsOf: folder.appendingPathComponent(name)))
            do {
                try door.enter(bytes)
            } catch {
                Issue.record("\(door.rawValue)/\(name): \(error)")
            }
        }
    }
}
