import CaseStore
import Casework
import FrontDesk
import WorkingTime

/// Lists with every filter for every kind of person: the first page, pages reached by jumps to any depth, and the counts beside
/// the filters.
struct ListMeasure {
    let path: String
    let runs: Int
    let now: CivilMoment

    func figures() throws -> ListFigures {
        let store = try CaseStore.open(at: path)
        let actors = try self.actors(store)
        var first = Samples()
        var jump = Samples()
        var counts = Samples()
        var byFilter: [String: Samples] = [:]
        var byDepth: [String: Samples] = [:]
        let clock = ContinuousClock()
        let depths = try self.depths(store)
        func page(_ filter: CaseFilter, _ status: CaseStatus?, _ actor: Actor, after: Int64?) throws -> CasePage {
            try store.cases(
                CaseQuery(
                    filter: filter, status: status, actor: actor, now: now,
                    uncollectedSince: CivilMoment(date: now.date.adding(days: -FrontOffice.collectionDays), time: now.time),
                    after: after, limit: 200))
        }
        for run in -1..<runs {
            for actor in actors {
                let counted = try clock.measure {
                    _ = try store.counts(
                        actor: actor, now: now, uncollectedSince: CivilMoment(date: now.date.adding(days: -14), time: now.time))
                }
                if run >= 0 { counts.add(counted) }
                for filter in CaseFilter.allCases {
                    for status in [nil, CaseStatus.ready, .handedOut] {
                        let took = try clock.measure { _ = try page(filter, status, actor, after: nil) }
                        guard run >= 0 else { continue }
                        first.add(took)
                        byFilter["\(filter)", default: Samples()].add(took)
                    }
                    for (name, id) in depths {
                        let took = try clock.measure { _ = try page(filter, nil, actor, after: id) }
                        guard run >= 0 else { continue }
                        jump.add(took)
                        if filter == .all || filter == .closed { byDepth[name, default: Samples()].add(took) }
                    }
                }
            }
        }
        try store.close()
        return ListFigures(
            firstPage: first.figures, jump: jump.figures, counts: counts.figures, byFilter: byFilter.mapValues(\.figures),
            byDepth: byDepth.mapValues(\.figures))
    }

    /// One of each role at the first office that has it.
    private func actors(_ store: CaseStore) throws -> [Actor] {
        let accounts = try store.accounts()
        return Role.allCases.compactMap { role in accounts.filter { $0.role == role }.min { $0.office < $1.office }?.actor }
    }

    /// Files that stand at parts of the whole list.
    private func depths(_ store: CaseStore) throws -> [(name: String, id: Int64)] {
        guard let auditor = try actors(store).first(where: { $0.role == .auditor }) else { return [] }
        let newest = try store.cases(
            CaseQuery(filter: .all, actor: auditor, now: now, uncollectedSince: now, limit: 1)
        ).rows.first?.id ?? 1
        return [("at 1 %", 99), ("at 50 %", 50), ("at 99 %", 1)].map { ($0.0, max(1, newest * $0.1 / 100)) }
    }
}

/// Pages of 200 rows in milliseconds.
struct ListFigures: Encodable {
    let firstPage: Figures
    let jump: Figures
    let counts: Figures
    let byFilter: [String: Figures]
    /// The lists of all files and of the closed ones, by how deep the page lies.
    let byDepth: [String: Figures]
    let firstPageP99: Bar
    let jumpP99: Bar
    /// A page near the end beside one near the beginning, by the medians.
    let depthRatio: Bar

    init(firstPage: Figures, jump: Figures, counts: Figures, byFilter: [String: Figures], byDepth: [String: Figures]) {
        self.firstPage = firstPage
        self.jump = jump
        self.counts = counts
        self.byFilter = byFilter
        self.byDepth = byDepth
        firstPageP99 = Bar(firstPage.p99, most: 30)
        jumpP99 = Bar(jump.p99, most: 30)
        depthRatio = Bar((byDepth["at 99 %"]?.median ?? 0) / max(byDepth["at 1 %"]?.median ?? 0, 0.001), most: 1.5)
    }
}
