import Testing

@Suite struct `Imports` {
    /// What each target may import: ours first, then outside libraries. The arrows of docs/architecture.md.
    static let arrows: [String: Set<String>] = [
        "WorkingTime": [],
        "Chance": [],
        "Legislation": ["WorkingTime", "Yams", "Synchronization"],
        "Casework": ["Legislation", "WorkingTime"],
        "Wording": ["Casework", "Legislation", "WorkingTime"],
        "Paper": ["Legislation", "WorkingTime", "Mustache"],
        "TerminalKit": [],
        "CNcurses": [],
        "CursesTerminal": ["TerminalKit", "CNcurses", "Glibc"],
        "CEngine": [],
        "CaseStore": [
            "CEngine", "Casework", "Legislation", "WorkingTime", "GRDB", "GRDBSQLite", "Crypto", "CryptoExtras", "_CryptoExtras",
            "Foundation", "Glibc", "Synchronization",
        ],
        "Screens": ["TerminalKit", "Casework", "Legislation", "Paper", "WorkingTime", "Wording"],
        "FrontDesk": [
            "Screens", "CaseStore", "Paper", "Casework", "Legislation", "WorkingTime", "Wording", "TerminalKit",
            "CursesTerminal", "Chance", "Foundation", "Glibc", "Dispatch", "Synchronization",
        ],
        "tereze": [
            "FrontDesk", "Screens", "CaseStore", "Paper", "Casework", "Legislation", "WorkingTime", "Wording", "TerminalKit",
            "CursesTerminal", "ArgumentParser", "Foundation", "Glibc", "Dispatch", "Synchronization",
        ],
        "CPangoCairo": [],
        "PaperPDF": ["CPangoCairo", "Paper", "Legislation"],
        "tereze-pdf": ["PaperPDF", "Paper", "Foundation"],
        "tereze-bench": [
            "FrontDesk", "Screens", "Paper", "CaseStore", "Casework", "Legislation", "WorkingTime", "Wording", "Chance", "GRDB",
            "GRDBSQLite", "Crypto", "Yams", "ArgumentParser", "Foundation", "Glibc", "Dispatch", "Synchronization",
        ],
    ]

    @Test func `go only along the arrows`() throws {
        for file in try SourceTree.files() {
            let allowed = Imports.arrows[file.target] ?? []
            let wrong = Set(SwiftCode.imports(in: file.code)).subtracting(allowed).sorted()
            #expect(wrong.isEmpty, "\(file.path) may not import \(wrong.joined(separator: ", "))")
        }
    }

    @Test func `have a row in the table for every target`() throws {
        #expect(try SourceTree.targets() == Imports.arrows.keys.sorted())
    }

    @Test func `are read in every way that Swift writes them`() {
        let code = """
            import Yams
            package import WorkingTime
            @testable import Paper
            @preconcurrency internal import struct Foundation.URL
              import func Glibc.write
            let text = "import"
            """

        #expect(SwiftCode.imports(in: code) == ["Yams", "WorkingTime", "Paper", "Foundation", "Glibc"])
    }
}
