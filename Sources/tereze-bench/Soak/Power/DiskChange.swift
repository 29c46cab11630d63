/// One change of the files under a folder, as the recorder wrote it.
enum DiskChange {
    case created(String)
    case written(String, offset: Int, bytes: [UInt8])
    case truncated(String, length: Int)
    /// The file's content, or a folder's names, are on the disk.
    case synced(String)
    case removed(String)
    case renamed(String, to: String)
    /// No change of the store: a person was shown that these are done.
    case promised([Acknowledgement], by: String)

    var isPromise: Bool {
        if case .promised = self { true } else { false }
    }
}

/// The files as they stood at first, and everything that was done to them then.
struct DiskRecording {
    let base: [String: [UInt8]]
    let changes: [DiskChange]
}
