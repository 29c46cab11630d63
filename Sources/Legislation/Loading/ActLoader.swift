import WorkingTime

/// Turns the texts of an act's folder into values, or tells everything that is wrong with them.
package enum ActLoader {
    /// The act with all that it approves; throws every problem of every file at once.
    package static func load(_ source: ActSource) throws(LoadProblems) -> ActCatalogue {
        var folder = ActFolder(source)
        let contents = folder.readAct()
        let offices = folder.readOffices()
        let forms = folder.readForms()
        let services = folder.readServices(forms: forms, offices: offices)
        guard let contents, folder.problems.isEmpty else { throw LoadProblems(folder.problems) }
        return ActCatalogue(
            act: contents.act, services: services, forms: forms.compactMap(\.form), offices: offices,
            usualResolutions: contents.usualResolutions)
    }
}
