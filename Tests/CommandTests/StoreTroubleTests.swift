import Foundation
import Glibc
import ProgramDriver
import Testing

@Suite struct `A store in trouble` {
    @Test func `that is not there is told with what to do`() throws {
        let outcome = try Program.run(["doctor", "--store", "/tmp/no-such-folder/store.sqlite"])

        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("tereze init"))
        #expect(outcome.errorLines.count == 1)
    }

    @Test func `is asked for by name when none is named`() throws {
        let outcome = try Program.run(["case", "list", "--as", "kense"], variables: ["TEREZE_SECRET": "tereze"])

        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("--store"))
        #expect(outcome.errors.contains("tereze demo"))
    }

    @Test func `that is some other file is left as it is`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("letter.txt", "A letter, not a store.\n")

        let outcome = try Program.run(["doctor", "--store", path])

        #expect(outcome.status == 1)
        #expect(outcome.output.contains("not a store"))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "A letter, not a store.\n")
    }

    @Test func `of a newer program is refused and not touched`() throws {
        let desk = try DemoDesk()
        try desk.setSchemaVersion(99)
        let before = try Data(contentsOf: URL(filePath: desk.store))

        let outcome = try desk.run(["case", "register", "--input", "-"], as: "kense", input: try Application().json)

        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("newer program (99"), "\(outcome.errors)")
        #expect(outcome.errorLines.count == 1)
        #expect(try Data(contentsOf: URL(filePath: desk.store)) == before)
    }

    @Test func `that may not be written says so and stays as it is`() throws {
        let desk = try DemoDesk()
        try desk.forbidWriting()

        let outcome = try desk.runWithoutRights(["case", "register", "--input", "-", "--as", "kense"], input: try Application().json)

        #expect(outcome.status == 1)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("cannot be written"), "\(outcome.errors)")
        #expect(outcome.errorLines.count == 1)
    }

    @Test func `that another program holds is waited for, and then told`() throws {
        let desk = try DemoDesk()
        let lock = open("\(desk.store).lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        defer { close(lock) }
        #expect(flock(lock, LOCK_EX) == 0)

        let outcome = try desk.run(["case", "register", "--input", "-"], as: "kense", input: try Application().json)

        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("try again in a minute"), "\(outcome.errors)")
        #expect(outcome.errorLines.count == 1)
    }

    @Test func `that may not grow keeps what it had and says that it could not write`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()

        let refused = try desk.run(
            "trap '' XFSZ; ulimit -f 1; exec $TEREZE case register --input - --as kense",
            input: Application.another.json)

        #expect(refused.status == 1)
        #expect(refused.output == "")
        #expect(refused.errorLines.count == 1, "\(refused.errors)")
        #expect(try desk.json(["case", "list"], as: "kense").list.compactMap(\.number.string) == [number])
        #expect(try desk.run(["journal", "verify"]).status == 0)
    }

    @Test(.enabled(if: Disk.canBeMade, "this machine lets nobody mount a disk for a test (2026-11-21)"))
    func `on a full disk says so, and goes on once there is room`() throws {
        let desk = try DemoDesk()
        _ = try desk.registered()
        let disk = desk.path("disk")
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)

        let outcome = try desk.run(
            """
            set -e
            mount -t tmpfs -o size=3m,mode=700 tmpfs \(disk)
            cd \(disk)
            cp \(desk.store)* . && export TEREZE_STORE="$PWD/store.sqlite"
            dd if=/dev/zero of=filling bs=1k 2>dd.log || true
            $TEREZE case register --input \(try desk.file("input.json", Application.another.json)) --as kense || echo refused
            rm filling
            $TEREZE journal verify
            $TEREZE case list --as kense
            """,
            within: ["/usr/bin/unshare", "-rm"])

        #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
        #expect(outcome.errors.contains("The disk is full and nothing was written"), "\(outcome.errors)")
        #expect(outcome.output.hasPrefix("refused\n"))
        #expect(outcome.output.contains("The journal is whole"))
        #expect(outcome.output.contains("-000001-") && !outcome.output.contains("-000002-"), "\(outcome.output)")
    }

    @Test func `that was changed behind the program's back fails the check of the journal`() throws {
        let desk = try DemoDesk(cases: 20)
        // The entry's columns stand side by side in the file: who did it, and what.
        try desk.replaceInFile("kenseregistered", with: "adminregistered")

        let journal = try desk.run(["journal", "verify"])
        let doctor = try desk.run(["doctor"])

        #expect(journal.status == 1)
        #expect(journal.output.contains("The journal has been changed"), "\(journal.output)")
        #expect(doctor.status == 1)
    }
}

/// A disk of a test's own.
enum Disk {
    static let canBeMade =
        (try? Program.run("/usr/bin/unshare", ["-rm", "/bin/sh", "-c", "mount -t tmpfs tmpfs /mnt"]).status) == 0
}

extension DemoDesk {
    /// Runs a shell's script on the store, with the program as `$TEREZE`.
    fileprivate func run(_ script: String, within: [String] = [], input: String = "") throws -> Program.Outcome {
        let words = within + ["/bin/sh", "-c", script]
        return try Program.run(
            words[0], Array(words.dropFirst()), variables: variables.merging(["TEREZE": Program.path]) { $1 }, input: input)
    }

    /// Writes another schema version into the file's header, as a later release would (SQLite's file format, 1.3).
    fileprivate func setSchemaVersion(_ version: UInt8) throws {
        let file = try FileHandle(forUpdating: URL(filePath: store))
        try file.seek(toOffset: 60)
        try file.write(contentsOf: Data([0, 0, 0, version]))
        try file.close()
    }

    /// Takes the right to write away from the store and its folder.
    fileprivate func forbidWriting() throws {
        let folder = URL(filePath: store).deletingLastPathComponent().path
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            chmod("\(folder)/\(name)", 0o444)
        }
        chmod(folder, 0o555)
    }

    /// Runs the program as somebody whom rights bind: root it does not, so that then it runs as nobody.
    fileprivate func runWithoutRights(_ arguments: [String], input: String) throws -> Program.Outcome {
        guard getuid() == 0 else { return try Program.run(arguments, variables: variables, input: input) }
        // NB: nobody may not look into root's home: the program and its data are copied to where they can be read.
        // By `cp`, for a file that this process has written cannot be run while it starts another.
        let program = path("tereze")
        for (original, copy) in [(Program.path, program), (Program.root.appending(path: "Resources").path, path("Resources"))] {
            _ = try Program.run("/bin/cp", ["-rL", original, copy])
            _ = try Program.run("/bin/chmod", ["-R", "a+rX", copy])
        }
        let asNobody = ["--reuid", "65534", "--regid", "65534", "--clear-groups", program]
        return try Program.run("/usr/bin/setpriv", asNobody + arguments, variables: variables, input: input)
    }

    /// Writes another text of the same length in the first one's place in the file.
    fileprivate func replaceInFile(_ text: String, with other: String) throws {
        var bytes = try Data(contentsOf: URL(filePath: store))
        let range = try #require(bytes.range(of: Data(text.utf8)))
        bytes.replaceSubrange(range, with: Data(other.utf8))
        try bytes.write(to: URL(filePath: store))
    }
}
