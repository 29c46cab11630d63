import Foundation
import Glibc
import ProgramDriver
import Testing

@Suite struct `A backup` {
    @Test func `is made, listed, proved and restored`() throws {
        let desk = try DemoDesk()
        _ = try desk.json(["case", "register", "--input", "-"], as: "kense", input: try Application().json)
        mkdir(desk.path("copies"), 0o700)

        let made = try desk.json(["backup", desk.path("copies")])
        let file = try #require(made.path.string)
        #expect(file.hasSuffix("/copies/store-20121112-1000.backup"))
        #expect(made.cases.int == 1)

        #expect(try desk.json(["backup", "list", desk.path("copies")])[0].file.string == file)
        let proved = try desk.json(["backup", "verify", file])
        #expect(proved.head.string == made.head.string)
        #expect(proved.made.string == DemoDesk.now)

        let restored = try desk.json(["restore", file, "--store", desk.path("new/office.sqlite")])
        #expect(restored.cases.int == 1)
        let doctor = try Program.run(["doctor"], variables: desk.variables.merging(["TEREZE_STORE": desk.path("new/office.sqlite")]) { $1 })
        #expect(doctor.status == 0, "\(doctor.output)\(doctor.errors)")
        let sum = try Program.run("/usr/bin/sha256sum", ["--check", "store-20121112-1000.backup.sha256"], in: desk.path("copies"))
        #expect(sum.status == 0, "\(sum.errors)")
    }

