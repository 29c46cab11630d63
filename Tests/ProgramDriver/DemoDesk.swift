import Foundation
import Glibc

/// A throw-away office on which nothing has happened but what a test wants: everybody's secret is `tereze`, and it is
/// Monday, 12 November 2012, 10:00.
package final class DemoDesk: Sendable {
    package static let now = "2012-11-12T10:00"

    private let folder: TemporaryFolder
    package let store: String

    /// - Parameter cases: how many files the demo is asked for; without any, the office is a copy of one made before.
    package init(cases: Int = 0) throws {
        folder = try TemporaryFolder()
        store = folder.path("office/store.sqlite")
        if cases == 0 {
            try FileManager.default.copyItem(atPath: Self.untouched.get(), toPath: folder.path("office"))
        } else {
            try Self.make(at: store, cases: cases)
        }
    }

    /// The folder of an office where nothing has happened; it goes away with the tests.
    private static let untouched: Result<String, any Error> = Result {
        let path = "\(NSTemporaryDirectory())/tereze-untouched-\(getpid())"
        try make(at: "\(path)/store.sqlite", cases: 0)
        atexit { try? FileManager.default.removeItem(atPath: "\(NSTemporaryDirectory())/tereze-untouched-\(getpid())") }
        return path
    }

    private static func make(at store: String, cases: Int) throws {
        let made = try Program.run(
            ["demo", "--headless", "--cases", String(cases), "--store", store], variables: ["TEREZE_NOW": now])
        guard made.status == 0 else { throw Patience.Lost(made.errors) }
    }

    /// A place for the test's own files.
    package func path(_ name: String) -> String { folder.path(name) }

    package func file(_ name: String, _ text: String) throws -> String { try folder.file(name, text) }

    /// What a program on this store finds in its environment.
    package var variables: [String: String] {
        ["TEREZE_STORE": store, "TEREZE_NOW": Self.now, "TEREZE_SECRET": "tereze"]
    }

    /// Runs a command on the store, as somebody of the office.
    package func run(
        _ arguments: [String], as login: String? = nil, variables: [String: String] = [:], input: String = ""
    ) throws -> Program.Outcome {
        let identity = login.map { ["--as", $0] } ?? []
        return try Program.run(
            arguments + identity, variables: self.variables.merging(variables) { $1 }, input: input)
    }

    /// Runs a command that has to succeed and reads the JSON that it prints.
    package func json(_ arguments: [String], as login: String? = nil, input: String = "") throws -> JSONValue {
        let outcome = try run(arguments + ["--json"], as: login, input: input)
        guard outcome.status == 0 else {
            throw Patience.Lost("\(arguments.joined(separator: " ")): \(outcome.errors)")
        }
        return try JSONValue(parsing: outcome.output)
    }
}
