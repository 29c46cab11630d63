/// A list of any length that holds its cursor by identity: when others change the list, the same file stays selected.
///
/// The list knows identities only; rows are formatted when they are painted, and only those in sight. Long lists hold
/// the loaded part and say when they want more of it (`pageRequest`), so that the whole length need not be known.
/// Keys: arrows, PageUp/PageDown, Home/End, and, where marking is on, Space (mark) and Insert (mark and go on).
package struct ListView<ID: Hashable & Sendable>: Hashable, Sendable {
    /// The loaded part of the list, in order.
    package private(set) var ids: [ID]
    /// Whether the list goes on before, or after, the loaded part.
    package private(set) var hasMoreBefore: Bool
    package private(set) var hasMoreAfter: Bool
    /// The file that the cursor is on; nil only when nothing is loaded.
    package private(set) var selectedID: ID?
    /// The marked files, loaded or not.
    package private(set) var marks: Set<ID> = []
    /// Whether files can be marked.
    package var allowsMarking: Bool
    /// Rows that the list is painted in: a page. The screen sets it when its size changes.
    package var pageRows: Int {
        didSet { if pageRows != oldValue { scrollToSelection() } }
    }
    /// Index of the first row in sight.
    package private(set) var top = 0
    /// A key asked for an end of the list that is not loaded.
    private var wantedEnd: PageRequest<ID>?

    package init(
        ids: [ID] = [], hasMoreBefore: Bool = false, hasMoreAfter: Bool = false, pageRows: Int = 15,
        allowsMarking: Bool = false
    ) {
        self.ids = ids
        self.hasMoreBefore = hasMoreBefore
        self.hasMoreAfter = hasMoreAfter
        self.pageRows = pageRows
        self.allowsMarking = allowsMarking
        selectedID = ids.first
    }

    package var isEmpty: Bool { ids.isEmpty }

    /// The cursor's place in the loaded part; nil only when nothing is loaded.
    package var selectedIndex: Int? {
        guard let selectedID else { return nil }
        // NB: it is nearly always one of those that are seen, and thousands may be loaded; places and no slices, which cost ten times as much here.
        let first = min(max(0, top), ids.count)
        let end = min(first + max(0, pageRows) + 1, ids.count)
        for index in first..<end where ids[index] == selectedID { return index }
        return ids.firstIndex(of: selectedID)
    }

    package var wantsMoreAtStart: Bool {
        hasMoreBefore && (selectedIndex ?? 0) < pageRows
    }

    package var wantsMoreAtEnd: Bool {
        hasMoreAfter && (selectedIndex ?? 0) + pageRows >= ids.count
    }

    /// What to load next, if anything; it stays until `replace`, `append` or `prepend` brings it.
    package var pageRequest: PageRequest<ID>? {
        if let wantedEnd { return wantedEnd }
        if wantsMoreAtEnd { return ids.last.map(PageRequest.after) ?? .first }
        if wantsMoreAtStart, let first = ids.first { return .before(first) }
        return nil
    }

    /// Selects a file of the loaded part; says whether it is there.
    @discardableResult
    package mutating func select(_ id: ID) -> Bool {
        guard ids.contains(id) else { return false }
        selectedID = id
        scrollToSelection()
        return true
    }

    /// Takes a new loaded part: the same file stays selected, on the same row of the screen where possible.
    ///
    /// When it has gone, its nearest neighbour that is still there is selected, the one below first. After a request for
    /// the first or the last page, the cursor goes to that end.
    package mutating func replace(ids newIDs: [ID], hasMoreBefore: Bool = false, hasMoreAfter: Bool = false) {
        let row = (selectedIndex ?? 0) - top
        let survivor = survivor(in: newIDs)
        ids = newIDs
        self.hasMoreBefore = hasMoreBefore
        self.hasMoreAfter = hasMoreAfter
        switch wantedEnd {
        case .first: selectedID = ids.first
        case .last: selectedID = ids.last
        case .before, .after, nil: selectedID = survivor
        }
        wantedEnd = nil
        top = (selectedIndex ?? 0) - row
        scrollToSelection()
    }

    /// Adds what follows the loaded part; files that are loaded already are passed over.
    package mutating func append(_ more: [ID], hasMoreAfter: Bool) {
        let known = Set(ids)
        ids.append(contentsOf: more.filter { !known.contains($0) })
        self.hasMoreAfter = hasMoreAfter
        if selectedID == nil { selectedID = ids.first }
        scrollToSelection()
    }

    /// Marks a file of the list, wherever the cursor stands.
    package mutating func mark(_ id: ID) {
        if allowsMarking, ids.contains(id) { marks.insert(id) }
    }

    /// Keeps only the marks of these files, as after some of them were dealt with elsewhere.
    package mutating func keepMarks(_ kept: Set<ID>) {
        marks.formIntersection(kept)
    }

    package mutating func handle(_ key: Key) -> KeyOutcome {
        switch key {
        case .up: return move(by: -1)
        case .down: return move(by: 1)
        case .pageUp: return move(by: -max(1, pageRows - 1))
        case .pageDown: return move(by: max(1, pageRows - 1))
        case .home: return jump(to: ids.first, isLoaded: !hasMoreBefore, otherwise: .first)
        case .end: return jump(to: ids.last, isLoaded: !hasMoreAfter, otherwise: .last)
        case .character(" ") where allowsMarking: return toggleMark()
        case .insert where allowsMarking:
            let outcome = toggleMark()
            _ = move(by: 1)
            return outcome
        case .character, .control, .alt, .function, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert,
            .left, .right, .wordLeft, .wordRight:
            return .ignored
        }
    }

    private mutating func move(by step: Int) -> KeyOutcome {
        guard let index = selectedIndex else { return .moved }
        selectedID = ids[min(max(0, index + step), ids.count - 1)]
        scrollToSelection()
        return .moved
    }

    private mutating func jump(to id: ID?, isLoaded: Bool, otherwise request: PageRequest<ID>) -> KeyOutcome {
        selectedID = id
        scrollToSelection()
        if !isLoaded { wantedEnd = request }
        return .moved
    }

    private mutating func toggleMark() -> KeyOutcome {
        guard let selectedID else { return .moved }
        if marks.remove(selectedID) == nil { marks.insert(selectedID) }
        return .changed
    }

    private func survivor(in newIDs: [ID]) -> ID? {
        guard let index = selectedIndex else { return newIDs.first }
        let present = Set(newIDs)
        let below = ids[index...].first { present.contains($0) }
        let above = ids[..<index].last { present.contains($0) }
        return below ?? above ?? newIDs.first
    }

    private mutating func scrollToSelection() {
        top = visibleTop(rows: pageRows)
    }

    /// The first row in sight when so many rows are shown: the cursor is in sight, and no room is left empty needlessly.
    func visibleTop(rows: Int) -> Int {
        let index = selectedIndex ?? 0
        let shown = max(1, rows)
        let reachable = min(max(top, index - shown + 1), index)
        return max(0, min(reachable, ids.count - shown))
    }
}

/// A part of a long list that is not loaded yet.
package enum PageRequest<ID: Hashable & Sendable>: Hashable, Sendable {
    /// What precedes this file.
    case before(ID)
    /// What follows this file.
    case after(ID)
    /// The first page.
    case first
    /// The last page.
    case last
}
