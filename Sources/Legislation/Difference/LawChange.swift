package import WorkingTime

/// One thing that one state of the law has and another has not, or has otherwise.
package struct LawChange: Hashable, Sendable {
    package let matter: Matter
    /// The channel that it concerns; nil where it is not of one.
    package let channel: LocalizedText?
    /// Which of several is meant; nil where there is only one.
    package let item: Item?
    /// Nil where it is new.
    package let before: Value?
    /// Nil where it is gone.
    package let after: Value?

    package init(_ matter: Matter, in channel: LocalizedText? = nil, item: Item? = nil, before: Value?, after: Value?) {
        self.matter = matter
        self.channel = channel
        self.item = item
        self.before = before
        self.after = after
    }

    /// What the change concerns.
    package enum Matter: String, CaseIterable, Sendable {
        // The act and its offices.
        case actTitle, authority, number, date, status, clause, office, officeAddress, officePhone, officeHours
        // The service.
        case title, otherTitle, shortName, firstDay, lastDay, provider, executor, recipient, fee, automation, legalBasis
        case result, provision, limit, leftToStandard, silence, document, documentText, documentCondition
        case documentNecessity, documentChoice, documentApplicant, priority, refusalGround, suspensionGround
        case terminationGround, complaint, contact, indicator, outcome, form, defect
        // A channel and its steps.
        case channel, channelName, intakeOffices, handlingOffices, acceptanceHours, receipt, receiptShows, delivery
        case accountStatus, handOutForm, channelOutcome, stageText, step, stepHolder, stepAction, stepResult, stepTime
        case stepLongerTime, stepDecision
        // A form.
        case formName, formKind, formText, field, fieldLabel, fieldSource, fieldNecessity
    }

    /// Which document, step, limit, field or office.
    package enum Item: Hashable, Sendable {
        /// A document by its words.
        case document(DocumentID, String)
        case step(Stage)
        case limit(TimeLimit.Kind)
        case topic(Provision.Topic)
        case field(String, LocalizedText)
        case office(OfficeID, String)
        /// An indicator by its words.
        case indicator(String)
    }

    /// What stands there.
    package enum Value: Hashable, Sendable {
        /// The act's own words.
        case words(String)
        /// Ours, in four languages.
        case ours(LocalizedText)
        /// Identifiers of the data.
        case names([String])
        /// A time with the act's words; nil where the act gives none.
        case time(ProcessingPeriod?, words: String)
        case day(CivilDate)
        case status(Act.Status)
        /// Whether a document or a field must be there.
        case necessity(Bool)
        case applicant(ApplicantKind)
        case holder(StepActor)
        case decision(DecisionKind)
        case receipt(ReceiptKind, FormID?)
        case delivery([DeliveryKind])
        case outcome(DecisionKind, FormID)
        case silent(SilentSubject)
        case left(LeftToStandard.Subject)
        case source(FieldSource)
        case formKind(Form.Kind)
    }
}

/// What changed in something that has a name.
package struct NamedChanges<ID: Slug>: Hashable, Sendable {
    package let id: ID
    /// What the clerk knows it by, in the later state where it is there.
    package let name: LocalizedText
    package let fate: Fate

    package enum Fate: Hashable, Sendable {
        case added
        case removed
        /// Never empty.
        case changed([LawChange])
    }

    package init(id: ID, name: LocalizedText, fate: Fate) {
        self.id = id
        self.name = name
        self.fate = fate
    }
}
