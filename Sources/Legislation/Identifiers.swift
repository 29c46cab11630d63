/// A typed identifier: a short Latin slug that data files use to name one thing, such as `child-benefit`.
package protocol Slug: RawRepresentable, Hashable, Comparable, Codable, Sendable, CustomStringConvertible
where RawValue == String {
    init(rawValue: String)
}

extension Slug {
    package var description: String { rawValue }
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    package init(_ rawValue: String) { self.init(rawValue: rawValue) }

    /// Whether the text may serve as an identifier: letters a–z, digits and hyphens, beginning with a letter.
    package static func isValid(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, ("a"..."z").contains(first) else { return false }
        return text.unicodeScalars.allSatisfy {
            ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
        }
    }
}

/// Names an act: the folder in `Resources/acts`, such as `kz-almaty-2012-349`.
package struct ActID: Slug {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
}

/// Names a service within all acts, such as `child-benefit`.
package struct ServiceID: Slug {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
}

/// Names a form, such as `child-benefit-notice`.
package struct FormID: Slug {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
}

/// Names a channel of a service: `department`, `akim`, `centre`.
package struct ChannelID: Slug {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
}

/// Names an office of an act, such as `dep-01` or `centre-07`.
package struct OfficeID: Slug {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
}

/// Names a document on a service's list, such as `application`.
package struct DocumentID: Slug {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
}

/// Names a defect within a service or an act, such as `courier-once-or-twice`.
package struct DefectID: Slug {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
}
