import Foundation
import Glibc
import Paper

/// A `tereze-pdf` that is asked and answers, a line at a time.
final class PDFChild {
    private let process = Process()
    private let questions = Pipe()
    private let answers = Pipe()
    private var unread = Data()

    init(_ path: String) throws {
        process.executableURL = URL(filePath: path)
        process.standardInput = questions
        process.standardOutput = answers
        try process.run()
    }

    func answer(to line: [UInt8]) throws -> PDFAnswer {
        try questions.fileHandleForWriting.write(contentsOf: Data(line))
        while true {
            if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
                let answer = try JSONDecoder().decode(PDFAnswer.self, from: unread[..<end])
                unread = Data(unread[(end + 1)...])
                if let problem = answer.problem { throw BenchFailure("\(problem)") }
                return answer
            }
            let more = answers.fileHandleForReading.availableData
            guard !more.isEmpty else { throw BenchFailure("tereze-pdf has ended") }
            unread += more
        }
    }

    /// What it holds in memory.
    func megabytes() throws -> Double {
        let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }),
            let kilobytes = line.split(separator: " ").dropFirst().first.flatMap({ Double($0) })
        else { throw BenchFailure("/proc tells no memory") }
        return kilobytes / 1024
    }

    /// Ends it.
    ///
    /// - Returns: the seconds of a core that it took.
    func close() throws -> Double {
        try questions.fileHandleForWriting.close()
        process.waitUntilExit()
        var usage = rusage()
        guard getrusage(RUSAGE_CHILDREN.rawValue, &usage) == 0 else { throw BenchFailure("getrusage") }
        return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    }
}
