import Dispatch
package import Legislation
package import Paper
import Synchronization

/// The acts and calendars, read when somebody first needs them.
///
/// Reading takes some tens of milliseconds, and nobody needs the law before they have signed in: the desk paints its first screen
/// and only then reads, beside the person who types.
package final class LawShelf: Sendable {
    private let folder: ResourceFolder?
    /// Which acts are read, asked when they are; nil means all.
    private let acts: @Sendable () -> Set<ActID>?
    private let read: Mutex<ActLibrary?>
    private let templates = Mutex<[TemplateKey: FormTemplate]>([:])

    /// The law of a folder.
    ///
    /// - Parameter acts: which acts to read, asked when somebody first needs the law; nil for all.
    package init(_ folder: ResourceFolder, acts: @escaping @Sendable () -> Set<ActID>? = { nil }) {
        self.folder = folder
        self.acts = acts
        read = Mutex(nil)
    }

    /// A law that is there already.
    package init(_ library: ActLibrary) {
        folder = nil
        acts = { nil }
        read = Mutex(library)
    }

    /// The acts and calendars; whoever asks while they are being read waits for that.
    package var library: ActLibrary {
        read.withLock { read in
            let library = read ?? folder?.library(of: acts()) ?? ActLibrary(acts: [], calendars: [:])
            read = library
            return library
        }
    }

    /// A form of an act, compiled when it is first filled.
    package func template(_ form: Form, of act: Act) throws(FormTemplateError) -> FormTemplate {
        let key = TemplateKey(act: act.id, form: form.id)
        if let compiled = templates.withLock({ $0[key] }) { return compiled }
        let compiled = try FormTemplate(form, language: act.language)
        templates.withLock { $0[key] = compiled }
        return compiled
    }

    private struct TemplateKey: Hashable {
        let act: ActID
        let form: FormID
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
        if !isRead, let line = folder?.line(of: "acts/\(act.rawValue)/act.yaml", beginning: ActLoader.timeZoneKey),
            let zone = ActLoader.timeZone(onLine: line)
        {
            return zone
        }
        return library.act(act)?.act.timeZone
    }
}
