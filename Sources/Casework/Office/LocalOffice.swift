package import Legislation

/// An office of an act that works on this store, with the code that stands first in its numbers.
package struct LocalOffice: Hashable, Codable, Sendable {
    /// 1 to 999, given once and never reused.
    package let code: Int
    package let act: ActID
    package let office: Office

    package init(code: Int, act: ActID, office: Office) {
        self.code = code
        self.act = act
        self.office = office
    }
}
