import CaseStore
package import Casework
import Legislation
package import WorkingTime

/// Payment lists and lists of files sent to other bodies.
extension FrontOffice {
    /// The lists of the office, and what was sent to other bodies and stands on none yet.
    package func lists(for actor: Actor) throws -> ListOverview {
        try checkLists(for: actor, of: nil)
        let place = try office(actor.office)
        let lists = try store.dayLists(office: actor.role.may(.readEveryOffice) ? nil : actor.office)
        let unlisted = try (library.act(place.act)?.services ?? []).filter(submitsLists).compactMap { service in
            let files = try store.unlisted(service.id, office: actor.office).rows.count
            return files == 0 ? nil : UnlistedReferrals(service: service.id, files: files)
        }
        return ListOverview(lists: lists, unlisted: unlisted)
    }

    /// A list with the files on it, and what its sheets still lack.
    package func list(_ subject: ListSubject, for actor: Actor, at moment: CivilMoment) throws -> ListDossier {
        switch subject {
        case .made(let number):
            try checkLists(for: actor, of: number)
            guard let (list, rows, files) = try store.dayList(number) else {
                throw StoreProblem.caseNotFound(number.description)
            }
            let (payable, heldBack) = Self.divided(files)
            let sheets = list.isOpen ? try self.sheets(of: payable, by: actor, at: moment) : []
            return ListDossier(
                subject: subject, list: list, rows: rows, sheets: sheets.map(\.sheet), heldBack: heldBack,
                papers: try store.papers(of: number))
        case .unlisted(let service):
            try checkLists(for: actor, of: nil)
            let (rows, files) = try store.unlisted(service, office: actor.office)
            return ListDossier(
                subject: subject, list: nil, rows: rows,
                sheets: try sheets(of: files, by: actor, at: moment).map(\.sheet), heldBack: [], papers: [])
        }
    }

    /// Closes a list and issues its sheets, or makes one of files that are with another body; done again, it finds what
    /// was issued.
    ///
    /// - Parameter chosen: of what is on no list yet, the files to put on it; empty for all of them.
    package func issueList(
        _ subject: ListSubject, chosen: Set<CaseNumber> = [], by actor: Actor, at moment: CivilMoment
    ) throws -> ListDossier {
        guard actor.role.may(.makeLists) else {
            throw Refusal.notYourRole(.pay, actor.role, may: Role.having(.makeLists))
        }
        func papers(of files: [CaseFile]) throws -> [NewPaper] {
            let (payable, _) = Self.divided(files)
            guard !payable.isEmpty else { throw Refusal.nothingToList }
            return try sheets(of: payable, by: actor, at: moment).map { try NewPaper($0.filling.document(), of: $0.filling.form) }
        }
        switch subject {
        case .made(let number):
            try checkLists(for: actor, of: number)
            _ = try store.closeList(number, by: actor, at: moment, papers: papers)
            return try list(subject, for: actor, at: moment)
        case .unlisted(let service):
            let waiting = try store.unlisted(service, office: actor.office).rows.map(\.number)
            let wanted = chosen.isEmpty ? waiting : waiting.filter(chosen.contains)
            guard !wanted.isEmpty, wanted.count == chosen.count || chosen.isEmpty else { throw Refusal.nothingToList }
            let number = try store.makeSubmissionList(of: wanted, by: actor, at: moment, papers: papers)
            return try list(.made(number), for: actor, at: moment)
        }
    }

    /// Does the same to several files, each by itself: what is refused for one leaves the others done.
    package func performAll(
        _ command: CaseCommand, on files: [SeenFile], by actor: Actor, at moment: CivilMoment
    ) throws -> BulkOutcome {
        var done: [CaseNumber] = []
        var refused: [BulkOutcome.Refused] = []
        for file in files {
            do {
                _ = try perform(command, on: file.number, revision: file.revision, by: actor, at: moment)
                done.append(file.number)
            } catch let refusal as Refusal {
                refused.append(.init(number: file.number, why: .refusal(refusal)))
            } catch let problem as StoreProblem {
                refused.append(.init(number: file.number, why: .problem(problem)))
            }
        }
        return BulkOutcome(action: command.action, done: done, refused: refused)
    }

    /// Refuses a list to those who are neither its office's head or officer nor check every office.
    func checkLists(for actor: Actor, of number: CaseNumber?) throws(Refusal) {
        if actor.role.may(.readEveryOffice) { return }
        guard actor.role.may(.makeLists) else { throw .notYourRole(.pay, actor.role, may: Role.having(.makeLists)) }
        if let number, number.office != actor.office { throw .otherOffice }
    }

    // MARK: Sheets

    /// The files by the list form of their service, each form once, in the order of the files.
    private func sheets(
        of files: [CaseFile], by actor: Actor, at moment: CivilMoment
    ) throws -> [(sheet: ListSheet, filling: ListFilling)] {
        var order: [FormID] = []
        var groups: [FormID: [CaseFormFilling]] = [:]
        var forms: [FormID: Form] = [:]
        for file in files {
            let route = try Route(file.intake, office: self)
            guard let form = route.act.forms(of: route.definition).first(where: { $0.kind == .list }) else {
                throw Refusal.noListForm(route.definition.id)
            }
            if forms.updateValue(form, forKey: form.id) == nil { order.append(form.id) }
            groups[form.id, default: []].append(try paperIssue(for: file, route: route, today: moment.date).filling)
        }
        let maker = try store.account(login: actor.login)
        return order.compactMap { id in
            guard let form = forms[id], let cases = groups[id] else { return nil }
            let filling = ListFilling(
                form: form, cases: cases, head: cases.first?.head, officer: actor.role == .officer ? maker : nil,
                language: cases.first?.language ?? .kazakh)
            return (ListSheet(form: id, files: cases.map(\.file.number), gaps: filling.gaps), filling)
        }
    }

    /// What goes on a sheet, and what was suspended or ended meanwhile.
    private static func divided(_ files: [CaseFile]) -> (payable: [CaseFile], heldBack: [CaseNumber]) {
        func isHeldBack(_ file: CaseFile) -> Bool { [.suspended, .terminated, .withdrawn].contains(file.status) }
        return (files.filter { !isHeldBack($0) }, files.filter(isHeldBack).map(\.number))
    }

    /// Whether files of the service are sent to another body by list: it has such a form, and pays nothing by list.
    private func submitsLists(_ service: ServiceDefinition) -> Bool {
        let hasForm = library.act(of: service.id)?.forms(of: service).contains { $0.kind == .list } ?? false
        func has(_ stage: Stage) -> Bool { service.channels.contains { $0.step(for: stage) != nil } }
        return hasForm && has(.referral) && !has(.payment)
    }
}
