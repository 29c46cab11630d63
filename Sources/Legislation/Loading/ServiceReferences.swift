/// What a service's file refers to in other files of the act, kept until those are read.
final class ServiceReferences {
    /// A form named somewhere in the service.
    struct FormUse: Sendable {
        let form: FormID
        let line: Int
        /// The kinds of forms that can serve there.
        let allowed: [Form.Kind]
        /// Whether the service's own list names it too.
        let isListed: Bool
        /// The sources that the form must have a field from.
        let shows: [ShownSource]
    }

    /// A source that a receipt must show, and the line that says so.
    struct ShownSource: Sendable {
        let source: FieldSource
        let line: Int
    }

    /// An office or a kind of offices that a channel is open at.
    struct OfficeUse: Sendable {
        let selector: OfficeSelector
        let line: Int
    }

    private(set) var forms: [FormUse] = []
    private(set) var offices: [OfficeUse] = []

    /// Notes a form on the service's own list.
    func list(_ value: DataValue) -> FormID? {
        guard let id = value.identifier(FormID.self) else { return nil }
        forms.append(FormUse(form: id, line: value.line, allowed: Form.Kind.allCases, isListed: true, shows: []))
        return id
    }

    /// Notes a form that must be of such a kind and stand on the service's list.
    func use(_ value: DataValue, kinds: [Form.Kind], listed: [FormID], shows: [ShownSource] = []) -> FormID? {
        guard let id = value.identifier(FormID.self) else { return nil }
        forms.append(FormUse(form: id, line: value.line, allowed: kinds, isListed: listed.contains(id), shows: shows))
        return id
    }

    /// Notes a kind of offices, or one office by its id.
    func officeSelector(_ value: DataValue) -> OfficeSelector? {
        guard let id = value.identifier(OfficeID.self) else { return nil }
        let selector = Office.Kind(rawValue: id.rawValue).map { OfficeSelector.kind($0) } ?? .office(id)
        offices.append(OfficeUse(selector: selector, line: value.line))
        return selector
    }
}
