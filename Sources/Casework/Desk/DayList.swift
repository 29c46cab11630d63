package import Legislation
package import WorkingTime

/// A list that gathers files under one number: what a bank is told to pay, what a commission is sent.
package struct DayList: Identifiable, Hashable, Codable, Sendable {
    package let number: CaseNumber
    package let day: CivilDate
    /// Whether it still takes files; a closed one stays as it was printed.
    package let isOpen: Bool
    /// How many files stand on it.
    package let files: Int

    package var id: CaseNumber { number }

    package init(number: CaseNumber, day: CivilDate, isOpen: Bool, files: Int) {
        self.number = number
        self.day = day
        self.isOpen = isOpen
        self.files = files
    }
}

/// Files of one service that are with another body and stand on no list since they went there.
package struct UnlistedReferrals: Hashable, Codable, Sendable {
    package let service: ServiceID
    package let files: Int

    package init(service: ServiceID, files: Int) {
        self.service = service
        self.files = files
    }
}

/// All lists of an office.
package struct ListOverview: Hashable, Sendable {
    /// The newest first.
    package let lists: [DayList]
    package let unlisted: [UnlistedReferrals]

    package init(lists: [DayList], unlisted: [UnlistedReferrals]) {
        self.lists = lists
        self.unlisted = unlisted
    }
}

/// Which list is meant.
package enum ListSubject: Hashable, Sendable {
    /// One that has its number.
    case made(CaseNumber)
    /// The files of a service that no list names yet: printing it makes the list.
    case unlisted(ServiceID)
}

/// A list with everything on it.
package struct ListDossier: Hashable, Sendable {
    package let subject: ListSubject
    /// Nil for what is not made yet.
    package let list: DayList?
    package let rows: [CaseListRow]
    /// The sheets that it is printed on, one a form; a closed list has them as papers.
    package let sheets: [ListSheet]
    /// Files whose payment was suspended or ended since: they stand on no sheet.
    package let heldBack: [CaseNumber]
    /// The sheets as they were issued.
    package let papers: [IssuedPaper]

    package init(
        subject: ListSubject, list: DayList?, rows: [CaseListRow], sheets: [ListSheet], heldBack: [CaseNumber],
        papers: [IssuedPaper]
    ) {
        self.subject = subject
        self.list = list
        self.rows = rows
        self.sheets = sheets
        self.heldBack = heldBack
        self.papers = papers
    }

    /// Whether it is still to be printed for the first time.
    package var isUnprinted: Bool { list?.isOpen ?? true }
}

/// The files of a list that go on one form.
package struct ListSheet: Hashable, Sendable {
    package let form: FormID
    package let files: [CaseNumber]
    package let gaps: [ListGap]

    package init(form: FormID, files: [CaseNumber], gaps: [ListGap]) {
        self.form = form
        self.files = files
        self.gaps = gaps
    }
}

/// A column of a sheet that some files have nothing for, or a sum that cannot be read.
package struct ListGap: Hashable, Sendable {
    /// The column's name for the clerk.
    package let label: LocalizedText
    package let files: [CaseNumber]

    package init(label: LocalizedText, files: [CaseNumber]) {
        self.label = label
        self.files = files
    }
}
