package import Casework
package import Legislation
package import Paper

extension FrontOffice {
    /// The leaflet of a service as the window of an office gives it: the channels open there, its address and hours.
    package func leaflet(_ service: ServiceID, at office: LocalOffice, language: Language) throws -> Document {
        guard let act = library.act(of: service), let definition = act.service(service) else {
            throw IntakeProblems([.serviceUnknown(service.rawValue)])
        }
        let place = act.act.id == office.act ? office.office : nil
        return Leaflet(definition, in: act, office: place, language: language).document
    }
}
