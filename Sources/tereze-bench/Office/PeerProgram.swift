import Foundation

/// The C program beside which the desk is measured: built by the C compiler alone, without anything of Swift's.
struct PeerProgram {
    private let source: String

    /// Finds the source in the checkout that the bench was built in.
    ///
    /// - Parameters:
    ///   - place: the folder of the bench's own program.
    ///   - file: the source's name.
    init(near place: String, file: String = "peer.c") throws {
        source = try CheckoutFile.path("Sources/tereze-bench/Peer/\(file)", near: place)
    }

    /// - Parameter options: of the compiler, beside the usual ones.
    func compile(to path: String, with options: [String] = []) throws {
        let compiler = Process()
        compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        compiler.arguments = ["cc", "-O2", "-o", path, source, "-lncursesw"] + options
        try compiler.run()
        compiler.waitUntilExit()
        guard compiler.terminationStatus == 0 else {
            throw BenchFailure("cc cannot build \(source): install gcc, libncurses-dev and libsqlite3-dev")
        }
    }
}