    @Test func `with a passphrase is read by docs/security.md's Python alone`() throws {
        let desk = try DemoDesk()
        let secret = ["TEREZE_PASSPHRASE": "жеті рет өлше, бір рет кес"]
        let file = desk.path("copy.sealed")
        let made = try desk.run(["backup", file, "--encrypt"], variables: secret)
        #expect(made.status == 0, "\(made.errors)")

        let wrong = try desk.run(["backup", "verify", file], variables: ["TEREZE_PASSPHRASE": "something else"])
        #expect(wrong.status == 1)
        #expect(wrong.errorLines.count == 1)
        #expect(wrong.errors.contains("passphrase"))
        let short = try desk.run(["backup", desk.path("x"), "--encrypt"], variables: ["TEREZE_PASSPHRASE": "short"])
        #expect(short.status == 1)
        #expect(!FileManager.default.fileExists(atPath: desk.path("x")))
        let unasked = try desk.run(["backup", "verify", file])
        #expect(unasked.errors.contains("TEREZE_PASSPHRASE"))

        let document = try String(contentsOf: Program.root.appending(path: "docs/security.md"), encoding: .utf8)
        let scripts = document.matches(of: #/```python\n(.*?)```/#.dotMatchesNewlines()).map { String($0.output.1) }
        let script = try #require(scripts.first { $0.contains("tereze backup 1") })
        let program = try desk.file("open.py", script)
        let opened = try Program.run(
            "/usr/bin/env", ["python3", program, file, desk.path("plain.sqlite")],
            variables: secret.merging(["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""]) { $1 })
        // The library that the script names need not be on this machine.
        guard !opened.errors.contains("No module named 'cryptography'") else { return }
        #expect(opened.status == 0, "\(opened.errors)")
        let plain = try desk.run(["backup", "verify", desk.path("plain.sqlite")])
        #expect(plain.status == 0, "\(plain.errors)")
    }

    @Test func `by schedule keeps the newest of days, weeks and months`() throws {
        let desk = try DemoDesk()
        _ = try desk.json(["case", "register", "--input", "-"], as: "kense", input: try Application().json)
        mkdir(desk.path("copies"), 0o700)
        let folder = desk.path("copies")
        #expect(try desk.run(["backup", "run"]).errors.contains("schedule"))
        #expect(try desk.run(["backup", "schedule", "--to", folder], as: "kense").status == 1)

        let schedule = try desk.json(["backup", "schedule", "--to", folder, "--every", "day", "--keep", "2,1,1"], as: "admin")
        #expect(schedule.schedule.keep.daily.int == 2)
        for day in ["12", "13", "14"] {
            let run = try desk.run(["backup", "run"], variables: ["TEREZE_NOW": "2012-11-\(day)T20:00"])
            #expect(run.status == 0, "\(run.errors)")
        }
        _ = try desk.file("copies/letter.txt", "stays")

        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".backup") }.sorted()
        #expect(files == ["store-20121113-2000.backup", "store-20121114-2000.backup"])
        let late = try desk.run(["backup", "schedule"], variables: ["TEREZE_NOW": "2012-11-17T10:00"])
        #expect(late.output.contains("is old"), "\(late.output)")
        let doctor = try desk.run(["doctor"], variables: ["TEREZE_NOW": "2012-11-17T10:00"])
        #expect(doctor.status == 1)
    }

    @Test func `into a place that cannot take it is one sentence and no file`() throws {
        let desk = try DemoDesk()
        for (target, words) in [
            (desk.path("nowhere/copy"), "no such folder"), (desk.store, "own file"), (desk.path("there"), "--overwrite"),
        ] {
            if target.hasSuffix("there") { _ = try desk.file("there", "x") }
            let outcome = try desk.run(["backup", target])
            #expect(outcome.status == 1)
            #expect(outcome.errorLines.count == 1)
            #expect(outcome.errors.contains(words), "\(outcome.errors)")
        }
    }

    @Test func `onto a full disk is one sentence and no file`() throws {
        let desk = try DemoDesk()
        let disk = desk.path("disk")
        mkdir(disk, 0o700)
        let mounted = try Program.run("/usr/bin/env", ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", disk])
        // Only root may mount.
        guard mounted.status == 0 else { return }
        defer { _ = try? Program.run("/usr/bin/env", ["umount", disk]) }

        let outcome = try desk.run(["backup", "\(disk)/copy"])

        #expect(outcome.status == 1)
        #expect(outcome.errorLines.count == 1)
        #expect(outcome.errors.contains("MB"), "\(outcome.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: disk) == [])
    }

    @Test func `that is killed leaves nothing under its name, and the next one is sound`() throws {
        let desk = try DemoDesk(cases: 60)
        for delay in [20_000, 60_000, 100_000, 150_000, 250_000] as [UInt32] {
            let target = desk.path("copy-\(delay)")
            let child = try Child(
                Program.path, ["backup", target], environment: Program.environment.merging(desk.variables) { $1 })
            usleep(delay)
            kill(child.id, SIGKILL)
            if try child.wait(seconds: 20) != 0 {
                // Either it had its name, and then it is whole, or it has none.
                guard FileManager.default.fileExists(atPath: target) else { continue }
            }
            #expect(try desk.run(["backup", "verify", target]).status == 0)
        }

        #expect(try desk.run(["backup", desk.path("last")]).status == 0)
        let left = try FileManager.default.contentsOfDirectory(atPath: desk.path(".")).filter { $0.hasSuffix(".part") }
        #expect(left == [])
        #expect(try desk.run(["journal", "verify"]).status == 0)
    }
}

@Suite struct `A damaged store` {
    @Test func `is told by doctor, with what can be saved`() throws {
        let desk = try DemoDesk(cases: 30)
        let copy = try desk.json(["backup", desk.path("copy")])
        let store = desk.path("restored.sqlite")
        _ = try desk.json(["restore", desk.path("copy"), "--store", store])
        let bytes = try Data(contentsOf: URL(filePath: store))
        try (Data(repeating: 0x5A, count: 4096) + bytes.dropFirst(4096)).write(to: URL(filePath: store))

        let doctor = try desk.run(["doctor", "--store", store])
        #expect(doctor.status == 1)
        #expect(doctor.output.contains("--salvage"), "\(doctor.output)\(doctor.errors)")

        let report = try desk.json(["doctor", "--store", store, "--salvage", desk.path("saved")])
        #expect(report.cases.int == copy.cases.int, "\(report)")
        let again = try desk.run(["doctor", "--store", store, "--salvage", desk.path("saved")])
        #expect(again.status == 1)
        #expect(again.errors.contains("not empty"))
    }
}

@Suite struct `The clock` {
    @Test func `of a throw-away office is believed`() throws {
        let desk = try DemoDesk()

        #expect(try desk.json(["clock"]).sound.bool == true)
        #expect(try desk.run(["clock", "accept"], as: "kense").status == 1)
    }
}
