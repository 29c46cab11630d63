/// One act with everything that it approves: services, forms, offices.
package struct ActCatalogue: Sendable {
    package let act: Act
    /// In the act's order.
    package let services: [ServiceDefinition]
    package let forms: [Form]
    package let offices: [Office]
    /// Resolutions that heads of such offices usually write, in the act's language: ours.
    package let usualResolutions: [String]

    package init(
        act: Act, services: [ServiceDefinition], forms: [Form], offices: [Office], usualResolutions: [String]
    ) {
        self.act = act
        self.services = services
        self.forms = forms
        self.offices = offices
        self.usualResolutions = usualResolutions
    }

    package func service(_ id: ServiceID) -> ServiceDefinition? { services.first { $0.id == id } }
    package func form(_ id: FormID) -> Form? { forms.first { $0.id == id } }
    package func office(_ id: OfficeID) -> Office? { offices.first { $0.id == id } }

    /// The services that an office of that kind takes papers for.
    package func services(at kind: Office.Kind) -> [ServiceDefinition] {
        services.filter { service in service.channels.contains { $0.intake.contains(kind) } }
    }
}
