import Chance
import Testing
import TerminalKit

@Suite struct ListViewTests {
    @Test func theCursorStaysOnTheSameFileWhenOthersChangeTheList() {
        var list = ListView(ids: ["а", "б", "в", "г"], pageRows: 3)
        list.press(.down, .down)

        list.replace(ids: ["жаңа", "жаңа2", "а", "в", "г"])

        #expect(list.selectedID == "в")
        #expect(list.selectedIndex == 3)
    }

    @Test func whenTheFileHasGoneItsNeighbourIsSelected() {
        var list = ListView(ids: ["а", "б", "в", "г"])
        list.press(.down, .down)

        list.replace(ids: ["а", "б", "г"])
        #expect(list.selectedID == "г")
        list.replace(ids: ["а", "б"])
        #expect(list.selectedID == "б")
        list.replace(ids: [])
        #expect(list.selectedID == nil)
        list.replace(ids: ["д"])
        #expect(list.selectedID == "д")
    }

    @Test func rowsAboveTheWindowDoNotMoveWhatIsSeen() {
        var list = ListView(ids: Array(100...200), pageRows: 10)
        list.press(.pageDown, .pageDown, .up)
        let rowOnScreen = (list.selectedIndex ?? 0) - list.top

        list.replace(ids: Array(90...200))

        #expect((list.selectedIndex ?? 0) - list.top == rowOnScreen)
    }

    @Test func pagesAndEndsAreReachedAndNeverLeft() {
        var list = ListView(ids: Array(1...25), pageRows: 10)

        list.press(.up)
        #expect(list.selectedID == 1)
        list.press(.pageDown)
        #expect(list.selectedID == 10)
        list.press(.end, .down)
        #expect(list.selectedID == 25)
        #expect(list.top == 15)
        list.press(.home)
        #expect(list.selectedID == 1)
        #expect(list.top == 0)
    }

    @Test func markedFilesStayMarkedThroughChanges() {
        var list = ListView(ids: [1, 2, 3, 4], allowsMarking: true)

        list.press(.insert, .space)
        list.replace(ids: [0, 2, 1, 3])

        #expect(list.marks == [1, 2])
        #expect(list.selectedID == 2)
        list.press(.space)
        #expect(list.marks == [1])
    }

    @Test func withoutMarkingTheSpaceBarIsTheScreens() {
        var list = ListView(ids: [1, 2])

        #expect(list.handle(.space) == .ignored)
        #expect(list.handle(.enter) == .ignored)
    }

    @Test func moreIsAskedForNearTheEndsOnly() {
        var list = ListView(ids: Array(50...150), hasMoreBefore: true, hasMoreAfter: true, pageRows: 10)
        list.select(100)

        #expect(list.pageRequest == nil)
        list.select(145)
        #expect(list.pageRequest == .after(150))
        list.append(Array(150...200), hasMoreAfter: false)
        #expect(list.ids.count == 151)
        #expect(list.pageRequest == nil)
        list.select(55)
        #expect(list.pageRequest == .before(50))
        list.replace(ids: Array(1...200))
        #expect(list.selectedID == 55)
        #expect(list.pageRequest == nil)
    }

    @Test func endOfALongListAsksForItsLastPageAndGoesThere() {
        var list = ListView(ids: Array(1...100), hasMoreAfter: true, pageRows: 10)

        list.press(.end)
        #expect(list.pageRequest == .last)
        list.replace(ids: Array(900...1_000), hasMoreBefore: true)

        #expect(list.selectedID == 1_000)
        #expect(list.pageRequest == nil)
    }

    @Test func onlyRowsInSightAreFormatted() {
        let list = ListView(ids: Array(1...100_000), pageRows: 3)
        var surface = Surface(size: Size(columns: 14, rows: 3))
        var formatted: [Int] = []

        list.paint(on: &surface, in: surface.bounds, focused: true) { id, _, surface, rect in
            formatted.append(id)
            surface.put("Іс № \(id)", at: rect.origin, maxWidth: rect.columns)
        }

        #expect(formatted == [1, 2, 3])
        #expect(surface.rows == ["› Іс № 1      ", "  Іс № 2      ", "  Іс № 3     ↓"])
        #expect(surface.toneRows[0] == "SSSSSSSSSSSSSS")
        #expect(list.id(at: Point(column: 5, row: 1), in: surface.bounds) == 2)
    }

    @Test func theSelectionIsInSightWhateverHappens() {
        var chance = SeededGenerator(seed: 6)
        let keys: [Key] = [.up, .down, .pageUp, .pageDown, .home, .end]
        for _ in 0..<200 {
            var list = ListView(ids: Array(1...30), pageRows: 7)
            for _ in 0..<30 {
                list.press(keys.randomElement(using: &chance) ?? .up)
                if Bool.random(using: &chance) {
                    list.replace(ids: (1...40).filter { _ in Int.random(in: 0...3, using: &chance) > 0 })
                }
                list.pageRows = Int.random(in: 1...12, using: &chance)
                let index = list.selectedIndex ?? -1
                #expect(index >= list.top && index < list.top + list.pageRows)
            }
        }
    }
}

extension ListView {
    fileprivate mutating func press(_ keys: Key...) {
        for key in keys { _ = handle(key) }
    }
}
