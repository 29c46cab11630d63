import Foundation
import Glibc

/// A folder with the stores of a soak and the programs that work on them; it goes with its owner.
final class SoakGround {
    /// The program, which stands beside this one, and this one.
    let program: String
    let bench: String
    let folder: String

    /// - Parameter parent: on the disk to use; by default the system's for temporary files.
    init(in parent: String?) throws {
        bench = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        program = URL(fileURLWithPath: bench).deletingLastPathComponent().path + "/tereze"
        guard FileManager.default.isExecutableFile(atPath: program) else {
            throw BenchFailure("\(program) is not there: build the whole package")
        }
        folder = (parent ?? NSTemporaryDirectory()) + "/tereze-soak-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    /// On a disk in memory, where there is one: for what lays out thousands of stores.
    static func inMemory() throws -> SoakGround {
        try SoakGround(in: access("/dev/shm", W_OK) == 0 ? "/dev/shm" : nil)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// What a process finds in its environment: nothing of the person who measures but where the resources are.
    var environment: [String: String] {
        var environment = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder, "LC_ALL": "C.UTF-8", "TEREZE_NOW": Workbench.now,
            "TEREZE_SECRET": "tereze", "TEREZE_NEW_SECRET": "a new secret", "TEREZE_LANGUAGE": "en", "TEREZE_STATION": "soak",
        ]
        environment["TEREZE_RESOURCES"] = ProcessInfo.processInfo.environment["TEREZE_RESOURCES"]
        return environment
    }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    func makeFolder(_ name: String) throws -> String {
        try FileManager.default.createDirectory(
            atPath: path(name), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return path(name)
    }

    /// Makes a throw-away office where nothing has happened, and gives its store.
    func makeOffice(_ name: String, cases: Int = 0) throws -> String {
        let store = path("\(name)/store.sqlite")
        let demo = try SoakProcess(
            program, ["demo", "--headless", "--store", store, "--cases", String(cases)], environment: environment)
        guard try demo.wait(seconds: 600) == 0 else { throw BenchFailure("tereze demo --headless failed") }
        return store
    }

    /// A copy of a store's folder, made while nobody has it open; gives the copy's store.
    func copy(of store: String, named name: String) throws -> String {
        let target = path(name)
        try? FileManager.default.removeItem(atPath: target)
        try FileManager.default.copyItem(atPath: URL(fileURLWithPath: store).deletingLastPathComponent().path, toPath: target)
        return "\(target)/store.sqlite"
    }

    /// Starts a worker of this program.
    func worker(
        _ role: WorkerRole, _ name: String, store: String, log: String, options: [String] = [],
        environment: [String: String] = [:]
    ) throws -> SoakProcess {
        try SoakProcess(
            bench, ["soak", "worker", "--store", store, "--log", log, "--role", role.rawValue, "--name", name] + options,
            environment: self.environment.merging(environment) { $1 }, errors: log + ".errors")
    }
}
