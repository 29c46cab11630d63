/// Reads the items of `complaints` and `contacts`.
struct ContactReader {
    func read(_ value: DataValue) -> ContactPoint? {
        let parts = ["who", "place", "room", "phone", "email", "site", "hours"]
        guard let map = value.mapping(keys: ["text", "at"] + parts) else { return nil }
        func part(_ key: String) -> String? { map.optional(key)?.text() }
        let point = map.sourcedText().map {
            ContactPoint(
                text: $0, who: part("who"), place: part("place"), room: part("room"), phone: part("phone"),
                email: part("email"), site: part("site"), hours: part("hours"))
        }
        return point
    }
}
