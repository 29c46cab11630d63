import Testing

@Suite struct `The house` {
    /// Targets that may ask what time it is; below them it is told.
    static let mayAskTheTime: Set<String> = ["FrontDesk", "tereze", "tereze-bench"]
    /// Targets that may measure how long they wait, beside those.
    static let mayWait: Set<String> = ["CaseStore", "CursesTerminal"]

    /// Files outside `Wording` with Cyrillic words, and what they are for. Single letters need no exception.
    static let cyrillic: [String: String] = [
        "CaseStore/People/SecretRule.swift": "secrets that are guessed first, and the rows of the keyboard",
        "TerminalKit/Input/KeyboardLayout.swift": "the letters on the keys",
        "TerminalKit/Input/KeyboardLayout+Digits.swift": "the letters on the keys of the digits",
        "Paper/Dates/DatePattern.swift": "dates on paper, in the act's language",
        "Paper/Dates/MonthName.swift": "the months' names on paper, in the act's language",
        "Paper/Document/PaperWords.swift": "the mark of a copy on paper, in the act's language",
        "Paper/Encoding/CodePageTable.swift": "the letters of printers' code pages",
        "Paper/Encoding/Spelling.swift": "the letters by which a poorer printer spells others",
        "Paper/Text/PaperText.swift": "the letters that stand for two scalars",
        "tereze-bench/Soak/Keys/PressChance.swift": "what people of chance type",
        "tereze-bench/Soak/Keys/RandomKeysSoak.swift": "the people who are there before chance begins",
        "tereze/House/KeysCommand.swift": "the heads of a table, each in its own language",
    ]

    @Test func `holds at its top only what belongs there`() throws {
        // Package.resolved is written by every build and is not in git.
        let allowed: Set = ["Package.swift", "Package.resolved", "Sources", "Tests", "Resources", "docs", "README.md"]

        let strange = try SourceTree.topLevel().filter { !allowed.contains($0) }

        #expect(strange == [])
    }

    @Test(arguments: ["try!", "as!", "fatalError(", "@unchecked Sendable", "nonisolated(unsafe)"])
    func `has no way round the compiler`(shortcut: String) throws {
        let files = try SourceTree.files().filter { $0.code.contains(shortcut) }.map(\.path)

        #expect(files == [])
    }

    @Test(arguments: ["TODO", "FIXME", "XXX", "HACK"])
    func `leaves nothing for later`(mark: String) throws {
        let files = try SourceTree.files().filter { file in
            file.text.split { !$0.isLetter }.contains { $0 == mark }
        }

        #expect(files.map(\.path) == [])
    }

    @Test func `asks the time only at the front desk`() throws {
        let files = try SourceTree.files().filter { file in
            if `The house`.mayAskTheTime.contains(file.target) { return false }
            let waits = ["ContinuousClock", "SuspendingClock"]
            let calls = ["Date()", "Date.now", "SystemClock"] + (`The house`.mayWait.contains(file.target) ? [] : waits)
            return calls.contains { file.calls($0) }
        }

        #expect(files.map(\.path) == [])
    }

    @Test func `speaks to people only through Wording`() throws {
        for file in try SourceTree.files() where file.target != "Wording" && `The house`.cyrillic[file.path] == nil {
            let words = file.cyrillicWords
            #expect(words == [], "\(file.path): words of the program stand in Wording")
        }
    }

    @Test func `has no exception that is not needed`() throws {
        let files = try SourceTree.files()
        let needless = `The house`.cyrillic.keys.filter { path in
            files.first { $0.path == path }?.cyrillicWords.isEmpty ?? true
        }

        #expect(needless.sorted() == [])
    }

    @Test func `keeps its files short`() throws {
        let long = try SourceTree.files().filter { $0.text.split(separator: "\n", omittingEmptySubsequences: false).count > 500 }

        #expect(long.map(\.path) == [])
    }
}

@Suite struct `The reader of code` {
    @Test func `takes comments away and leaves strings`() {
        let code = SwiftCode.withoutComments(
            """
            let a = "// no comment" // one
            /* two /* nested */ */ let b = #"a " \\ /* b */"#
            let c = "\\"// still" /// three
            """)

        #expect(code.split(separator: "\n").map { $0.trimmed } == [
            #"let a = "// no comment""#, ##"let b = #"a " \ /* b */"#"##, #"let c = "\"// still""#,
        ])
    }
}

extension SourceTree.File {
    /// The runs of two and more Cyrillic letters in the code, comments left aside.
    fileprivate var cyrillicWords: [String] {
        code.split { letter in !letter.unicodeScalars.allSatisfy { (0x0400...0x052F).contains($0.value) } }
            .filter { $0.count > 1 }.map(String.init)
    }

    /// Whether the code has that call, not as the end of a longer name.
    fileprivate func calls(_ name: String) -> Bool {
        code.ranges(of: name).contains { range in
            guard let before = code[..<range.lowerBound].last else { return true }
            return !before.isLetter && !before.isNumber && before != "_"
        }
    }
}

extension Substring {
    fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
