import Casework
import Foundation
import Synchronization

/// Runs a program by its path with a list of arguments, gives it bytes, and waits no longer than told.
struct CommandRun: Sendable {
    let path: String
    let arguments: [String]
    let seconds: Int

    struct Outcome: Sendable {
        let status: Int32
        /// Standard output and error together.
        let output: String
    }

    /// The first place where the program stands; nil where it is not installed.
    static func locate(_ name: String) -> String? {
        ["/usr/bin/", "/usr/local/bin/", "/bin/"].map { $0 + name }.first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
    }

    func run(input: [UInt8]) throws(PrintProblem) -> Outcome {
        BrokenPipe.isIgnored
        let process = Process()
        let feed = Pipe()
        let answer = Pipe()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C"]) { $1 }
        process.standardInput = feed
        process.standardOutput = answer
        process.standardError = answer
        let hasEnded = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in hasEnded.signal() }
        do { try process.run() } catch { throw .noCUPS }
        let said = Mutex(Data())
        let hasRead = DispatchSemaphore(value: 0)
        DispatchQueue.global().async {
            let data = answer.fileHandleForReading.readDataToEndOfFile()
            said.withLock { $0 = data }
            hasRead.signal()
        }
        DispatchQueue.global().async {
            // A program that ends without reading closes the pipe: then its own words tell why.
            try? feed.fileHandleForWriting.write(contentsOf: Data(input))
            try? feed.fileHandleForWriting.close()
        }
        guard hasEnded.wait(timeout: .now() + .seconds(seconds)) == .success else {
            process.terminate()
            throw .timeout(seconds: seconds)
        }
        _ = hasRead.wait(timeout: .now() + .seconds(1))
        let text = said.withLock { String(decoding: $0, as: UTF8.self) }
        return Outcome(status: process.terminationStatus, output: text)
    }
}
