/// What an office's letterhead bears beside what the act says of the office: told by the office itself, for no act has it.
package struct OfficeRequisites: Hashable, Codable, Sendable {
    /// The office's name in its second language.
    package var secondName = ""
    /// The number under which the state knows the office: twelve digits in Kazakhstan, fourteen in Kyrgyzstan.
    package var stateNumber = ""
    /// The bank with its code, and the account there.
    package var bank = ""
    /// Instead of the act's, where the office has moved or changed it since.
    package var address = ""
    package var phone = ""
    package var contact = ""

    package init() {}

    /// The longest that a line of the letterhead may be.
    package static let longest = 200

    /// Whether a number may be that of an office.
    package static func isStateNumber(_ text: String) -> Bool {
        [12, 14].contains(text.count) && text.allSatisfy { ("0"..."9").contains($0) }
    }
}
