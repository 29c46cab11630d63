package import Legislation

/// A complaint as the window takes it down.
package struct ComplaintDraft: Hashable, Codable, Sendable {
    package let complainant: String
    package let address: String
    package let phone: String
    package let way: Way
    /// The case that it is about; nil where it is about a service, or about the office at large.
    package let file: CaseNumber?
    package let service: ServiceID?
    /// What is complained of, in the complainant's words.
    package let about: String

    /// How it came.
    package enum Way: String, CaseIterable, Codable, Sendable {
        case letter, spoken, phone, electronic
    }

    package init(
        complainant: String, address: String = "", phone: String = "", way: Way = .letter, file: CaseNumber? = nil,
        service: ServiceID? = nil, about: String
    ) {
        self.complainant = complainant.trimmed
        self.address = address.trimmed
        self.phone = phone.trimmed
        self.way = way
        self.file = file
        self.service = service
        self.about = about.trimmed
    }

    /// Why it cannot be entered so; nil where it can.
    package var refusalReason: ComplaintRefusal? {
        if complainant.isEmpty { return .complainantMissing }
        if about.isEmpty { return .aboutMissing }
        let isClean = [complainant, address, phone].allSatisfy { !$0.hasControls && $0.count <= 200 } && Self.isClean(about)
        return isClean ? nil : .textInvalid
    }

    /// Whether a text of several lines is without signs that no paper can hold, and not too long.
    static func isClean(_ text: String) -> Bool { !text.replacing("\n", with: " ").hasControls && text.count <= 4_000 }
}
