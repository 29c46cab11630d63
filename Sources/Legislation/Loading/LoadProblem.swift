/// One thing wrong in a data file: where, what, and (through `Wording`) what to do.
package struct LoadProblem: Error, Hashable, Sendable {
    /// The file's path within the resources folder.
    package let file: String
    /// Counted from 1; nil where the whole file is meant.
    package let line: Int?
    package let kind: Kind

    package enum Kind: Hashable, Sendable {
        case fileMissing
        case unreadable(String)
        case notYAML(String)
        case unknownKey(String, known: [String])
        case missingKey(String)
        case wrongType(key: String, expected: String)
        case emptyText(key: String)
        case unknownValue(key: String, value: String, known: [String])
        case badIdentifier(String)
        case duplicateIdentifier(String)
        case badDate(String)
        case badPeriod(String)
        case badHours(String)
        case languageMissing(key: String, language: Language)
        case unresolvedForm(String)
        case unresolvedField(String)
        case unusedField(String)
        case unresolvedService(String)
        case missingReference(String)
        case stepOrder(expected: Int, found: Int)
        case noSteps(channel: String)
        case stepWithoutHolder(Int)
        case duplicateStage(String)
        case badTemplate(String)
        case wrongColumnCount(expected: Int, found: Int)
        case calendar(String)
    }

    package init(file: String, line: Int?, kind: Kind) {
        self.file = file
        self.line = line
        self.kind = kind
    }
}

/// All problems of a load at once, in the order of file and line.
package struct LoadProblems: Error, Hashable, Sendable {
    package let problems: [LoadProblem]

    package init(_ problems: [LoadProblem]) { self.problems = problems }
}
