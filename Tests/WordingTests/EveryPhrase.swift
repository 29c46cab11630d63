import Casework
import Legislation
import WorkingTime
import Wording

/// A phrase with the name by which a failing test calls it.
struct NamedPhrase: Sendable, CustomStringConvertible {
    let name: String
    let phrase: Phrase
    /// The most columns that it may take.
    var width: Int?

    var description: String { name }
}

/// Every phrase of every value, made with values from `Marker` where it holds any.
enum EveryPhrase {
    static let all: [NamedPhrase] = values + shorts + moments + problems

    /// The phrases of values without payload.
    static let values: [NamedPhrase] =
        named(CaseStatus.allCases) { $0.phrase } + named(CaseAction.allCases) { $0.phrase }
        + named(CaseAction.allCases, "past") { $0.pastPhrase } + named(CaseFilter.allCases) { $0.phrase }
        + named(Register.allCases) { $0.phrase } + named(Conclusion.Verdict.allCases) { $0.phrase } + named(Role.allCases) { $0.phrase } + named(Right.allCases) { $0.phrase } + named(Duty.allCases) { $0.phrase } + named([SessionEnd.closed, .changed, .actingOver]) { $0.phrase }
        + named(PersonalNumber.Kind.allCases) { $0.phrase } + named(LikelyPerson.Reason.allCases) { $0.phrase }
        + named(PersonDetail.allCases) { $0.phrase }
        + named(StepActor.allCases) { $0.phrase } + named(Stage.allCases) { $0.phrase }
        + named(DecisionKind.allCases) { $0.phrase } + named(DeliveryKind.allCases) { $0.phrase }
        + named(ReceiptKind.allCases) { $0.phrase } + named(Office.Kind.allCases) { $0.phrase }
        + named(SubmittedDocument.Kind.allCases) { $0.phrase } + named(Basis.allCases, "paper") { $0.documentPhrase }
        + named(Form.Kind.allCases) { $0.phrase } + named(Basis.allCases, "form") { $0.formPhrase }
        + named(Basis.allCases, "step") { $0.stepPhrase } + named(ApplicantKind.allCases) { $0.phrase }
        + named(SilentSubject.allCases) { $0.notePhrase }
        + named(Form.PaperSize.allCases) { $0.phrase } + named(Defect.Topic.allCases) { $0.phrase }
        + named(Provision.Topic.allCases) { $0.phrase } + named(LeftToStandard.Subject.allCases) { $0.notePhrase }
        + named(TimeLimit.Kind.allCases) { $0.phrase } + named(PeriodUnit.allCases) { $0.phrase }
        + named(Language.allCases) { $0.phrase } + named(Weekday.allCases) { $0.phrase }
        + named(PrintJob.State.allCases) { $0.phrase } + named(IntakeProblem.Field.allCases) { $0.phrase }
        + named(DataShape.allCases) { $0.phrase } + named(Array(1...12), "in a date") { MonthNames.inDate($0) }

    /// The phrases for columns, with the width that each list leaves them.
    static let shorts: [NamedPhrase] =
        named(CaseStatus.allCases, "short", width: 14) { $0.shortPhrase }
        + named(CaseAction.allCases, "short", width: 9) { $0.shortPhrase }
        + named(CaseFilter.allCases, "short", width: 12) { $0.shortPhrase }
        + named(Role.allCases, "short", width: 14) { $0.shortPhrase }
        + named(StepActor.allCases, "short", width: 14) { $0.shortPhrase }
        + named(Stage.allCases, "short", width: 14) { $0.shortPhrase }
        + named(DecisionKind.allCases, "short", width: 14) { $0.shortPhrase }
        + named(Office.Kind.allCases, "short", width: 14) { $0.shortPhrase }
        + named(PrintJob.State.allCases, "short", width: 14) { $0.shortPhrase }
        + named(SubmittedDocument.Kind.allCases, "short", width: 9) { $0.shortPhrase }
        + named(Weekday.allCases, "short", width: 3) { $0.shortPhrase }

    static func named<Value>(
        _ values: [Value], _ kind: String = "", width: Int? = nil, _ phrase: (Value) -> Phrase
    ) -> [NamedPhrase] {
        values.map { NamedPhrase(name: "\(Value.self).\($0) \(kind)", phrase: phrase($0), width: width) }
    }
}
