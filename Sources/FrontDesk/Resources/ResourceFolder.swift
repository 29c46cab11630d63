import Dispatch
import Foundation
package import Legislation

/// The folder with the acts, calendars and printers, wherever the program is installed.
package struct ResourceFolder: Sendable {
    package let path: String

    /// Where the resources were looked for and are not.
    package struct NotFound: Error, Hashable, Sendable {
        package let tried: [String]
    }

    /// As below, where the whole environment is at hand.
    package init(named: String?, environment: [String: String], executable: String) throws(NotFound) {
        try self.init(named: named, inEnvironment: environment["TEREZE_RESOURCES"], executable: executable)
    }

    /// Finds the folder: the one named, the one of the environment (`TEREZE_RESOURCES`), `../share/tereze` beside the
    /// executable, or `Resources` in one of the folders above the executable, as in a checkout.
    package init(named: String?, inEnvironment: String?, executable: String) throws(NotFound) {
        let chosen = named ?? inEnvironment.flatMap { $0.isEmpty ? nil : $0 }
        let candidates = chosen.map { [$0] } ?? Self.usualPlaces(besides: executable)
        guard let found = candidates.first(where: { Self.isFolder($0 + "/acts") }) else {
            throw NotFound(tried: candidates)
        }
        path = found
    }

    private static func usualPlaces(besides executable: String) -> [String] {
        // NB: the system's own calls here and below: URLs would take a tenth of the time to the first picture.
        var folder = parent(of: resolved(executable))
        var places = [parent(of: folder) + "/share/tereze"]
        while !folder.isEmpty {
            places.append(folder + "/Resources")
            folder = parent(of: folder)
        }
        return places
    }

    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    /// The folder that a path is in; empty for the root.
    private static func parent(of path: String) -> String {
        String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The acts and calendars; what is wrong in them stands in the library.
    ///
    /// - Parameter wanted: the acts to read; nil reads all.
    package func library(of wanted: Set<ActID>? = nil) -> ActLibrary {
        let folders = names(in: "acts").filter { name in
            Self.isFolder("\(path)/acts/\(name)") && wanted?.contains(ActID(name)) ?? true
        }
        let acts = folders.map(act)
        let (calendars, unreadable) = texts(in: "calendars", ending: ".csv")
        return LibraryLoader.load(
            LibrarySource(acts: acts, calendars: calendars, unreadableCalendars: unreadable),
            spread: { DispatchQueue.concurrentPerform(iterations: $0, execute: $1) })
    }

    /// The first line of a file that begins so; what follows is not read.
    func line(of file: String, beginning start: String) -> String? {
        guard let open = fopen("\(path)/\(file)", "re") else { return nil }
        defer { fclose(open) }
        var line: UnsafeMutablePointer<CChar>?
        var room = 0
        defer { free(line) }
        while getline(&line, &room, open) >= 0 {
            guard let line else { return nil }
            if strncmp(line, start, start.utf8.count) == 0 { return String(cString: line) }
        }
        return nil
    }

    /// The text of one file of the folder.
    package func text(of file: String) throws -> String {
        try String(contentsOf: URL(fileURLWithPath: "\(path)/\(file)"), encoding: .utf8)
    }

    private func act(_ folder: String) -> ActSource {
        var files: [String: String] = [:]
        var unreadable: [String: String] = [:]
        for (place, ending) in [("", ".yaml"), ("", ".csv"), ("services/", ".yaml"), ("forms/", ".yaml")] {
            let (texts, bad) = texts(in: "acts/\(folder)/\(place)", ending: ending)
            files.merge(texts.map { (place + $0.key, $0.value) }) { first, _ in first }
            unreadable.merge(bad.map { (place + $0.key, $0.value) }) { first, _ in first }
        }
        return ActSource(folder: folder, files: files, unreadable: unreadable)
    }

    private func names(in folder: String) -> [String] {
        let entries = (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []
        return entries.filter { !$0.hasPrefix(".") }.sorted()
    }

    /// The texts of a folder's files by name, and why the others cannot be read.
    func texts(in folder: String, ending: String) -> (texts: [String: String], unreadable: [String: String]) {
        var texts: [String: String] = [:]
        var unreadable: [String: String] = [:]
        for name in names(in: folder) where name.hasSuffix(ending) {
            do {
                let data = try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(folder)/\(name)"))
                if let text = String(validating: data, as: UTF8.self) {
                    texts[name] = text
                } else {
                    unreadable[name] = "UTF-8"
                }
            } catch {
                unreadable[name] = error.localizedDescription
            }
        }
        return (texts, unreadable)
    }
}
