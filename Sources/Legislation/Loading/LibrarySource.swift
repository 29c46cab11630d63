/// The texts of the resources folder that the law is made of, read by the caller.
package struct LibrarySource: Hashable, Sendable {
    /// One for each folder in `acts`.
    package let acts: [ActSource]
    /// File name in `calendars`, such as `kz.csv` → text.
    package let calendars: [String: String]
    /// Calendar files that cannot be read, or are not UTF-8: file name → the system's reason.
    package let unreadableCalendars: [String: String]

    package init(acts: [ActSource], calendars: [String: String], unreadableCalendars: [String: String] = [:]) {
        self.acts = acts
        self.calendars = calendars
        self.unreadableCalendars = unreadableCalendars
    }
}
