package import Paper
import Synchronization

/// The printers' profiles and the pictures of letters, read when something is first printed or chosen.
package final class PrinterShelf: Sendable {
    private let folder: ResourceFolder?
    private let read: Mutex<PrinterLibrary?>
    private let fonts: Mutex<[CharacterCell: BitmapFont]>

    package init(_ folder: ResourceFolder?) {
        self.folder = folder
        read = Mutex(nil)
        fonts = Mutex([:])
    }

    /// The profiles; those with a problem are left out, and the problems stand beside.
    package var library: PrinterLibrary {
        read.withLock { read in
            let library = read ?? folder?.printers() ?? PrinterLibrary(files: [:])
            read = library
            return library
        }
    }

    /// The pictures of letters for a profile; nil where it needs none, or no file has them.
    package func font(for profile: PrinterProfile) -> BitmapFont? {
        guard let cell = profile.head?.cell else { return nil }
        return fonts.withLock { fonts in
            if let font = fonts[cell] { return font }
            let text = try? folder?.text(of: "printers/\(BitmapFont.fileName(for: cell))")
            let font = text.flatMap { BitmapFont($0, cell: cell) }
            fonts[cell] = font
            return font
        }
    }
}

extension ResourceFolder {
    fileprivate func printers() -> PrinterLibrary {
        let (files, unreadable) = texts(in: "printers", ending: ".yaml")
        return PrinterLibrary(files: files, unreadable: unreadable)
    }
}
