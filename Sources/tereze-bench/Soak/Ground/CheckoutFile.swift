import Foundation

/// Files of the checkout that the bench was built in.
enum CheckoutFile {
    /// The path of a file that lies so in one of the folders above the bench's own program.
    static func path(_ name: String, near place: String) throws -> String {
        var folder = URL(fileURLWithPath: place)
        while folder.path != "/" {
            let file = folder.appendingPathComponent(name).path
            if FileManager.default.fileExists(atPath: file) { return file }
            folder.deleteLastPathComponent()
        }
        throw BenchFailure("\(name) is in no folder above \(place): run the bench where it was built")
    }
}
