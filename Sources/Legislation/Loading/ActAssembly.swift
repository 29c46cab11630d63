/// Puts an act together from the readings of its files, and checks what they say of one another.
struct ActAssembly {
    private var contents: ActFileReader.Contents?
    private var offices: [Office]?
    private var services: [ServiceDefinition] = []
    /// The versions that newer ones have taken the place of, each with its file.
    private var earlier: [(path: String, service: ServiceDefinition)] = []
    private var forms: [Form] = []
    /// The forms that have a file, sound or not: a faulty form is not missing as well.
    private var formPaths: [FormID: String] = [:]
    private var servicePaths: [ServiceID: String] = [:]
    /// Whether every service could be read: a faulty one may use a form that seems unused.
    private var hasAllServices = true
    private var problems: [LoadProblem]

    /// Takes the readings in the order of the files.
    init(_ readings: [ActFileReading], problems: [LoadProblem]) {
        self.problems = problems
        for reading in readings { take(reading) }
        for reading in readings { check(reading) }
        checkVersions()
        if hasAllServices { noteUnusedForms() }
    }

    /// The act; throws all problems of the folder.
    func catalogue() throws(LoadProblems) -> ActCatalogue {
        guard let contents, let offices, problems.isEmpty else { throw LoadProblems(problems) }
        return ActCatalogue(
            act: contents.act, services: services, earlierServices: earlier.map(\.service), forms: forms, offices: offices,
            usualResolutions: contents.usualResolutions)
    }

    private mutating func take(_ reading: ActFileReading) {
        problems += reading.problems
        switch reading.contents {
        case .act(let contents): self.contents = contents
        case .offices(let offices): self.offices = offices
        case .form(let id, let form):
            formPaths[id] = reading.path
            if let form { forms.append(form) }
        case .service(_, version: .some, let service):
            if let service { earlier.append((reading.path, service)) } else { hasAllServices = false }
        case .service(let id, version: nil, let service):
            if let first = servicePaths.updateValue(reading.path, forKey: id) {
                note(.duplicateIdentifier(id.rawValue, firstFile: first, firstLine: nil), reading.path)
            }
            if let service { services.append(service) } else { hasAllServices = false }
        }
    }

    private mutating func check(_ reading: ActFileReading) {
        for use in reading.forms {
            let name = use.form.rawValue
            guard formPaths[use.form] != nil else {
                note(.unresolvedForm(name), reading.path, line: use.line)
                continue
            }
            if !use.isListed { note(.unlistedForm(name), reading.path, line: use.line) }
            guard let form = forms.first(where: { $0.id == use.form }) else { continue }
            if !use.allowed.contains(form.kind) {
                note(.wrongFormKind(name, found: form.kind, allowed: use.allowed), reading.path, line: use.line)
            }
            for shown in use.shows where !form.fields.contains(where: { $0.source == shown.source }) {
                note(.receiptLacks(shown.source, form: name), reading.path, line: shown.line)
            }
        }
        guard let offices else { return }
        for use in reading.offices where !offices.contains(where: { use.selector.matches($0) }) {
            switch use.selector {
            case .kind(let kind): note(.noOfficeOfKind(kind), reading.path, line: use.line)
            case .office(let id): note(.unknownOffice(id.rawValue), reading.path, line: use.line)
            }
        }
    }

    private mutating func checkVersions() {
        var known: [ServiceID: Set<Int>] = [:]
        for (path, service) in earlier {
            guard servicePaths[service.id] != nil else {
                note(.noCurrentVersion(service.id.rawValue), path)
                continue
            }
            guard let current = services.first(where: { $0.id == service.id }) else { continue }
            if service.version >= current.version {
                note(.versionNotEarlier(service.version, current: current.version), path)
            } else if !known[service.id, default: []].insert(service.version).inserted {
                note(.duplicateIdentifier("\(service.id).v\(service.version)", firstFile: path, firstLine: nil), path)
            }
        }
    }

    private mutating func noteUnusedForms() {
        let listed = Set(services.flatMap(\.forms) + earlier.flatMap(\.service.forms))
        for (id, path) in formPaths where !listed.contains(id) { note(.unusedForm(id.rawValue), path) }
    }

    private mutating func note(_ kind: LoadProblem.Kind, _ file: String, line: Int? = nil) {
        problems.append(LoadProblem(file: file, line: line, kind: kind))
    }
}
