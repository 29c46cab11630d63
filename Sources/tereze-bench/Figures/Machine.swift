import Foundation
import GRDB

/// The kind of machine that the figures come from.
struct Machine: Encodable {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let kernel = Machine.line(of: "/proc/sys/kernel/osrelease")
    let load = Machine.line(of: "/proc/loadavg")
    let memoryMegabytes = ProcessInfo.processInfo.physicalMemory / 1_048_576
    let processor = Machine.processor()
    let sqlite = Machine.sqliteVersion()

    private static func line(of path: String) -> String {
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").first.map(String.init) ?? ""
    }

    private static func processor() -> String {
        let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first { $0.hasPrefix("model name") }
        return line?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
    }

    private static func sqliteVersion() -> String {
        let version = try? DatabaseQueue().read { try String.fetchOne($0, sql: "SELECT sqlite_version()") }
        return version ?? ""
    }
}
