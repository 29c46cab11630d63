import Foundation
import Legislation
import Paper
import ProgramDriver
import Wording

/// A file of an act: either every problem is told, or the act is whole and its forms can be printed.
enum ActDoor {
    /// The small act that tests add to the five, and a calendar.
    private static let sound: [String: String] = {
        let fixtures = Program.root.appendingPathComponent("Tests/LegislationTests/Fixtures")
        let act = fixtures.appendingPathComponent("sixth-act")
        var files: [String: String] = [:]
        for path in (try? FileManager.default.subpathsOfDirectory(atPath: act.path)) ?? [] {
            files[path] = try? String(contentsOf: act.appendingPathComponent(path), encoding: .utf8)
        }
        return files
    }()

    private static let calendar =
        (try? String(contentsOf: Program.root.appendingPathComponent("Resources/calendars/kz.csv"), encoding: .utf8)) ?? ""

    static func enter(_ bytes: [UInt8]) throws(FuzzFault) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return }
        let parts = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let path = parts[0]
        let content = parts.count > 1 ? parts[1] : ""
        var files = sound
        var calendars = ["kz.csv": calendar]
        if path.hasSuffix(".csv"), path.hasPrefix("calendars/") { calendars["kz.csv"] = content } else { files[path] = content }
        let library = LibraryLoader.load(
            LibrarySource(acts: [ActSource(folder: "sixth-act", files: files)], calendars: calendars))
        for problem in library.problems.problems { try Harmless.check(problem.phrase, "a problem") }
        for act in library.acts {
            for form in act.forms { try print(form, act.act.language) }
        }
    }

    private static func print(_ form: Form, _ language: Language) throws(FuzzFault) {
        guard let template = try? FormTemplate(form, language: language) else {
            throw FuzzFault("the form \(form.id) was taken and cannot be printed")
        }
        let document = template.renderBlank()
        for width in [32, 80] {
            for line in PageLayout(width: width).lines(document) { try Harmless.check(line.text, "a form's line") }
        }
    }
}
