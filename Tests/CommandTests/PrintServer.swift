import Foundation
import ProgramDriver

/// A CUPS scheduler of the test's own: its files in a folder that goes away, its door a socket there.
final class PrintServer {
    static let isInstalled = ["/usr/sbin/cupsd", "/usr/sbin/lpadmin", "/usr/bin/lp", "/usr/lib/cups/backend/socket"]
        .allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }

    /// Whether a queue can print into a PDF: its backend writes for others and so has to be root's.
    static let hasPDFQueue = isInstalled && getuid() == 0
        && ["/usr/lib/cups/backend/cups-pdf", driver].allSatisfy { FileManager.default.fileExists(atPath: $0) }
    private static let driver = "/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd"

    private let folder: TemporaryFolder
    private let scheduler: Child

    init() throws {
        folder = try TemporaryFolder()
        for part in ["root", "spool", "tmp", "cache", "state", "log"] {
            try FileManager.default.createDirectory(atPath: folder.path(part), withIntermediateDirectories: false)
        }
        // The filters of a queue with a driver are another user's.
        try FileManager.default.setAttributes([.posixPermissions: 0o1777], ofItemAtPath: folder.path("tmp"))
        let open = "Order allow,deny\n  Allow all"
        let settings = try folder.file(
            "cupsd.conf",
            """
            Listen \(folder.path("cups.sock"))
            DefaultAuthType None
            WebInterface No
            Browsing No
            LogLevel warn
            <Location />
              \(open)
            </Location>
            <Location /admin>
              \(open)
            </Location>
            <Policy default>
              <Limit All>
                Order deny,allow
              </Limit>
            </Policy>

            """)
        let files = try folder.file(
            "cups-files.conf",
            """
            ServerRoot \(folder.path("root"))
            RequestRoot \(folder.path("spool"))
            TempDir \(folder.path("tmp"))
            CacheDir \(folder.path("cache"))
            StateDir \(folder.path("state"))
            AccessLog \(folder.path("log/access"))
            ErrorLog \(folder.path("log/error"))
            PageLog \(folder.path("log/page"))
            SyncOnClose No

            """)
        scheduler = try Child(
            "/usr/sbin/cupsd", ["-f", "-c", settings, "-s", files], environment: Program.environment)
        try Patience(seconds: 20).wait(for: "the print server: \(log)") {
            try Program.run("/usr/bin/lpstat", ["-r"], variables: variables).output.contains("is running")
        }
    }

    deinit { scheduler.stop() }

    /// Names this scheduler to the programs that print.
    var variables: [String: String] { ["CUPS_SERVER": folder.path("cups.sock")] }

    /// What the scheduler complains of.
    var log: String { (try? String(contentsOfFile: folder.path("log/error"), encoding: .utf8)) ?? "" }

    /// Makes a raw queue to a printer.
    func addQueue(_ name: String, to printer: NetworkPrinter) throws {
        try addQueue(name, at: "socket://127.0.0.1:\(printer.port)")
    }

    /// Makes a raw queue to whatever is, or is not, at that place.
    func addQueue(_ name: String, at place: String) throws {
        try administer("/usr/sbin/lpadmin", ["-p", name, "-E", "-v", place, "-m", "raw"])
    }

    /// Makes a queue with a driver, whose printer is a PDF file in the home of whoever printed.
    func addPDFQueue(_ name: String) throws {
        try administer("/usr/sbin/lpadmin", ["-p", name, "-E", "-v", "cups-pdf:/", "-P", Self.driver])
    }

    /// Stops a queue, as somebody does who fetches toner; it goes on taking jobs.
    func stop(_ name: String, because reason: String) throws {
        try administer("/usr/sbin/cupsdisable", ["-r", reason, name])
    }

    /// Removes a queue with its jobs.
    func remove(_ name: String) throws { try administer("/usr/sbin/lpadmin", ["-x", name]) }

    private func administer(_ program: String, _ words: [String]) throws {
        let done = try Program.run(program, words, variables: variables)
        guard done.status == 0 else { throw Patience.Lost("\(program): \(done.errors)\(log)") }
    }
}
