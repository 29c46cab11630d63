package import Legislation

extension Form.Kind {
    /// Whether the applicant fills and signs such a form, so that it may be made ready at the window.
    package var isOfApplicant: Bool {
        switch self {
        case .application, .statement, .consent: true
        case .receipt, .notice, .refusal, .certificate, .referral, .missingPapers, .conclusion, .minutes, .decision, .card,
            .contract, .extract, .list, .record, .sheet, .letter:
            false
        }
    }
}
