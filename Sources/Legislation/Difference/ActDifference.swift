import WorkingTime

/// What changed for the clerk from one act, or one state of it, to another.
package struct ActDifference: Hashable, Sendable {
    /// Of the act itself and its offices.
    package let act: [LawChange]
    /// The services that came, went or changed, in the order of the later act.
    package let services: [NamedChanges<ServiceID>]
    /// The forms likewise.
    package let forms: [NamedChanges<FormID>]

    package init(from before: ActCatalogue, to after: ActCatalogue) {
        act = ActDifference.changes(from: before, to: after)
        services = before.services.pairs(with: after.services, by: \.id).compactMap { NamedChanges($0.before, $0.after) }
        forms = before.forms.pairs(with: after.forms, by: \.id).compactMap { NamedChanges($0.before, $0.after) }
    }

    /// Two versions of one service, or two services.
    package init(from before: ServiceDefinition, to after: ServiceDefinition) {
        act = []
        services = NamedChanges(before, after).map { [$0] } ?? []
        forms = []
    }

    /// Whether nothing changed.
    package var isEmpty: Bool { act.isEmpty && services.isEmpty && forms.isEmpty }

    private static func changes(from old: ActCatalogue, to new: ActCatalogue) -> [LawChange] {
        var log = ChangeLog()
        let (before, after) = (old.act, new.act)
        log.compare(.actTitle, before.title, after.title)
        log.compare(.authority, before.authority, after.authority)
        log.compare(.number, before.number ?? "", after.number ?? "")
        log.compare(.date, nil, before.date.map { .day($0) }, after.date.map { .day($0) })
        log.compare(.firstDay, nil, before.effective.map { .day($0) }, after.effective.map { .day($0) })
        log.compare(.status, nil, .status(before.status), .status(after.status))
        log.compare(.clause, before.clauses, after.clauses)
        log.compareSets(.defect, before.defects.map { .ours($0.note) }, after.defects.map { .ours($0.note) })
        for (before, after) in old.offices.pairs(with: new.offices, by: \.id) { compare(before, after, into: &log) }
        return log.changes
    }

    private static func compare(_ before: Office?, _ after: Office?, into log: inout ChangeLog) {
        guard let office = after ?? before else { return }
        let item = LawChange.Item.office(office.id, office.name)
        log.compare(.office, before == nil || after == nil ? nil : item, before.map { .words($0.name) }, after.map { .words($0.name) })
        guard let before, let after else { return }
        log.compare(.officeAddress, item, .words(before.address), .words(after.address))
        log.compare(.officePhone, item, .words(before.phone), .words(after.phone))
        log.compare(.officeHours, item, .words(before.hours.description), .words(after.hours.description))
    }
}

extension NamedChanges where ID == ServiceID {
    /// Nil where nothing changed.
    init?(_ before: ServiceDefinition?, _ after: ServiceDefinition?) {
        guard let service = after ?? before else { return nil }
        guard let before, let after else {
            self.init(id: service.id, name: service.shortName, fate: before == nil ? .added : .removed)
            return
        }
        let changes = ServiceComparison.changes(from: before, to: after)
        if changes.isEmpty { return nil }
        self.init(id: service.id, name: service.shortName, fate: .changed(changes))
    }
}

extension NamedChanges where ID == FormID {
    /// Nil where nothing changed.
    init?(_ before: Form?, _ after: Form?) {
        guard let form = after ?? before else { return nil }
        guard let before, let after else {
            self.init(id: form.id, name: form.name, fate: before == nil ? .added : .removed)
            return
        }
        let changes = FormComparison.changes(from: before, to: after)
        if changes.isEmpty { return nil }
        self.init(id: form.id, name: form.name, fate: .changed(changes))
    }
}
