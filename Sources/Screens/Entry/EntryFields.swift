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
            case .visit, .recordSlip: [Self.text("text", Words.Entry.report(action))]
            case .refer: [Self.text("text", Words.Entry.note, isRequired: false)]
            case .conclude:
                [
                    Self.choice(
                        "verdict", Words.Entry.verdict, Conclusion.Verdict.allCases.map { $0.phrase[language] }),
                    Self.text("text", Words.Entry.conclusion),
                    Self.line("number", Words.Entry.paperNumber), Self.date("date", Words.Entry.paperDate),
                    Self.line("body", Words.Entry.body),
                ]
            case .extend, .resume: [Self.text("text", Words.Entry.reason)]
            case .tell: [Self.line("to", Words.Entry.person, isRequired: true), Self.text("text", Words.Entry.told)]
            case .sendToAccount: [Self.line("to", Words.Entry.account, isRequired: true)]
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
        [choice("ground", Words.Entry.ground, grounds.map(\.text)), text("text", Words.Entry.details, isRequired: false)]
    }

    private static func text(_ name: String, _ label: Phrase, isRequired: Bool = true) -> FormField {
        FormField(name: name, label: label, blank: "", source: .asked, kind: .longText, isRequired: isRequired)
    }

    private static func line(_ name: String, _ label: Phrase, isRequired: Bool = false) -> FormField {
        FormField(name: name, label: label, blank: "", source: .asked, kind: .text, isRequired: isRequired)
    }

    private static func date(_ name: String, _ label: Phrase) -> FormField {
        FormField(name: name, label: label, blank: "", source: .asked, kind: .date(pattern: ""), isRequired: false)
    }

    private static func choice(_ name: String, _ label: Phrase, _ choices: [String]) -> FormField {
        FormField(name: name, label: label, blank: "", source: .asked, kind: .choice(choices), isRequired: true)
    }
}
