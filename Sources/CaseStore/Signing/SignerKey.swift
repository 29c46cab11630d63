package import WorkingTime

/// What everybody may know of a key.
package struct SignerKey: Hashable, Encodable, Sendable {
    package let login: String
    package let fingerprint: String
    /// The 32 bytes in lower-case hexadecimal.
    package let publicKey: String
    /// The journal's entry from which on it signs, and its moment.
    package let added: Int64
    package let since: CivilMoment
    /// The entry from which on it signs no more; nil while it is in use.
    package let revoked: Int64?
    package let until: CivilMoment?
}
