package import WorkingTime

/// A file of a courier's register, or one that came with it.
package struct CourierFile: Identifiable, Hashable, Codable, Sendable {
    package let row: CaseListRow
    /// The code of the office that it travels to.
    package let office: Int
    package let state: State

    package var id: CaseNumber { row.number }

    package init(row: CaseListRow, office: Int, state: State) {
        self.row = row
        self.office = office
        self.state = state
    }

    /// How it fares.
    package enum State: Hashable, Codable, Sendable {
        /// It waits to be put on the register.
        case candidate
        /// It stands on the open register.
        case entered
        /// It stands on the closed register and waits for the courier.
        case waiting
        /// The courier has gone without it.
        case leftBehind
        /// The courier went without it, and it stands on that register now.
        case carried(to: CaseNumber)
        /// The applicant took it back before it went.
        case withdrawn
        case onTheWay
        /// It was counted at the other end.
        case received(CourierMark?)
        /// It was not there when the count was finished.
        case missing(CourierMark?)
        /// It was missing and has come since.
        case foundLate(CourierMark?)
        /// It came with the register and does not stand on it; whether it could be received all the same.
        case surplus(CourierMark?, isReceived: Bool)
    }
}

/// Who noted it, and when.
package struct CourierMark: Hashable, Codable, Sendable {
    package let at: CivilMoment
    /// The name, or the login of an account that is not known.
    package let by: String

    package init(at: CivilMoment, by: String) {
        self.at = at
        self.by = by
    }
}

/// A finished count at one office.
package struct CourierCount: Hashable, Codable, Sendable {
    package let office: Int
    package let mark: CourierMark

    package init(office: Int, mark: CourierMark) {
        self.office = office
        self.mark = mark
    }
}
