import CaseStore
import Casework
import FrontDesk
import Legislation
import WorkingTime
import Wording

/// A case in `case show --json` and `case act --json`; the shape is stable and described in docs/commands.md.
struct CaseJSON: Encodable {
    struct Event: Encodable {
        let sequence: Int
        let at: String
        let by: Actor
        let event: String
        /// What happened, in the language that commands speak.
        let told: String
        /// Until when the next holder has time.
        let due: String?
    }

    struct Resolution: Encodable {
        let text: String
        let by: Actor
        let at: String
    }

    struct Draft: Encodable {
        let decision: String
        let form: String
        let fields: [String: [String]]
        let reason: String
    }

    struct Signature: Encodable {
        let number: String
        /// The number in the waiting list.
        let place: String?
        let by: Actor
        let at: String
    }

    struct Delivery: Encodable {
        /// `handedOut`, `posted`, `told` or `sentToAccount`.
        let way: String
        /// The person, or the address.
        let to: String
        /// The document seen, the postal item's number, or the words told.
        let document: String
        let by: Actor
        let at: String
    }

    struct Paper: Encodable {
        let id: Int64
        let form: String
        let kind: String
        let prints: Int
        let text: String
    }

    let number: String
    let status: String
    let revision: Int
    let act: String
    let service: String
    let version: Int
    let channel: String
    let registeredAt: String
    let answerBy: String?
    let current: DeadlineJSON?
    let actions: [String]
    let applicant: Applicant
    let representative: Representative?
    let documents: [SubmittedDocument]
    let missing: [String]
    let family: [FamilyMember]
    let resolution: Resolution?
    let officer: OfficerReference?
    let draft: Draft?
    let round: Int
    let returnReason: String
    let signature: Signature?
    let delivery: Delivery?
    let visitReport: String
    let conclusions: [Conclusion]
    let isExtended: Bool
    let isLonger: Bool
    let paymentList: String?
    let slip: String
    /// Why what was granted is suspended or has ended.
    let ground: String
    /// Why it was taken outside the hours.
    let exception: String
    let answers: [String: [String]]
    /// Where it stands in a journal on paper.
    let origin: PaperOrigin?
    let withdrawalReason: String
    let events: [Event]
    let papers: [Paper]

    init(_ dossier: CaseDossier) {
        let file = dossier.file
        let intake = file.intake
        number = file.number.description
        status = file.status.rawValue
        revision = file.revision
        act = intake.act.rawValue
        service = intake.service.rawValue
        version = intake.version
        channel = intake.channel.rawValue
        registeredAt = file.registeredAt.description
        answerBy = file.answerBy?.description
        current = file.current.map { DeadlineJSON($0) }
        actions = dossier.actions.map(\.rawValue)
        applicant = intake.applicant
        representative = intake.representative
        documents = intake.documents
        missing = file.missing.map(\.rawValue)
        family = intake.family
        resolution = file.resolution.map { Resolution(text: $0.text, by: $0.by, at: $0.at.description) }
        officer = file.officer
        draft = file.draft.map {
            Draft(decision: $0.decision.rawValue, form: $0.form.rawValue, fields: $0.fields, reason: $0.reason)
        }
        round = file.round
        returnReason = file.returnReason
        signature = file.signature.map { Signature(number: $0.number.description, place: $0.place?.description, by: $0.by, at: $0.at.description) }
        delivery = file.delivery.map { Delivery($0) }
        visitReport = file.visitReport
        conclusions = file.conclusions
        isExtended = file.isExtended
        isLonger = intake.isLonger
        paymentList = file.paymentList?.description
        slip = file.slip
        ground = file.ground
        exception = intake.exception
        answers = file.answers
        origin = intake.origin
        withdrawalReason = file.withdrawalReason
        events = dossier.events.map {
            Event(
                sequence: $0.sequence, at: $0.at.description, by: $0.by, event: $0.payload.name,
                told: $0.payload.phrase.told, due: $0.deadline?.due?.description)
        }
        papers = dossier.papers.map {
            Paper(id: $0.id, form: $0.form.rawValue, kind: $0.kind.rawValue, prints: $0.prints, text: $0.text)
        }
    }
}

extension CaseJSON.Delivery {
    init(_ delivery: Casework.Delivery) {
        by = delivery.by
        at = delivery.at.description
        switch delivery.way {
        case .handedOut(let person, let seen):
            way = "handedOut"
            to = person
            document = seen
        case .posted(let address, let item):
            way = "posted"
            to = address
            document = item
        case .told(let person, let words):
            way = "told"
            to = person
            document = words
        case .sentToAccount(let account):
            way = "sentToAccount"
            to = account
            document = ""
        }
    }
}
