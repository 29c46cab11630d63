package import Legislation
package import WorkingTime

/// What the times of an open case hang on, as it is kept beside the document.
package struct CaseTimeline: Hashable, Sendable {
    package let number: CaseNumber
    package let applicant: String
    package let service: ServiceID
    package let channel: ChannelID
    /// The codes of the office at the window and of the one that decides.
    package let intakeOffice: Int
    package let handlingOffice: Int
    /// The open step's number; 0 where none is open.
    package let step: Int
    package let stepBegan: CivilMoment
    package let isLonger: Bool
    package let registeredAt: CivilMoment
    /// The moments that were reckoned.
    package let dues: Dues

    /// By when the open step and the whole answer are due; nil where the act gives no time.
    package struct Dues: Hashable, Sendable {
        package let step: CivilMoment?
        package let answer: CivilMoment?

        package init(step: CivilMoment?, answer: CivilMoment?) {
            self.step = step
            self.answer = answer
        }
    }

    package init(
        number: CaseNumber, applicant: String, service: ServiceID, channel: ChannelID, intakeOffice: Int,
        handlingOffice: Int, step: Int, stepBegan: CivilMoment, isLonger: Bool, registeredAt: CivilMoment, dues: Dues
    ) {
        self.number = number
        self.applicant = applicant
        self.service = service
        self.channel = channel
        self.intakeOffice = intakeOffice
        self.handlingOffice = handlingOffice
        self.step = step
        self.stepBegan = stepBegan
        self.isLonger = isLonger
        self.registeredAt = registeredAt
        self.dues = dues
    }

    /// The same from the whole file.
    package init(_ file: CaseFile) {
        self.init(
            number: file.number, applicant: file.applicant.title, service: file.intake.service,
            channel: file.intake.channel, intakeOffice: file.intake.intakeOffice,
            handlingOffice: file.intake.handlingOffice, step: file.current?.step ?? 0, stepBegan: file.stepBegan,
            isLonger: file.intake.isLonger, registeredAt: file.registeredAt,
            dues: Dues(step: file.current?.due, answer: file.answerBy))
    }
}
