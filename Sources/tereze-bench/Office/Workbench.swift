import Foundation

/// The programs to measure, which stand beside this one, and a folder with a throw-away office; it goes with its owner.
final class Workbench {
    /// It is this moment in the office, whenever it is measured.
    static let now = "2012-11-12T10:00"

    let program: String
    /// The C program that paints the same.
    let peer: String
    /// The same, which reads the store first, as the desk does.
    let peerWithStore: String
    let folder: String
    /// The office's store.
    let store: String

    /// The moment that it is in the office.
    let moment: String

    /// Makes a throw-away office.
    convenience init(cases: Int, parent: String?) throws {
        try self.init(parent: parent, store: nil, moment: Self.now)
        try makeOffice(cases: cases)
    }

    /// - Parameters:
    ///   - given: a store that is there, and stays; nil for one that is yet to be made.
    ///   - moment: the moment that it is in the office.
    init(parent: String?, store given: String?, moment: String) throws {
        self.moment = moment
        let place = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent().path ?? "."
        program = place + "/tereze"
        guard FileManager.default.isExecutableFile(atPath: program) else {
            throw BenchFailure("\(program) is not there: build the whole package (swift build -c release --static-swift-stdlib --disable-local-rpath)")
        }
        folder = (parent ?? NSTemporaryDirectory()) + "/tereze-bench-\(UUID().uuidString)"
        store = given ?? folder + "/office/store.sqlite"
        peer = folder + "/peer"
        peerWithStore = folder + "/peer-with-store"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let source = try PeerProgram(near: place)
        try source.compile(to: peer)
        try source.compile(to: peerWithStore, with: ["-DWITH_STORE", "-lsqlite3"])
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// What a measured program finds in its environment: nothing of the person who measures but where the resources are.
    var environment: [String: String] {
        let own = ProcessInfo.processInfo.environment
        var environment = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder, "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
            "TEREZE_NOW": moment,
        ]
        environment["TEREZE_RESOURCES"] = own["TEREZE_RESOURCES"]
        return environment
    }

    /// A copy of the store, made while nobody has it open.
    func copy(named name: String) throws -> String {
        let copy = "\(folder)/\(name)"
        try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: store, toPath: copy + "/store.sqlite")
        return copy + "/store.sqlite"
    }

    /// The C program of that source, compiled when it is first asked for.
    func compiled(_ file: String) throws -> String {
        let path = "\(folder)/\(file.split(separator: ".")[0])"
        if !FileManager.default.fileExists(atPath: path) {
            let place = URL(fileURLWithPath: program).deletingLastPathComponent().path
            try PeerProgram(near: place, file: file).compile(to: path, with: ["-lsqlite3"])
        }
        return path
    }

    private func makeOffice(cases: Int) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["demo", "--headless", "--store", store, "--cases", String(cases)]
        process.environment = environment
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw BenchFailure("tereze demo --headless failed") }
    }
}
