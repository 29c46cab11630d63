import Foundation
import FrontDesk
import Legislation
import ProgramDriver

/// The acts as they are shipped, read once.
enum OpenLaw {
    static let resources = try? ResourceFolder(
        named: Program.root.appendingPathComponent("Resources").path, environment: [:], executable: "")
    static let library = resources?.library() ?? ActLibrary(acts: [], calendars: [:])
}
