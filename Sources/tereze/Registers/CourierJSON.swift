import Casework
import FrontDesk
import Legislation
import Wording
import WorkingTime

/// A register without its files, as `register courier list --json` gives it.
struct CourierListJSON: Encodable {
    struct Totals: Encodable {
        let files: Int
        let waiting: Int
        let left: Int
        let onTheWay: Int
        let received: Int
        let missing: Int
        let surplus: Int
        let foundLate: Int
    }

    struct Count: Encodable {
        let office: Int
        let at: String
        let by: String
    }

    let number: CaseNumber
    let day: String
    let isOpen: Bool
    let hasLeft: Bool
    let sender: String
    let receivers: [String]
    let totals: Totals
    let counts: [Count]

    init(_ list: CourierList) {
        number = list.number
        day = list.day.description
        isOpen = list.isOpen
        hasLeft = list.hasLeft
        sender = list.sender
        receivers = list.receivers
        let sums = list.totals
        totals = Totals(
            files: sums.files, waiting: sums.waiting, left: sums.left, onTheWay: sums.onTheWay, received: sums.received,
            missing: sums.missing, surplus: sums.surplus, foundLate: sums.foundLate)
        counts = list.counts.map { Count(office: $0.office, at: $0.mark.at.description, by: $0.mark.by) }
    }
}

/// A register with its files, as `register courier show --json` gives it.
struct CourierJSON: Encodable {
    struct File: Encodable {
        let number: CaseNumber
        let applicant: String
        let service: ServiceID
        let status: CaseStatus
        /// The code of the office that it travels to; left out for what stands on no register.
        let office: Int?
        let state: String
        let at: String?
        let by: String?
        /// For surplus: whether the file itself was received.
        let isReceived: Bool?
        /// The register that it was carried over to.
        let carriedTo: CaseNumber?
    }

    let register: CourierListJSON?
    let part: CourierPart
    let files: [File]

    init(_ dossier: CourierDossier) {
        register = dossier.list.map(CourierListJSON.init)
        part = dossier.part
        files = dossier.files.map { file in
            let mark = file.state.mark
            var isReceived: Bool?
            var carriedTo: CaseNumber?
            if case .surplus(_, let received) = file.state { isReceived = received }
            if case .carried(let number) = file.state { carriedTo = number }
            return File(
                number: file.row.number, applicant: file.row.applicant, service: file.row.service, status: file.row.status,
                office: file.office == 0 ? nil : file.office, state: file.state.name, at: mark?.at.description, by: mark?.by,
                isReceived: isReceived, carriedTo: carriedTo)
        }
    }
}

extension CourierFile.State {
    /// The word of scripts.
    fileprivate var name: String {
        switch self {
        case .candidate: "candidate"
        case .entered: "entered"
        case .waiting: "waiting"
        case .leftBehind: "leftBehind"
        case .carried: "carried"
        case .withdrawn: "withdrawn"
        case .onTheWay: "onTheWay"
        case .received: "received"
        case .missing: "missing"
        case .foundLate: "foundLate"
        case .surplus: "surplus"
        }
    }

    fileprivate var mark: CourierMark? {
        switch self {
        case .received(let mark), .missing(let mark), .foundLate(let mark), .surplus(let mark, _): mark
        case .candidate, .entered, .waiting, .leftBehind, .carried, .withdrawn, .onTheWay: nil
        }
    }
}

/// A register for a person or a script.
enum CourierOutput {
    static func tell(_ dossier: CourierDossier, json: Bool) throws {
        if json { return try Output.json(CourierJSON(dossier)) }
        if let list = dossier.list {
            Output.line("№ \(list.number)  \(DateText.date(list.day))  \(Words.Courier.state(list).told)")
            for count in list.counts { Output.line(Words.Courier.counted(count).told) }
        }
        Output.table(
            dossier.files.map { file in
                [
                    file.row.number.description, file.state.shortPhrase.told, file.row.applicant,
                    file.state.note?.told ?? "",
                ]
            })
    }
}
