import Foundation
import Legislation
import Paper
import Testing

@testable import FrontDesk

@Suite struct PrinterShelfTests {
    @Test func `reads the printers of the resources folder`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = try ResourceFolder(named: root.appending(path: "Resources").path, environment: [:], executable: "")
        let shelf = PrinterShelf(folder)

        let profile = try #require(shelf.library.profile(PrinterProfileID("epson-tm-t20iii")))

        #expect(profile.pageNumber == 53)
        #expect(shelf.library.problems == [])
    }
}
