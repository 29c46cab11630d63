/// What stands between a program and the disk (`Disk/disk.c`).
struct DiskLibrary {
    let path: String

    init(on ground: SoakGround) throws { path = try SharedLibrary("disk", on: ground).path }

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
