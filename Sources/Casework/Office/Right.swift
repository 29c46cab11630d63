/// A right that an account may have beside those of its role.
package enum Right: String, CaseIterable, Codable, Sendable {
    /// To take an application outside the hours of acceptance, with a reason.
    case anyTime = "any-time"
}
