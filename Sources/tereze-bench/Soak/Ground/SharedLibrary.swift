import Foundation

/// A library in C that is put before a program's own (`Disk/*.c`), built by the C compiler when a soak needs it.
struct SharedLibrary {
    let path: String

    init(_ name: String, on ground: SoakGround) throws {
        path = ground.path("\(name).so")
        let source = try CheckoutFile.path("Sources/tereze-bench/Disk/\(name).c", near: ground.bench)
        let compiler = try SoakProcess(
            "/usr/bin/env", ["cc", "-O2", "-shared", "-fPIC", "-o", path, source, "-ldl"], environment: ground.environment)
        guard try compiler.wait(seconds: 120) == 0 else { throw BenchFailure("cc cannot build \(source): install gcc") }
    }
}
