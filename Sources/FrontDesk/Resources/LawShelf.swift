import Dispatch
package import Legislation
import Synchronization

/// The acts and calendars, read when somebody first needs them.
///
/// Reading takes some tens of milliseconds, and nobody needs the law before they have signed in: the desk paints its first screen
/// and only then reads, beside the person who types.
package final class LawShelf: Sendable {
    private let folder: ResourceFolder?
    /// The acts that are read; nil means all.
    private let acts: Set<ActID>?
    private let read: Mutex<ActLibrary?>

    /// The law of a folder: all of it, or what the offices of one store go by.
    package init(_ folder: ResourceFolder, acts: Set<ActID>? = nil) {
        self.folder = folder
        self.acts = acts
        read = Mutex(nil)
    }

    /// A law that is there already.
    package init(_ library: ActLibrary) {
        folder = nil
        acts = nil
        read = Mutex(library)
    }

    /// The acts and calendars; whoever asks while they are being read waits for that.
    package var library: ActLibrary {
        read.withLock { read in
            let library = read ?? folder?.library(of: acts) ?? ActLibrary(acts: [], calendars: [:])
            read = library
            return library
        }
    }

    /// Begins to read, without waiting.
    package func readAhead() {
        DispatchQueue.global(qos: .utility).async { [self] in _ = library }
    }

    /// The IANA zone of an act's offices; nil where there is no such act.
    ///
    /// The act's own file tells it before the library is read.
    package func timeZone(of act: ActID) -> String? {
        let isRead = read.withLockIfAvailable { $0 != nil } ?? false
        if !isRead, let line = folder?.line(of: "acts/\(act)/act.yaml", beginning: ActLoader.timeZoneKey),
            let zone = ActLoader.timeZone(onLine: line)
        {
            return zone
        }
        return library.act(act)?.act.timeZone
    }
}
