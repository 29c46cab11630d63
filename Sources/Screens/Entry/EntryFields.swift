import Casework
import Legislation
import Wording
import WorkingTime

/// The fields that an action asks for, and the command that they make.
struct EntryFields {
    let fields: [FormField]

    /// - Parameter definition: names the grounds on which something granted is suspended or ended.
    init(action: CaseAction, definition: ServiceDefinition?, language: Language) {
        fields =
            switch action {
            case .visit, .recordSlip: [.asked("text", Words.Entry.report(action), .longText, isRequired: true)]
            case .refer: [.asked("text", Words.Entry.note, .longText)]
            case .conclude: Self.conclusion(in: language)
            case .extend, .resume: [.asked("text", Words.Entry.reason, .longText, isRequired: true)]
            case .tell:
                [
                    .asked("to", Words.Entry.person, .text, isRequired: true),
                    .asked("text", Words.Entry.told, .longText, isRequired: true),
                ]
            case .sendToAccount: [.asked("to", Words.Entry.account, .text, isRequired: true)]
            case .suspend: Self.ground(definition?.suspensionGrounds ?? [])
            case .terminate: Self.ground(definition?.terminationGrounds ?? [])
            case .accumulate, .takeOff, .transfer, .receive, .forward, .resolve, .reassign, .draft, .submit, .sign,
                .return, .complete, .sendToCentre, .receiveAtCentre, .handOut, .post, .pay, .fillForm, .withdraw:
                []
            }
    }

    /// What stands in the fields at first.
    func defaults(for file: CaseFile) -> [String: [String]] {
        fields.contains { $0.name == "to" } ? ["to": [file.applicant.name.full]] : [:]
    }

    /// The command of what was typed; nil for an action that asks for nothing here.
    ///
    /// - Parameter verdicts: the texts of the verdicts, in their order.
    static func command(_ action: CaseAction, typed: [String: [String]], verdicts: [String]) -> CaseCommand? {
        func value(_ name: String) -> String { typed[name]?.first?.trimmed ?? "" }
        switch action {
        case .visit: return .visit(report: value("text"))
        case .recordSlip: return .recordSlip(text: value("text"))
        case .refer: return .refer(note: value("text"))
        case .conclude:
            let chosen = verdicts.firstIndex(of: value("verdict")) ?? 0
            return .conclude(
                Conclusion(
                    verdict: Conclusion.Verdict.allCases[chosen], body: value("body"), number: value("number"),
                    date: CivilDate(iso: value("date")), text: value("text")))
        case .extend: return .extend(reason: value("text"))
        case .resume: return .resume(reason: value("text"))
        case .tell: return .tell(to: value("to"), words: value("text"))
        case .sendToAccount: return .sendToAccount(value("to"))
        case .suspend: return .suspend(ground: ground(typed))
        case .terminate: return .terminate(ground: ground(typed))
        case .accumulate, .takeOff, .transfer, .receive, .forward, .resolve, .reassign, .draft, .submit, .sign, .return,
            .complete, .sendToCentre, .receiveAtCentre, .handOut, .post, .pay, .fillForm, .withdraw:
            return nil
        }
    }

    private static func ground(_ typed: [String: [String]]) -> String {
        ["ground", "text"].compactMap { typed[$0]?.first?.trimmed }.filter { !$0.isEmpty }.joined(separator: "; ")
    }

    private static func ground(_ grounds: [SourcedText]) -> [FormField] {
        [
            .asked("ground", Words.Entry.ground, .choice(grounds.map(\.text)), isRequired: true),
            .asked("text", Words.Entry.details, .longText),
        ]
    }

    private static func conclusion(in language: Language) -> [FormField] {
        let verdicts = Conclusion.Verdict.allCases.map { $0.phrase[language] }
        return [
            .asked("verdict", Words.Entry.verdict, .choice(verdicts), isRequired: true),
            .asked("text", Words.Entry.conclusion, .longText, isRequired: true),
            .asked("number", Words.Entry.paperNumber, .text), .asked("date", Words.Entry.paperDate, .date(pattern: "")),
            .asked("body", Words.Entry.body, .text),
        ]
    }
}
