import Foundation

/// An application for child benefit with complete papers; tests change what they are about.
struct Application: Encodable {
    struct Applicant: Encodable {
        var surname = "Сейітова"
        var given = "Айгүл"
        var patronymic = "Болатқызы"
        /// NB: passes the check, yet says a birth in 1885: nobody was ever given it.
        var iin = "850308200014"
        var birthDate = "1885-03-08"
        var address = "Ақсу ауданы, Абай көшесі, 5"
        var phone = "8-700-111-22-33"
    }

    struct Document: Encodable {
        var id: String
        var kind = "copyTaken"
        var sheets = 1
    }

    struct Member: Encodable {
        var name: String
        var relation: String
        var birthDate: String
    }

    var service = "child-benefit"
    var channel = "department"
    var applicant = Applicant()
    var documents = [Document(id: "application", kind: "originalTaken"), Document(id: "identity", sheets: 2)]
    var family = [Member(name: "Алихан", relation: "ұлы", birthDate: "2008-05-01")]

    init(_ change: (inout Application) -> Void = { _ in }) { change(&self) }

    /// Of somebody whom nothing makes look like the first.
    static let another = Application {
        $0.applicant.surname = "Қайыржанова"
        $0.applicant.given = "Жанар"
        $0.applicant.iin = "850308204562"
        $0.applicant.phone = ""
    }

    /// As `--input -` reads it.
    var json: String {
        get throws { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
    }
}
