/// The forms of an act while its services are read: what they may refer to.
struct FormDirectory {
    /// The forms that have a file, sound or not: a faulty form is not missing as well.
    let ids: Set<FormID>
    /// The kinds of the sound ones.
    let kinds: [FormID: Form.Kind]

    /// The form that a value names; nil, with the problem noted, where there is none.
    func resolve(_ value: DataValue) -> FormID? {
        guard let id = value.identifier(FormID.self) else { return nil }
        guard ids.contains(id) else {
            value.note(.unresolvedForm(id.rawValue))
            return nil
        }
        return id
    }

    /// The form that a value names, which must be of such a kind and stand on the service's own list.
    func resolve(_ value: DataValue, kinds allowed: [Form.Kind], listed: [FormID]) -> FormID? {
        guard let id = resolve(value) else { return nil }
        if !listed.contains(id) { value.note(.unlistedForm(id.rawValue)) }
        if let kind = kinds[id], !allowed.contains(kind) {
            value.note(.wrongFormKind(id.rawValue, found: kind, allowed: allowed))
        }
        return id
    }
}
