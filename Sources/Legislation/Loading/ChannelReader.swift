import WorkingTime

/// Reads one channel of a service.
struct ChannelReader {
    let references: ServiceReferences
    /// The forms on the service's own list.
    let listed: [FormID]
    let log: ProblemLog

    private static let keys = [
        "id", "name", "intake", "handling", "acceptance", "receipt", "delivery", "accountStatuses", "handOutForm", "outcomes",
        "stages", "steps",
    ]

    func read(_ value: DataValue, ids: inout IdentifierRegister<ChannelID>) -> ChannelDefinition? {
        guard let map = value.mapping(keys: ChannelReader.keys) else { return nil }
        let id = map.required("id").flatMap { ids.claim($0) }
        let name = map.required("name")?.localizedText()
        let intake = map.list("intake", mayBeEmpty: false, references.officeSelector)
        let handling = map.list("handling", mayBeEmpty: false, references.officeSelector)
        let acceptance = map.optional("acceptance").flatMap(readAcceptance)
        let receipt = map.optional("receipt").flatMap(readReceipt)
        let delivery = map.list("delivery", mayBeEmpty: false) { $0.choice(DeliveryKind.self) }
        let statuses = map.optional("accountStatuses")?.list(mayBeEmpty: false, readAccountStatus) ?? []
        let handOutForm = map.optional("handOutForm").flatMap { references.use($0, kinds: [.sheet], listed: listed) }
        let outcomes = map.optional("outcomes").map {
            OutcomeReader(references: references, listed: listed).read($0, needsRefusal: false)
        }
        let stages = map.list("stages") { $0.sourcedText() }
        let steps = StepReader(log: log).read(map, channel: id?.rawValue ?? "")
        guard let id, let name else { return nil }
        return ChannelDefinition(
            id: id, name: name, intake: intake, handling: handling, acceptance: acceptance, receipt: receipt,
            delivery: delivery, accountStatuses: statuses, handOutForm: handOutForm, outcomes: outcomes ?? [],
            stages: stages, steps: steps)
    }

    private func readAcceptance(_ value: DataValue) -> AcceptanceHours? {
        guard let map = value.mapping(keys: ["hours", "text", "at"]) else { return nil }
        let (hours, text) = (map.required("hours")?.openingHours(), map.sourcedText())
        guard let hours, let text else { return nil }
        return AcceptanceHours(hours: hours, text: text)
    }

    private func readReceipt(_ value: DataValue) -> ReceiptRule? {
        guard let map = value.mapping(keys: ["kind", "form", "text", "basis", "at", "shows"]) else { return nil }
        let kind = map.required("kind")?.choice(ReceiptKind.self)
        let shows = map.optional("shows")?.list(mayBeEmpty: false, readShown) ?? []
        let form = readReceiptForm(map, kind: kind, shows: shows)
        let text = map.sourcedText()
        let basis = map.optional("basis")?.choice(Basis.self) ?? .act
        guard let kind, let text else { return nil }
        return ReceiptRule(kind: kind, form: form, text: text, basis: basis, shows: shows.map(\.item))
    }

    /// A receipt that is only told has no form; every other has one.
    private func readReceiptForm(_ receipt: DataMapping, kind: ReceiptKind?, shows: [Shown]) -> FormID? {
        if kind == .spoken {
            receipt.optional("form")?.note(.spokenReceiptWithForm)
            return nil
        }
        let allowed: [Form.Kind] = switch kind {
        case .slip, .ticket, .acknowledgement, .spoken: [.receipt]
        case .tearOffTicket, .signedPart: [.receipt, .application, .statement, .referral]
        case .list: [.receipt, .list, .application]
        case nil: Form.Kind.allCases
        }
        return receipt.required("form").flatMap { value in
            references.use(
                value, kinds: allowed, listed: listed,
                shows: shows.map { ServiceReferences.ShownSource(source: $0.item.field, line: $0.line) })
        }
    }

    private struct Shown {
        let item: ReceiptItem
        let line: Int
    }

    private func readShown(_ value: DataValue) -> Shown? {
        guard let map = value.mapping(keys: ["field", "text", "at"]) else { return nil }
        let (field, text) = (map.required("field")?.choice(FieldSource.self), map.sourcedText())
        guard let field, let text else { return nil }
        return Shown(item: ReceiptItem(field: field, text: text), line: value.line)
    }

    private func readAccountStatus(_ value: DataValue) -> AccountStatus? {
        guard let map = value.mapping(keys: ["after", "text", "at"]) else { return nil }
        let (stage, text) = (map.required("after")?.choice(Stage.self), map.sourcedText())
        guard let stage, let text else { return nil }
        return AccountStatus(after: stage, text: text)
    }
}
