package import WorkingTime

/// An authority's office as the act lists it: name, address, telephone, hours.
package struct Office: Identifiable, Hashable, Codable, Sendable {
    package let id: OfficeID
    package let kind: Kind
    /// The district or city that the act's table puts it under.
    package let district: String
    /// Its number in the act's table.
    package let row: Int
    package let name: String
    package let address: String
    /// E-mail or site as printed; empty where the act gives none.
    package let contact: String
    /// As printed; empty where the act gives none.
    package let phone: String
    package let hours: OpeningHours
    /// The hours in the act's own words.
    package let hoursText: String
    package let at: LegalReference

    /// What sort of office it is; a channel may name the kinds that it is open at.
    package enum Kind: String, CaseIterable, Codable, Sendable {
        /// Employment and social programmes department of a district or city (бөлім).
        case department
        /// Apparatus of the akim of a settlement, village or rural district (әкімдік).
        case akimat
        /// Public service centre (ХҚКО).
        case centre
        /// Subsidiary enterprise of an authority (ЕМК).
        case enterprise
        /// A commission that sits and decides.
        case commission
        /// Local self-government of a rural municipality (айыл өкмөтү).
        case municipality
        /// An institution for people in need, such as a help centre.
        case institution
    }

    package init(
        id: OfficeID, kind: Kind, district: String, row: Int, name: String, address: String, contact: String,
        phone: String, hours: OpeningHours, hoursText: String, at: LegalReference
    ) {
        self.id = id
        self.kind = kind
        self.district = district
        self.row = row
        self.name = name
        self.address = address
        self.contact = contact
        self.phone = phone
        self.hours = hours
        self.hoursText = hoursText
        self.at = at
    }
}
