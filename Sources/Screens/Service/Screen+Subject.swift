import Casework
package import Legislation

extension DeskScreen {
    package var subject: ServiceID? { selected?.service }
}

extension CaseScreen {
    package var subject: ServiceID? { dossier?.file.intake.service }
}

extension RegistrationScreen {
    package var subject: ServiceID? { service.chosen }
}

extension ServiceScreen {
    package var subject: ServiceID? { service }
}
