import Legislation

extension Procedure {
    /// Why a command's own content does not do.
    func refusalReason(for command: CaseCommand, on file: CaseFile) -> Refusal? {
        if let refusal = command.texts.lazy.compactMap(refusalReason(for:)).first { return refusal }
        return switch command {
        case .resolve(let text, _):
            text.isBlank ? .resolutionTextMissing : nil
        case .visit(let report), .recordSlip(let report):
            report.isBlank ? .reportMissing : nil
        case .conclude(let conclusion):
            conclusion.text.isBlank ? .conclusionMissing : nil
        case .reassign(_, let reason), .return(let reason), .withdraw(let reason), .extend(let reason),
            .suspend(let reason), .resume(let reason), .terminate(let reason):
            reason.isBlank ? .reasonMissing : nil
        case .draft(let draft):
            draft.decision == .grant && lacksConclusion(file) ? .bodyNotAsked : refusalReason(for: draft)
        case .submit:
            file.draft.map { incompleteReason(for: $0) } ?? .draftMissing
        case .fillForm(let filled):
            refusalReason(for: filled)
        case .handOut(let person, let document):
            person.isBlank ? .addresseeMissing : document.isBlank ? .documentSeenMissing : nil
        case .tell(let person, let words):
            person.isBlank ? .addresseeMissing : words.isBlank ? .reportMissing : nil
        case .post(let address, _), .sendToAccount(let address):
            address.isBlank ? .addressMissing : nil
        case .accumulate, .takeOff, .transfer, .receive, .forward, .refer, .sign, .complete, .sendToCentre, .receiveAtCentre,
            .pay:
            nil
        }
    }

    /// Lines may be broken in a text of several; nothing else that is not read may stand in it.
    private func refusalReason(for text: String) -> Refusal? {
        if text.utf8.count > Self.longestText * 4 { return .textTooLong(maximum: Self.longestText) }
        return text.replacing("\n", with: " ").hasControls ? .textInvalid : nil
    }

    /// Characters in one text of a command: some pages.
    private static let longestText = 8_000

    private func refusalReason(for draft: Draft) -> Refusal? {
        guard definition.outcomes(draft.decision, in: channel).contains(where: { $0.form == draft.form }),
            let form = forms.first(where: { $0.id == draft.form })
        else { return .noForm(draft.decision) }
        return invalidField(of: form, in: draft.fields)
    }

    private func refusalReason(for filled: FilledForm) -> Refusal? {
        guard let form = fillableForms.first(where: { $0.id == filled.form }) else { return .noFormToFill }
        return invalidField(of: form, in: filled.fields)
    }

    private func invalidField(of form: Form, in fields: [String: [String]]) -> Refusal? {
        form.askedFields.first { !$0.accepts(fields[$0.name] ?? []) }.map { .fieldInvalid($0.id, choices: $0.choices) }
    }

    /// A draft may be saved half-done; it may not be submitted so.
    private func incompleteReason(for draft: Draft) -> Refusal? {
        if let refusal = refusalReason(for: draft) { return refusal }
        if draft.decision == .refuse, draft.reason.isBlank { return .reasonMissing }
        let asked = forms.first { $0.id == draft.form }?.askedFields ?? []
        let missing = asked.filter { field in
            field.isRequired && (draft.fields[field.name] ?? []).allSatisfy(\.isBlank)
        }
        return missing.isEmpty ? nil : .fieldsMissing(missing.map(\.id))
    }
}
