/// The forms of a counted noun. Kazakh and Kyrgyz leave a noun in the singular after a number.
package enum Plural {
    /// The Russian form after a number: 1 день, 2 дня, 5 дней; by the last two digits, whatever the sign.
    package static func russian(_ count: Int, _ one: String, _ few: String, _ many: String) -> String {
        let lastTwo = Int(count.magnitude % 100)
        if (11...14).contains(lastTwo) { return many }
        switch lastTwo % 10 {
        case 1: return one
        case 2, 3, 4: return few
        default: return many
        }
    }

    /// The English form after a number: one day, 2 days, 0 days.
    package static func english(_ count: Int, _ one: String, _ many: String) -> String {
        count.magnitude == 1 ? one : many
    }
}
