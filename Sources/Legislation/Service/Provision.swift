/// One more thing that the act says of the service: who is who, where to learn of it, who answers for it.
package struct Provision: Hashable, Sendable {
    package let topic: Topic
    package let text: SourcedText

    package enum Topic: String, CaseIterable, Codable, Sendable {
        case definition, basisOfRegulation, information, staffing, intake, units, procedure, responsibility
        /// The place where the service is given, and its comfort.
        case place
        /// The principles of the work: courtesy, secrecy, care for documents.
        case principles
        /// How the service's quality is judged.
        case quality
        /// What is there for people who walk with difficulty.
        case accessibility
        /// When papers are taken.
        case acceptance
        case delivery
        /// How long papers are kept, and by whom.
        case keeping
        case payment, confidentiality
        /// Who may have the service, and on what conditions.
        case conditions
        /// How a thing that is scarce is shared out.
        case distribution
        /// What the portal and e-mail are for.
        case electronic
        /// When the standard itself is looked over.
        case review
        case contact, complaint, termination
        /// In which form the result is.
        case form
    }

    package init(topic: Topic, text: SourcedText) {
        self.topic = topic
        self.text = text
    }
}

/// A matter that the act leaves to the ministry's Standard, and so does not say itself.
package struct LeftToStandard: Hashable, Sendable {
    package let subject: Subject
    package let text: SourcedText

    package enum Subject: String, CaseIterable, Codable, Sendable {
        case limits, documents, refusalGrounds, information
    }

    package init(subject: Subject, text: SourcedText) {
        self.subject = subject
        self.text = text
    }
}

/// A matter on which the act says nothing at all.
package enum SilentSubject: String, CaseIterable, Codable, Sendable {
    case result, automation, legalBasis, limits, documents, refusalGrounds, receipt, complaints, recipients, channels
}
