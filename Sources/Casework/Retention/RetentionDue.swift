package import WorkingTime

/// A person all of whose files have been kept as long as the office keeps them.
package struct RetentionDue: Hashable, Codable, Sendable {
    /// The record that stands for the person.
    package let person: Int64
    package let name: String
    package let cases: [CaseNumber]
    /// The day after which the last of them was over.
    package let over: CivilDate

    package init(person: Int64, name: String, cases: [CaseNumber], over: CivilDate) {
        self.person = person
        self.name = name
        self.cases = cases
        self.over = over
    }
}
