import ArgumentParser

/// One fault of the disk: which call fails, and whether those behind it fail too.
struct DiskFault: Hashable, CustomStringConvertible {
    /// What goes wrong; names and order are those of `disk.c`.
    enum Kind: String, CaseIterable, Encodable, ExpressibleByArgument {
        /// A write, truncation or removal gives EIO.
        case write
        /// A write writes half.
        case short
        /// A write gives ENOSPC.
        case full
        /// A `fsync` gives EIO.
        case sync
        /// A read gives EIO.
        case read
        /// Opening a file gives EIO.
        case open
        /// The log's index cannot be mapped.
        case map
        /// SQLite gets no memory; only where it is a library beside the program.
        case memory
    }

    let kind: Kind
    /// Counts from 1.
    let call: Int
    let forEver: Bool

    var description: String { "\(kind.rawValue):\(call):\(forEver ? "ever" : "once")" }
}
