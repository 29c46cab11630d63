package import WorkingTime

/// By which order, and for whom, a person acts as head.
package struct Acting: Hashable, Codable, Sendable {
    /// The login of the head whose post it is.
    package let head: String
    /// The order's number as it was written, such as «№ 12».
    package let order: String
    package let orderDate: CivilDate
    /// The first and the last day.
    package let first: CivilDate
    package let last: CivilDate

    package init(head: String, order: String, orderDate: CivilDate, first: CivilDate, last: CivilDate) {
        self.head = head
        self.order = order
        self.orderDate = orderDate
        self.first = first
        self.last = last
    }
}

/// An order that somebody stands in for a head.
package struct Deputyship: Hashable, Codable, Identifiable, Sendable {
    package let id: Int64
    /// The login and the name of the person who stands in.
    package let deputy: String
    package let deputyName: String
    package let headName: String
    /// The code of the head's office.
    package let office: Int
    package let acting: Acting
    /// When it was ended before its last day.
    package let ended: CivilMoment?

    package init(
        id: Int64, deputy: String, deputyName: String, headName: String, office: Int, acting: Acting, ended: CivilMoment?
    ) {
        self.id = id
        self.deputy = deputy
        self.deputyName = deputyName
        self.headName = headName
        self.office = office
        self.acting = acting
        self.ended = ended
    }
}
