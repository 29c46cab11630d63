package import Casework
package import Legislation
package import Paper
import Wording

/// The times of a case on a paper, step by step, with the lines that the screen and `tereze deadline --explain` show.
///
/// It explains and decides nothing, so no copy of it is kept or counted.
package struct DeadlineSlip: Sendable {
    private let file: CaseFile
    private let service: String
    private let language: Language

    package init(_ file: CaseFile, service: String, language: Language) {
        self.file = file
        self.service = service
        self.language = language
    }

    /// The paper, ready to be laid out.
    package var document: Document {
        Document(form: FormID("deadlines"), language: language, paper: .letter, blocks: blocks)
    }

    private var blocks: [DocumentBlock] {
        var blocks: [DocumentBlock] = [
            .title(filled(Words.Why.title[language])), .line(filled("№ \(file.number)"), .centre),
            .paragraph(filled("\(file.applicant.title). \(service)")),
        ]
        if let current = file.current { blocks += section(Words.Why.now, [current]) }
        return blocks + section(Words.Why.forecast, file.forecast)
    }

    private func section(_ heading: Phrase, _ steps: [StepDeadline]) -> [DocumentBlock] {
        if steps.isEmpty { return [] }
        return [.section(filled(heading[language]))]
            + steps.flatMap { step in
                [
                    .line(filled("\(step.step). \(step.phrase[language])"), .left),
                    .list(step.explanationPhrases.map { filled($0[language]) }),
                ]
            }
    }

    private func filled(_ text: String) -> FilledText { FilledText(text) }
}

extension FrontOffice {
    /// The slip of a case's times, for a person who works on the file.
    package func deadlineSlip(_ number: CaseNumber, for actor: Actor, language: Language) throws -> Document {
        guard actor.role.may(.printPapers) else { throw Refusal.mayNotPrint(actor.role) }
        let file = try dossier(number, for: actor).file
        let service = library.service(file.intake.service)?.title.text ?? file.intake.service.rawValue
        return DeadlineSlip(file, service: service, language: language).document
    }
}
