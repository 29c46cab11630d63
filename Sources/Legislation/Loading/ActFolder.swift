/// An act's folder: which files it has, by their names.
struct ActFolder: Sendable {
    /// What the names of the files may be; ids stand for `<id>`, the service's place in the act for `NN`.
    static let allowedNames = [
        "act.yaml", "offices.csv", "services/NN-<id>.yaml", "services/NN-<id>.v<version>.yaml", "forms/<id>.yaml",
    ]

    /// The act's files in the order of their names, which for services is the act's order.
    let files: [ActFile]
    /// Files that are missing, cannot be read or do not belong here.
    let problems: [LoadProblem]

    init(_ source: ActSource) {
        var files: [ActFile] = []
        var problems: [LoadProblem] = []
        func note(_ kind: LoadProblem.Kind, _ path: String) {
            problems.append(LoadProblem(file: "acts/\(source.folder)/\(path)", line: nil, kind: kind))
        }

        for (path, text) in source.files.sorted(by: { $0.key < $1.key }) where !ActFolder.isIgnored(path) {
            guard let role = ActFolder.role(of: path) else {
                note(.unexpectedFile(allowed: ActFolder.allowedNames), path)
                continue
            }
            files.append(
                ActFile(role: role, path: "acts/\(source.folder)/\(path)", text: text, act: ActID(source.folder)))
        }
        for (path, reason) in source.unreadable { note(.unreadable(reason), path) }
        for path in ["act.yaml", "offices.csv"] where source.files[path] == nil && source.unreadable[path] == nil {
            note(.fileMissing, path)
        }
        let paths = Array(source.files.keys) + source.unreadable.keys
        if !paths.contains(where: { $0.hasPrefix("services/") }) { note(.fileMissing, "services") }
        self.files = files
        self.problems = problems
    }

    private static func role(of path: String) -> ActFile.Role? {
        if path == "act.yaml" { return .act }
        if path == "offices.csv" { return .offices }
        if let name = name(path, folder: "forms/") {
            return FormID.isValid(name) ? .form(FormID(name)) : nil
        }
        if let name = name(path, folder: "services/") { return service(name) }
        return nil
    }

    /// The id in `NN-<id>`, and the version in `NN-<id>.v<version>`.
    private static func service(_ name: String) -> ActFile.Role? {
        let digits = name.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard digits.count == 2, name.dropFirst(2).first == "-" else { return nil }
        let parts = name.dropFirst(3).split(separator: ".", omittingEmptySubsequences: false)
        guard let id = parts.first.map(String.init), ServiceID.isValid(id) else { return nil }
        if parts.count == 1 { return .service(ServiceID(id), version: nil) }
        guard parts.count == 2, parts[1].first == "v", let version = Int(parts[1].dropFirst()), version > 0 else {
            return nil
        }
        return .service(ServiceID(id), version: version)
    }

    private static func name(_ path: String, folder: String) -> String? {
        guard path.hasPrefix(folder), path.hasSuffix(".yaml") else { return nil }
        return String(path.dropFirst(folder.count).dropLast(".yaml".count))
    }

    /// Hidden files and those that editors leave behind.
    private static func isIgnored(_ path: String) -> Bool {
        let name = path.split(separator: "/").last ?? ""
        return name.hasPrefix(".") || name.hasSuffix("~")
    }
}
