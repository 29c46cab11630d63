import Legislation
import WorkingTime

extension IntakeCheck {
    /// Whether the window takes papers at the moment of asking.
    ///
    /// NB: the screen reckons the next acceptance some minutes before it is confirmed, so that moment may be past.
    var isOpen: Bool { nextAcceptance.map { $0 <= now } ?? true }

    /// Outside the hours of acceptance an application needs a reason, and a person who may give one.
    func checkHours(_ exception: String, into problems: inout [IntakeProblem]) {
        guard let next = nextAcceptance, !isOpen else { return }
        if exception.isEmpty {
            problems.append(.outsideHours(next: next))
        } else if !registrar.mayAcceptAnyTime {
            problems.append(.mayNotAcceptNow(next: next))
        }
    }

    /// What was typed on forms must belong to a field of one of them, and fit it.
    func checkAnswers(_ answers: [String: [String]], into problems: inout [IntakeProblem]) {
        for (name, lines) in answers.sorted(by: { $0.key < $1.key }) {
            let fields = forms.flatMap(\.askedFields).filter { $0.name == name }
            guard let field = fields.first else {
                problems.append(.answerUnknown(name))
                continue
            }
            if lines.contains(where: \.hasControls) {
                problems.append(.textInvalid(.answer))
            } else if !field.accepts(lines) {
                problems.append(.answerInvalid(field.id, choices: field.choices))
            }
        }
    }
}

extension ChannelDefinition {
    /// Whether the act gives longer times for an application with papers missing.
    package var hasLongerTimes: Bool { steps.contains { $0.longer != nil } }
}
