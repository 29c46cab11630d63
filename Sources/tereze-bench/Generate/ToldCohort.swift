/// A cohort whose story has been told.
struct ToldCohort: Sendable {
    /// Its place in the plan.
    let place: Int
    let origin: Int
    let seed: UInt64
    let people: [InventedPeople.Person]
    let template: CaseTemplate
    /// One for each person, in a cohort of an old journal; nil else.
    let lines: [Line]?

    struct Line: Sendable {
        /// As it is on paper.
        let number: String
        let key: String
    }

    /// What a story calls a case before it has a number: the key of its draft, or the number on paper (`DemoCohorts.Wish.key`).
    func name(_ member: Int) -> String { lines?[member].number ?? draft(member) }

    /// The key of a case's intake.
    func key(_ member: Int) -> String { lines?[member].key ?? draft(member) }

    /// The key of the draft with which a case began: like the random ones of the desk.
    private func draft(_ member: Int) -> String {
        func hex(_ value: UInt64, _ digits: Int) -> String {
            let text = String(value, radix: 16, uppercase: true)
            return String((String(repeating: "0", count: digits) + text).suffix(digits))
        }
        let one = (seed ^ UInt64(member) &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
        let two = (one ^ one >> 29) &* 0x94D0_49BB_1331_11EB
        return "\(hex(one >> 32, 8))-\(hex(one >> 16, 4))-4\(hex(one, 3))-A\(hex(two >> 48, 3))-\(hex(two, 12))"
    }
}
