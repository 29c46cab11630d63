/// A case with everything on it.
package struct CaseDossier: Hashable, Sendable {
    package let file: CaseFile
    package let events: [CaseEvent]
    package let papers: [IssuedPaper]
    /// What the person who asked may do to it now.
    package let actions: [CaseAction]

    package init(file: CaseFile, events: [CaseEvent], papers: [IssuedPaper], actions: [CaseAction]) {
        self.file = file
        self.events = events
        self.papers = papers
        self.actions = actions
    }
}
