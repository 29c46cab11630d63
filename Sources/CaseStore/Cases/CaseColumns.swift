import Casework
import GRDB
import Legislation
import WorkingTime

/// What lists and filters need of a case, as columns beside its document; a function of the document alone.
struct CaseColumns: Equatable {
    let service: String
    let channel: String
    let intakeOffice: Int
    let handlingOffice: Int
    let status: String
    let isOpen: Bool
    /// The role that has to do something next; empty once the case is closed.
    let waitsFor: String
    let holder: String
    let officer: String
    let officerName: String
    let applicant: String
    let due: String?
    let answerBy: String?
    /// The earlier of the two; nil once the case is closed.
    let lateAt: String?
    let readySince: String?
    let registeredAt: String
    let outgoing: Int64?
    let courier: Int64?
    let payment: Int64?
    let place: Int64?
    /// The open step's number and when it began; 0 where none is open.
    let step: Int
    let stepBegan: String
    let isLonger: Bool
    let revision: Int

    init(_ file: CaseFile) {
        let isOpen = file.status.isOpen
        service = file.intake.service.rawValue
        channel = file.intake.channel.rawValue
        intakeOffice = file.intake.intakeOffice
        handlingOffice = file.intake.handlingOffice
        status = file.status.rawValue
        self.isOpen = isOpen
        waitsFor = Self.roleToAct(on: file)?.rawValue ?? ""
        holder = isOpen ? file.current?.holder.rawValue ?? "" : ""
        officer = file.officer?.login ?? ""
        officerName = file.officer?.name ?? ""
        applicant = file.applicant.title
        due = isOpen ? file.current?.due?.description : nil
        answerBy = file.answerBy?.description
        lateAt = isOpen ? [due, answerBy].compactMap(\.self).min() : nil
        readySince = file.status == .ready ? file.lastChange.description : nil
        registeredAt = file.registeredAt.description
        outgoing = file.signature?.number.stored
        courier = file.courierRegister?.stored
        payment = file.paymentList?.stored
        place = file.signature?.place?.stored
        step = file.current?.step ?? 0
        stepBegan = file.stepBegan.description
        isLonger = file.intake.isLonger
        revision = file.revision
    }

    /// Whom an open case waits for; a ready answer waits for whoever hands it out in its channel.
    static func roleToAct(on file: CaseFile) -> Role? {
        switch file.status {
        case .acceptedAtCentre, .onTheWayBack: .accumulationInspector
        case .inCourierRegister: .courier
        case .onTheWay, .received, .completed: .receptionist
        case .awaitingResolution, .awaitingSignature: .head
        case .toBeVisited, .toBeReferred, .withBody, .sentBack, .assigned, .drafted, .returned, .signed, .awaitingPayment,
            .awaitingSlip:
            .officer
        case .ready:
            switch file.current?.holder {
            case .officer: .officer
            case .centreInspector: .centreInspector
            case .receptionist, .head, .accumulationInspector, .courier, .body, nil: .receptionist
            }
        case .notAccepted, .handedOut, .posted, .told, .sentToAccount, .paid, .suspended, .terminated, .withdrawn: nil
        }
    }

    static let names = [
        "service", "channel", "intake_office", "handling_office", "status", "is_open", "waits_for", "holder", "officer",
        "officer_name", "applicant", "due", "answer_by", "late_at", "ready_since", "registered_at", "outgoing", "courier",
        "payment", "place", "step", "step_began", "longer", "revision",
    ]

    /// The values in the order of `names`.
    var values: [(any DatabaseValueConvertible)?] {
        [
            service, channel, intakeOffice, handlingOffice, status, isOpen, waitsFor, holder, officer, officerName,
            applicant, due, answerBy, lateAt, readySince, registeredAt, outgoing, courier, payment, place, step,
            stepBegan, isLonger, revision,
        ]
    }

    /// Whether a row holds just these values, in the columns from there on.
    func stand(in row: RawStatement, from first: Int) -> Bool {
        values.enumerated().allSatisfy { place, value in
            let column = first + place
            switch value {
            case nil: return row.isNull(column)
            case let text as String:
                var text = text
                return !row.isNull(column) && text.withUTF8 { row.bytes(column).equals(UnsafeRawBufferPointer($0)) }
            case let number as Int: return row.found(column) == Int64(number)
            case let number as Int64: return row.found(column) == number
            case let flag as Bool: return row.found(column) == (flag ? 1 : 0)
            default: return false
            }
        }
    }
}
