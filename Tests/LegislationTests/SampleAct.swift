import Legislation
import Testing

/// The small sound act of the fixtures, and variants of it with one thing or several wrong.
struct SampleAct {
    static let folder = "sample-act"
    static let act = "act.yaml"
    static let offices = "offices.csv"
    static let benefit = "services/01-sample-benefit.yaml"
    static let referral = "services/02-sample-referral.yaml"
    static let notice = "forms/sample-notice.yaml"
    static let ticket = "forms/sample-ticket.yaml"
    static let refusal = "forms/sample-refusal.yaml"

    let folder: String
    private(set) var files: [String: String]
    var source: ActSource { ActSource(folder: folder, files: files) }

    init(folder: String = SampleAct.folder) throws {
        self.folder = folder
        files = try ResourceFolder.act(folder, in: ResourceFolder.fixtures).files
    }

    /// The act with the first occurrence of a text in a file replaced; fails the test where there is none.
    func replacing(
        _ old: String, with new: String, in file: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> SampleAct {
        var copy = self
        let text = try #require(files[file], sourceLocation: sourceLocation)
        let range = try #require(text.firstRange(of: old), "no such text in \(file)", sourceLocation: sourceLocation)
        copy.files[file] = text.replacingCharacters(range, with: new)
        return copy
    }

    func removing(_ file: String) -> SampleAct {
        var copy = self
        copy.files[file] = nil
        return copy
    }

    func adding(_ file: String, _ text: String) -> SampleAct {
        var copy = self
        copy.files[file] = text
        return copy
    }

    /// The line of a text's first occurrence in the sound act, counted from 1.
    func line(of text: String, in file: String) throws -> Int {
        let whole = try #require(files[file])
        let range = try #require(whole.firstRange(of: text), "no such text in \(file)")
        return whole[..<range.lowerBound].count { $0 == "\n" } + 1
    }

    /// What the loader says of this variant, as `file:line`, kind; nothing where it is sound.
    func problems() -> [LoadProblem] {
        do throws(LoadProblems) {
            _ = try ActLoader.load(source)
            return []
        } catch {
            return error.problems
        }
    }
}

/// A problem in a file of the sample act.
func problem(
    _ file: String, _ line: Int?, _ kind: LoadProblem.Kind, folder: String = SampleAct.folder
) -> LoadProblem {
    LoadProblem(file: "acts/\(folder)/\(file)", line: line, kind: kind)
}

extension String {
    fileprivate func replacingCharacters(_ range: Range<String.Index>, with new: String) -> String {
        self[..<range.lowerBound] + new + self[range.upperBound...]
    }
}
