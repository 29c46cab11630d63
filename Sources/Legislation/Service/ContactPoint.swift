/// Where somebody complains or asks: the act's sentence, with the parts of it that a clerk reads out.
package struct ContactPoint: Hashable, Sendable {
    /// The whole sentence.
    package let text: SourcedText
    /// Parts of that sentence, in its own words; nil where it has none.
    package let who: String?
    package let place: String?
    package let room: String?
    package let phone: String?
    package let email: String?
    package let site: String?
    package let hours: String?

    package init(
        text: SourcedText, who: String? = nil, place: String? = nil, room: String? = nil, phone: String? = nil,
        email: String? = nil, site: String? = nil, hours: String? = nil
    ) {
        self.text = text
        self.who = who
        self.place = place
        self.room = room
        self.phone = phone
        self.email = email
        self.site = site
        self.hours = hours
    }
}
