import Legislation
import Testing

@Suite struct `A line lost from a file` {
    let sound: SampleAct

    init() throws { sound = try SampleAct() }

    /// Nothing may vanish in silence: what cannot be read is told, or the rest is whole.
    @Test(arguments: [SampleAct.act, SampleAct.benefit, SampleAct.referral, SampleAct.notice, SampleAct.ticket, SampleAct.refusal])
    func `is told, or was one that may be left out`(file: String) throws {
        let lines = try #require(sound.files[file]).split(separator: "\n", omittingEmptySubsequences: false)
        let mayBeLeftOut = ["otherTitles:", "receipt:", "- {kind: ", "- {topic:", "- {subject:", "- {id:", "- {text:", "- labelled:", "number:", "date:"]

        for index in lines.indices where !lines[index].isEmpty {
            var rest = lines
            let lost = rest.remove(at: index)

            let problems = sound.adding(file, rest.joined(separator: "\n")).problems()

            let isOptional = mayBeLeftOut.contains { lost.contains($0) } || isBareBlock(lost)
            #expect(!problems.isEmpty || isOptional, "line \(index + 1): \(lost)")
        }
    }

    /// A block without a field may go without leaving anything unresolved.
    private func isBareBlock(_ line: Substring) -> Bool {
        line.hasPrefix("  - ") && !line.contains("{{") && !line.contains("id:") && !line.contains("decision:")
            && !line.contains("name:")
    }
}
