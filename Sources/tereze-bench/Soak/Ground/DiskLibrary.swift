import Foundation

/// What stands between a program and the disk (`Disk/disk.c`), built by the C compiler when a soak needs it.
struct DiskLibrary {
    let path: String

    init(on ground: SoakGround) throws {
        path = ground.path("disk.so")
        let source = try CheckoutFile.path("Sources/tereze-bench/Disk/disk.c", near: ground.bench)
        let compiler = try SoakProcess(
            "/usr/bin/env", ["cc", "-O2", "-shared", "-fPIC", "-o", path, source, "-ldl"], environment: ground.environment)
        guard try compiler.wait(seconds: 120) == 0 else { throw BenchFailure("cc cannot build \(source): install gcc") }
    }

    /// What makes a process record every change under a folder.
    func recording(_ root: String, to log: String) -> [String: String] {
        ["LD_PRELOAD": path, "TEREZE_DISK_ROOT": root, "TEREZE_DISK_LOG": log]
    }

    /// What lets a call of a process fail.
    ///
    /// - Parameters:
    ///   - fault: nil lets nothing fail.
    ///   - counted: a file that gets what `FaultCount` reads.
    ///   - arm: a file from whose making on the calls count.
    func failing(_ fault: DiskFault?, under root: String, counted: String, armedBy arm: String? = nil) -> [String: String] {
        var environment = [
            "LD_PRELOAD": path, "TEREZE_DISK_ROOT": root, "TEREZE_DISK_FAULT": fault?.description ?? "none:0", "TEREZE_DISK_COUNT": counted,
        ]
        environment["TEREZE_DISK_ARM"] = arm
        return environment
    }
}
