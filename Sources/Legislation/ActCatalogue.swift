/// One act with everything that it approves: services, forms, offices.
package struct ActCatalogue: Sendable {
    package let act: Act
    /// In the act's order.
    package let services: [ServiceDefinition]
    /// Earlier versions of the services, which their cases keep.
    package let earlierServices: [ServiceDefinition]
    package let forms: [Form]
    package let offices: [Office]
    /// Resolutions that heads of such offices usually write, in the act's language: ours.
    package let usualResolutions: [String]

    private let serviceIndex: [ServiceID: Int]
    private let formIndex: [FormID: Int]
    private let officeIndex: [OfficeID: Int]

    package init(
        act: Act, services: [ServiceDefinition], earlierServices: [ServiceDefinition] = [], forms: [Form], offices: [Office],
        usualResolutions: [String]
    ) {
        self.act = act
        self.services = services
        self.earlierServices = earlierServices
        self.forms = forms
        self.offices = offices
        self.usualResolutions = usualResolutions
        serviceIndex = ActCatalogue.index(services)
        formIndex = ActCatalogue.index(forms)
        officeIndex = ActCatalogue.index(offices)
    }

    private static func index<Item: Identifiable>(_ items: [Item]) -> [Item.ID: Int] {
        Dictionary(items.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    package func service(_ id: ServiceID) -> ServiceDefinition? { serviceIndex[id].map { services[$0] } }

    /// That version of a service, current or earlier.
    package func service(_ id: ServiceID, version: Int) -> ServiceDefinition? {
        if let current = service(id), current.version == version { return current }
        return earlierServices.first { $0.id == id && $0.version == version }
    }

    package func form(_ id: FormID) -> Form? { formIndex[id].map { forms[$0] } }
    package func office(_ id: OfficeID) -> Office? { officeIndex[id].map { offices[$0] } }

    /// The services that an office takes papers for.
    package func services(at office: Office) -> [ServiceDefinition] {
        services.filter { service in service.channels.contains { $0.isOpen(at: office) } }
    }

    /// The forms of a service, in the order of its list.
    package func forms(of service: ServiceDefinition) -> [Form] { service.forms.compactMap { form($0) } }

    /// The offices of a kind, in the order of the act's tables.
    package func offices(of kind: Office.Kind) -> [Office] { offices.filter { $0.kind == kind } }
}
