import Casework
import Legislation
import TerminalKit
import Wording

extension DeskScreen {
    mutating func take(_ fact: Fact, in context: DeskContext) -> [Effect] {
        switch fact {
        case .casesLoaded(let loaded, let after, let page):
            return loaded == filter ? take(page, after: after, in: context) : []
        case .countsLoaded(let counts):
            self.counts = counts
            return []
        case .registrationDraftsLoaded(let drafts):
            unfinished = drafts
            return []
        case .caseLoaded(let dossier):
            return act(on: dossier, in: context)
        case .performed(_, let dossier):
            if pending?.number == dossier.file.number { pending = nil }
            return []
        case .failed:
            pending = nil
            return []
        case .waitsForOthers, .signedIn, .unlocked, .postsLoaded, .recoveriesFound, .sessionEnded, .deputiesLoaded, .deputyAppointed,
            .secretChanged, .stationSaved, .stationChanged, .found, .officersLoaded, .usualResolutionsLoaded,
            .printJobsLoaded, .draftBegun, .forecastReady, .sheetReady, .draftSheetReady, .draftPrinted, .registered,
            .intakeRefused, .intakeProblems, .refused, .performedAll, .listsLoaded, .listLoaded, .listIssued,
            .couriersLoaded, .courierLoaded, .courierDone,
            .impossible, .printed, .printRefused, .pendingLoaded, .profilesLoaded, .printerTested, .leafletPrinted,
            .complaintsLoaded, .complaintKept, .complaintRefused, .registerChoiceLoaded, .registerLoaded, .printedRegisterLoaded,
            .calendarLoaded, .calendarPreviewed, .calendarProgress, .calendarApplied, .calendarRefused, .calendarsDiffer, .storeNeedsCare,
            .personProposed, .personLoaded, .peopleJoined, .personParted:
            return []
        }
    }

    /// A page of the list: of a reload, which goes on until as much is loaded as before, or one more at the end.
    private mutating func take(_ page: CasePage, after: Int64?, in context: DeskContext) -> [Effect] {
        // NB: a first page always begins anew, for the later of two answers is the one that knows of the last change.
        if after == nil { reload = [] }
        if var pages = reload {
            guard after == pages.last?.id else { return [] }
            pages += page.rows
            if page.hasMore, pages.count < list.ids.count, let last = pages.last, let filter {
                reload = pages
                return [.loadCases(filter, after: last.id)]
            }
            reload = nil
            isLoaded = true
            areNumbersOwn = pages.allSatisfy { $0.number.isOwn(in: context) }
            rows = Dictionary(pages.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            list.replace(ids: pages.map(\.id), hasMoreAfter: page.hasMore)
            list.keepMarks(Set(pages.filter { Self.markable.values.contains($0.status) }.map(\.id)))
            return []
        }
        guard after != nil, after == list.ids.last else { return [] }
        awaitedPage = nil
        for row in page.rows { rows[row.id] = row }
        areNumbersOwn = areNumbersOwn && page.rows.allSatisfy { $0.number.isOwn(in: context) }
        let wasAtEnd = list.pageRequest == .last
        list.append(page.rows.map(\.id), hasMoreAfter: page.hasMore)
        if wasAtEnd { list.replace(ids: list.ids, hasMoreAfter: page.hasMore) }
        return []
    }

    /// Asks for the next page when the cursor nears the end of what is loaded.
    mutating func wantedPage() -> [Effect] {
        guard reload == nil, let filter, let last = list.ids.last, awaitedPage != last else { return [] }
        switch list.pageRequest {
        case .after, .last:
            awaitedPage = last
            return [.loadCases(filter, after: last)]
        case .before, .first, nil: return []
        }
    }

    /// Does what was asked of the case now that it is read, or says why it may not be done.
    private mutating func act(on dossier: CaseDossier, in context: DeskContext) -> [Effect] {
        guard let asked = pending, asked.number == dossier.file.number, let account = context.account else { return [] }
        pending = nil
        switch asked.wish {
        case .explain:
            return [.open(.why(dossier))]
        case .act(let action):
            if let refusal = dossier.refusalReason(for: action, by: account) {
                return [.tell(Message(refusal.phrase, .warning))] + refresh()
            }
            return action.effects(on: dossier)
        }
    }
}
