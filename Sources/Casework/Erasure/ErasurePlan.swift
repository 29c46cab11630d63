/// What would go with a person's data, as somebody is asked about it.
package struct ErasurePlan: Hashable, Sendable {
    package let person: PersonHit
    package let cases: [CaseNumber]
    /// Events of theirs, each of which stays without what was typed.
    package let events: Int
    /// Papers that were issued to the person.
    package let papers: Int
    /// Printed lists and registers on which the person stands among others.
    package let lists: [CaseNumber]
    package let complaints: [CaseNumber]
    package let drafts: Int
    /// Complaints of nobody's file by somebody of that name: they stay unless named.
    package let namesakeComplaints: [CaseNumber]

    package init(
        person: PersonHit, cases: [CaseNumber], events: Int, papers: Int, lists: [CaseNumber], complaints: [CaseNumber],
        drafts: Int, namesakeComplaints: [CaseNumber]
    ) {
        self.person = person
        self.cases = cases
        self.events = events
        self.papers = papers
        self.lists = lists
        self.complaints = complaints
        self.drafts = drafts
        self.namesakeComplaints = namesakeComplaints
    }
}
