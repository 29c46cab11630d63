import Casework
import Legislation
import Paper
import Wording

extension Letterhead {
    /// What the act says of an office, and what the office tells of itself: the latter's address and telephone hold.
    init(_ office: Office, _ own: OfficeRequisites, language: Language) {
        let reached = [own.phone.isEmpty ? office.phone : own.phone, own.contact.isEmpty ? office.contact : own.contact]
        let number = own.stateNumber.isEmpty ? "" : Words.Requisites.number[language] + " " + own.stateNumber
        let lines = [
            own.address.isEmpty ? office.address : own.address, reached.filter { !$0.isEmpty }.joined(separator: ", "),
            [number, own.bank].filter { !$0.isEmpty }.joined(separator: ", "),
        ]
        self.init(names: [office.name, own.secondName].filter { !$0.isEmpty }, requisites: lines.filter { !$0.isEmpty })
    }
}
