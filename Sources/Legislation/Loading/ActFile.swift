/// One file of an act's folder: the text and what its name says it is.
///
/// Each is read on its own, so that they can be read at the same time; what one says of another is checked afterwards.
struct ActFile: Sendable {
    enum Role: Sendable {
        case act
        case offices
        case form(FormID)
        /// The version that the file's name says; nil for the current one.
        case service(ServiceID, version: Int?)
    }

    let role: Role
    /// Within the resources folder, such as `acts/kz-almaty-2012-349/act.yaml`.
    let path: String
    let text: String
    /// The act, which the folder's name says.
    let act: ActID

    /// Reads the file; never fails, as what is wrong stands in the reading.
    func read() -> ActFileReading {
        let log = ProblemLog(file: path)
        let references = ServiceReferences()
        let contents: ActFileReading.Contents
        switch role {
        case .act:
            contents = .act(ActFileReader(folder: act.rawValue, log: log).read(text))
        case .offices:
            var reader = OfficeFileReader(log: log)
            let offices = reader.read(text)
            contents = .offices(log.problems.isEmpty ? offices : nil)
        case .form(let id):
            contents = .form(id, FormFileReader(act: act, expectedID: id.rawValue, log: log).read(text))
        case .service(let id, let version):
            let reader = ServiceFileReader(
                act: act, expectedID: id.rawValue, expectedVersion: version, references: references, log: log)
            contents = .service(id, version: version, reader.read(text))
        }
        return ActFileReading(
            path: path, contents: contents, problems: log.problems, forms: references.forms, offices: references.offices)
    }
}

/// What a file of an act's folder says, and what is wrong in it.
struct ActFileReading: Sendable {
    /// The file's value; nil where it could not be read.
    enum Contents: Sendable {
        case act(ActFileReader.Contents?)
        case offices([Office]?)
        case form(FormID, Form?)
        case service(ServiceID, version: Int?, ServiceDefinition?)
    }

    let path: String
    let contents: Contents
    let problems: [LoadProblem]
    /// The forms and kinds of offices that a service names.
    let forms: [ServiceReferences.FormUse]
    let offices: [ServiceReferences.OfficeUse]
}
