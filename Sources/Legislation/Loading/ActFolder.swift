/// An act's folder while it is read: its files by their parts, and the problems of all of them.
struct ActFolder {
    /// What the names of the files may be; ids stand for `<id>`, the service's place in the act for `NN`.
    static let allowedNames = ["act.yaml", "offices.csv", "services/NN-<id>.yaml", "forms/<id>.yaml"]

    /// A file of a form and what it holds; nil where it is not sound.
    struct FormFile {
        let id: FormID
        let form: Form?
    }

    private let source: ActSource
    private let actID: ActID
    private var logs: [ProblemLog] = []
    private var serviceFiles: [(path: String, id: String)] = []
    private var formFiles: [(path: String, id: String)] = []
    private var folderProblems: [LoadProblem] = []

    /// Everything noted so far.
    var problems: [LoadProblem] { folderProblems + logs.flatMap(\.problems) }

    /// Sorts the files by their names; those that do not belong here are noted.
    init(_ source: ActSource) {
        self.source = source
        actID = ActID(source.folder)
        for path in source.files.keys.sorted() where !ActFolder.isIgnored(path) {
            if path == "act.yaml" || path == "offices.csv" { continue }
            if let id = ActFolder.serviceID(path) {
                serviceFiles.append((path, id))
            } else if let id = ActFolder.formID(path) {
                formFiles.append((path, id))
            } else {
                note(.unexpectedFile(allowed: ActFolder.allowedNames), path: path)
            }
        }
        for (path, reason) in source.unreadable { note(.unreadable(reason), path: path) }
    }

    mutating func readAct() -> ActFileReader.Contents? {
        guard let text = text("act.yaml") else { return nil }
        return ActFileReader(folder: source.folder, log: log("act.yaml")).read(text)
    }

    mutating func readOffices() -> [Office] {
        guard let text = text("offices.csv") else { return [] }
        var reader = OfficeFileReader(log: log("offices.csv"))
        return reader.read(text)
    }

    /// In the order of the files' names.
    mutating func readForms() -> [FormFile] {
        var ids = IdentifierRegister<FormID>()
        return formFiles.map { path, id in
            let reader = FormFileReader(act: actID, expectedID: id, log: log(path))
            return FormFile(id: FormID(id), form: source.files[path].flatMap { reader.read($0, ids: &ids) })
        }
    }

    /// In the act's order, which the files' names tell; forms that no service lists are noted.
    mutating func readServices(forms: [FormFile], offices: [Office]) -> [ServiceDefinition] {
        let sound = forms.compactMap { file in file.form.map { (file.id, $0.kind) } }
        let directory = FormDirectory(
            ids: Set(forms.map(\.id)), kinds: Dictionary(sound, uniquingKeysWith: { first, _ in first }))
        let officeKinds = offices.isEmpty ? nil : Set(offices.map(\.kind))
        var ids = IdentifierRegister<ServiceID>()
        var services: [ServiceDefinition] = []
        for (path, id) in serviceFiles {
            let reader = ServiceFileReader(
                act: actID, expectedID: id, forms: directory, officeKinds: officeKinds, log: log(path))
            if let service = source.files[path].flatMap({ reader.read($0, ids: &ids) }) { services.append(service) }
        }
        if serviceFiles.isEmpty { note(.fileMissing, path: "services") }
        if services.count == serviceFiles.count { noteUnusedForms(forms, services: services) }
        return services
    }

    /// Only asked when all services could be read: a faulty one may list what seems unused.
    private mutating func noteUnusedForms(_ forms: [FormFile], services: [ServiceDefinition]) {
        let listed = Set(services.flatMap(\.forms))
        for (path, id) in formFiles where !listed.contains(FormID(id)) { note(.unusedForm(id), path: path) }
    }

    /// The text of a file that an act must have; nil, with the problem noted, where it is not there.
    private mutating func text(_ path: String) -> String? {
        if let text = source.files[path] { return text }
        if source.unreadable[path] == nil { note(.fileMissing, path: path) }
        return nil
    }

    private mutating func log(_ path: String) -> ProblemLog {
        let log = ProblemLog(file: fullPath(path))
        logs.append(log)
        return log
    }

    private mutating func note(_ kind: LoadProblem.Kind, path: String) {
        folderProblems.append(LoadProblem(file: fullPath(path), line: nil, kind: kind))
    }

    private func fullPath(_ path: String) -> String { "acts/\(source.folder)/\(path)" }

    /// Hidden files and those that editors leave behind.
    private static func isIgnored(_ path: String) -> Bool {
        let name = path.split(separator: "/").last ?? ""
        return name.hasPrefix(".") || name.hasSuffix("~")
    }

    /// The id in `services/NN-<id>.yaml`.
    private static func serviceID(_ path: String) -> String? {
        guard let name = name(path, folder: "services/") else { return nil }
        let digits = name.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard digits.count == 2, name.dropFirst(2).first == "-" else { return nil }
        let id = String(name.dropFirst(3))
        return ServiceID.isValid(id) ? id : nil
    }

    /// The id in `forms/<id>.yaml`.
    private static func formID(_ path: String) -> String? {
        guard let name = name(path, folder: "forms/") else { return nil }
        return FormID.isValid(String(name)) ? String(name) : nil
    }

    private static func name(_ path: String, folder: String) -> Substring? {
        guard path.hasPrefix(folder), path.hasSuffix(".yaml") else { return nil }
        return path.dropFirst(folder.count).dropLast(".yaml".count)
    }
}
