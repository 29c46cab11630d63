package import Legislation

/// What a workstation chooses a printer for: the office has another machine for each.
package enum PaperKind: String, CaseIterable, Codable, Sendable {
    /// What the applicant takes from the window.
    case receipt
    /// What is signed, on A4.
    case letter
    /// Journals and lists of the office itself.
    case register

    package init(_ size: Form.PaperSize) {
        switch size {
        case .receipt: self = .receipt
        case .letter: self = .letter
        }
    }
}
