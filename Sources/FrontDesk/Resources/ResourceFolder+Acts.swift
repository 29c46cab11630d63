import Foundation
package import Legislation

extension ResourceFolder {
    /// The names of the acts' folders, in order.
    package var actFolders: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/acts")) ?? []
        return names.filter { !$0.hasPrefix(".") && Self.isActFolder("\(path)/acts/\($0)") }.sorted()
    }

    /// Whether there is a folder of that name.
    package static func isActFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// Every file of an act's folder anywhere, those too that do not belong there: a look over the folder names them.
    package static func act(at path: String) -> ActSource {
        let base = URL(fileURLWithPath: path).standardizedFileURL
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: base.path)) ?? []
        var files: [String: String] = [:]
        var unreadable: [String: String] = [:]
        for file in paths where !isActFolder("\(base.path)/\(file)") {
            do {
                let data = try Data(contentsOf: base.appending(path: file))
                if let text = String(validating: data, as: UTF8.self) {
                    files[file] = text
                } else {
                    unreadable[file] = "UTF-8"
                }
            } catch {
                unreadable[file] = error.localizedDescription
            }
        }
        return ActSource(folder: base.lastPathComponent, files: files, unreadable: unreadable)
    }
}
