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
    }

    /// A kind of office that a channel is open at.
    struct OfficeUse: Sendable {
        let kind: Office.Kind
        let line: Int
    }

    private(set) var forms: [FormUse] = []
    private(set) var offices: [OfficeUse] = []

    /// Notes a form on the service's own list.
    func list(_ value: DataValue) -> FormID? {
        guard let id = value.identifier(FormID.self) else { return nil }
        forms.append(FormUse(form: id, line: value.line, allowed: Form.Kind.allCases, isListed: true))
        return id
    }

    /// Notes a form that must be of such a kind and stand on the service's list.
    func use(_ value: DataValue, kinds: [Form.Kind], listed: [FormID]) -> FormID? {
        guard let id = value.identifier(FormID.self) else { return nil }
        forms.append(FormUse(form: id, line: value.line, allowed: kinds, isListed: listed.contains(id)))
        return id
    }

    /// Notes a kind of office.
    func officeKind(_ value: DataValue) -> Office.Kind? {
        guard let kind = value.choice(Office.Kind.self) else { return nil }
        offices.append(OfficeUse(kind: kind, line: value.line))
        return kind
    }
}
