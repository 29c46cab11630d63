import Casework
import Legislation
import TerminalKit
import Wording

/// The text of a case: what is going on first, then what came in, then what has happened.
struct CaseText {
    let dossier: CaseDossier
    let context: DeskContext
    private(set) var sheet: TextSheet

    private var file: CaseFile { dossier.file }
    private var language: Language { context.language }

    init(dossier: CaseDossier, context: DeskContext) {
        self.dossier = dossier
        self.context = context
        sheet = TextSheet(columns: context.size.columns - 3)
        writeStep()
        writeWork()
        writeOrigin()
        writePapers()
        writeApplicant()
        writeDocuments()
        writeFamily()
        writeForecast()
        writeHistory()
        writeDefects()
    }

    private mutating func field(_ label: Phrase, _ value: String, tone: Tone = .plain) {
        sheet.field(label[language], value, tone: tone)
    }

    private mutating func writeStep() {
        if let step = file.current {
            sheet.heading(Words.Case.step[language])
            field(Words.Case.holder, "\(step.holder.phrase[language]): \(step.stage.phrase[language])")
            if let body = bodyInHand { sheet.paragraph("«\(body)»", indent: 18) }
            let isLate = step.due.map { $0 < context.now } ?? false
            let late = isLate ? Words.Case.late[language] + " " : ""
            field(Words.Case.due, late + step.dueText[language], tone: isLate ? .overdue : .plain)
            if file.status.isOpen, let answer = file.answerBy {
                let isLate = answer < context.now
                let late = isLate ? Words.Case.late[language] + " " : ""
                field(
                    Words.Case.answerBy, late + DateText.withWeekday(answer)[language], tone: isLate ? .overdue : .plain)
            }
            sheet.paragraph(Words.Case.whyHint[language], tone: .hint, indent: 18)
        }
        if !file.missing.isEmpty {
            sheet.heading(Words.Case.missing[language])
            for id in file.missing { sheet.item("!", text(of: id), tone: .warning) }
        }
    }

    /// What the act calls the other body that has the file now or is to get it.
    private var bodyInHand: String? {
        guard file.current?.stage == .referral || file.current?.stage == .conclusion else { return nil }
        let intake = file.intake
        let definition = context.library.definition(of: intake.service, intake.version)?.definition
        return definition?.channel(intake.channel)?.step(for: .conclusion)?.actorText
    }

    /// Where the case stands in a journal on paper.
    private mutating func writeOrigin() {
        guard let origin = file.intake.origin else { return }
        sheet.heading(Words.Case.fromPaper[language])
        field(Words.Case.paperNumber, origin.number)
        field(Words.Case.paperBook, origin.book)
        field(Words.Case.paperPage, origin.page)
        field(Words.Case.paperNote, origin.note)
    }

    private mutating func writeWork() {
        guard file.revision > 1 else { return }
        sheet.heading(Words.Case.work[language])
        if let register = file.courierRegister { field(Words.Case.courier, "№ \(register)") }
        if let resolution = file.resolution {
            field(Words.Case.resolution, "«\(resolution.text)» – \(resolution.by.name), \(DateText.full(resolution.at))")
        }
        if let officer = file.officer { field(Words.Case.officer, [officer.name, officer.phone].filter { !$0.isEmpty }.joined(separator: ", ")) }
        field(Words.Case.visit, file.visitReport)
        for conclusion in file.conclusions {
            let paper = conclusion.number.isEmpty ? "" : " № \(conclusion.number)"
            field(Words.Case.conclusion, "\(conclusion.verdict.phrase[language])\(paper): \(conclusion.text) – \(conclusion.body)")
        }
        if let draft = file.draft {
            field(Words.Case.draft, "\(formName(draft.form)) (\(draft.decision.phrase[language]))")
            field(Words.Case.reason, draft.reason)
        }
        if file.round > 0 {
            field(Words.Case.returned, Words.Case.round(file.round, file.returnReason)[language], tone: .warning)
        }
        if let signature = file.signature {
            field(Words.Case.signed, "№ \(signature.number) – \(signature.by.name), \(DateText.full(signature.at))")
        }
        if let delivery = file.delivery {
            let way =
                switch delivery.way {
                case .handedOut(let person, let document): [person, document]
                case .posted(let address, let item): [address, item]
                case .told(let person, let words): [person, words]
                case .sentToAccount(let account): [account]
                }
            let whole = way.filter { !$0.isEmpty } + [delivery.by.name, DateText.full(delivery.at)]
            field(Words.Case.delivered, whole.joined(separator: ", "), tone: .success)
        }
        if let list = file.paymentList { field(Words.Case.paymentList, "№ \(list)") }
        field(Words.Case.slip, file.slip)
        field(Words.Case.ground, file.ground, tone: .warning)
        field(Words.Case.withdrawn, file.withdrawalReason, tone: .warning)
    }

