/// A person with every record of theirs, their files, and those who may be the same.
package struct PersonDossier: Hashable, Sendable {
    package let person: PersonHit
    /// Each record as it stands by itself; the one that stands for the person first.
    package let records: [PersonHit]
    /// The files that whoever asks may see, newest first.
    package let cases: [CaseListRow]
    package let likely: [LikelyPerson]

    package init(person: PersonHit, records: [PersonHit], cases: [CaseListRow], likely: [LikelyPerson]) {
        self.person = person
        self.records = records
        self.cases = cases
        self.likely = likely
    }
}
