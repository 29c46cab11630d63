/// The texts of an act's folder, read by the caller.
package struct ActSource: Hashable, Sendable {
    /// The folder's name, which is the act's id, such as `kz-almaty-2012-349`.
    package let folder: String
    /// Path within the folder (`act.yaml`, `forms/notice.yaml`) → text.
    package let files: [String: String]
    /// Files that are there and cannot be read, or are not UTF-8: path within the folder → the system's reason.
    package let unreadable: [String: String]

    package init(folder: String, files: [String: String], unreadable: [String: String] = [:]) {
        self.folder = folder
        self.files = files
        self.unreadable = unreadable
    }
}