    private mutating func writePapers() {
        sheet.heading(Words.Case.papers[language])
        if dossier.papers.isEmpty { sheet.paragraph(Words.Case.noPapers[language], tone: .dim) }
        for (index, paper) in dossier.papers.enumerated() {
            let prints = paper.prints == 0 ? Words.Case.notPrinted : Words.Case.printed(paper.prints)
            sheet.item(
                "\(index + 1)", "\(formName(paper.form)) · \(DateText.full(paper.at)) · \(prints[language])",
                tone: paper.prints == 0 ? .warning : .plain)
        }
    }

    private mutating func writeApplicant() {
        let applicant = file.applicant
        sheet.heading(Words.Case.applicant[language])
        if let organization = applicant.organization {
            field(Words.Case.organization, [organization.name, organization.number].filter { !$0.isEmpty }.joined(separator: ", "))
        }
        field(Words.Case.born, applicant.birthDate.map { DateText.date($0) } ?? "")
        field(Words.Case.address, applicant.address)
        field(Words.Case.phone, applicant.phone)
        if let representative = file.intake.representative {
            let both = [representative.name, representative.ground].filter { !$0.isEmpty }
            field(Words.Case.representative, both.joined(separator: ", "))
        }
        field(Words.Case.service, definition?.title.text ?? file.intake.service.rawValue)
        if kept?.isItsOwn == false {
            field(Words.Case.version, Words.Case.versionGone(file.intake.version)[language], tone: .warning)
        }
        field(Words.Case.channel, definition?.channel(file.intake.channel)?.name[language] ?? file.intake.channel.rawValue)
        field(Words.Case.exception, file.intake.exception, tone: .warning)
        if file.intake.isLonger { field(Words.Case.term, Words.Case.longer[language], tone: .warning) }
        field(Words.Case.registered, "\(DateText.full(file.registeredAt)), \(file.registrar.name)")
    }

    private mutating func writeDocuments() {
        sheet.heading("\(Words.Case.documents[language]): \(file.intake.papersPhrase[language])")
        for paper in file.intake.documents {
            let sheets = Counted.sheets(paper.sheets)[language]
            sheet.item("✓", "\(text(of: paper.id)) – \(paper.kind.phrase[language]), \(sheets)")
        }
        let brought = Set(file.intake.documents.map(\.id))
        for paper in definition?.documents ?? [] where !brought.contains(paper.id) {
            sheet.item("·", "\(paper.text) – \(Words.Case.notBrought[language])", tone: .dim)
        }
    }

    private mutating func writeFamily() {
        guard !file.intake.family.isEmpty else { return }
        sheet.heading(Words.Case.family[language])
        for (index, member) in file.intake.family.enumerated() {
            let parts = [member.name, member.relation, member.birthDate.map { DateText.date($0) } ?? ""]
            sheet.item("\(index + 1)", parts.filter { !$0.isEmpty }.joined(separator: ", "))
        }
    }

    private mutating func writeForecast() {
        guard !file.forecast.isEmpty else { return }
        sheet.heading(Words.Case.forecast[language])
        for step in file.forecast {
            let isPresent = file.current?.step == step.step
            sheet.item(
                isPresent ? "›" : " ", "\(step.step). " + step.phrase[language], tone: isPresent ? .accent : .plain)
        }
    }

    private mutating func writeHistory() {
        sheet.heading(Words.Case.history[language])
        for event in dossier.events {
            let who = "\(event.by.name), \(event.by.shortPost[language])"
            field(.verbatim(DateText.full(event.at)), "\(event.payload.phrase[language]) – \(who)")
        }
    }

    /// What the act says against itself on the steps, times and papers of this service.
    private mutating func writeDefects() {
        let topics: Set<Defect.Topic> = [.steps, .limits, .documents, .receipt, .result]
        let defects = (definition?.defects ?? []).filter { topics.contains($0.topic) }
        guard !defects.isEmpty else { return }
        sheet.heading(Words.Case.defects[language])
        for defect in defects {
            sheet.item("§", "\(defect.topic.phrase[language]): \(defect.note[language])", tone: .dim)
        }
    }

    private var definition: ServiceDefinition? { kept?.definition }

    /// The version of the service that the case keeps for life; not its own where the folder no longer has it.
    private var kept: (definition: ServiceDefinition, isItsOwn: Bool)? {
        context.library.definition(of: file.intake.service, file.intake.version)
    }

    private func text(of document: DocumentID) -> String {
        definition?.documents.first { $0.id == document }?.text ?? document.rawValue
    }

    private func formName(_ form: FormID) -> String { context.library.form(form)?.name[language] ?? form.rawValue }
}
