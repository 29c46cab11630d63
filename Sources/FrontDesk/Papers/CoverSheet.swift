package import Casework
package import Legislation
package import Paper
import Wording

/// The sheet that lies on top of a case's papers: its number to read and to scan, its route, and what is in it.
///
/// It is the office's own and says so; it decides nothing, so no copy of it is kept or counted.
package struct CoverSheet: Sendable {
    private let file: CaseFile
    private let definition: ServiceDefinition
    private let intake: LocalOffice
    private let handling: LocalOffice
    private let language: Language

    package init(
        _ file: CaseFile, definition: ServiceDefinition, intake: LocalOffice, handling: LocalOffice, language: Language
    ) {
        self.file = file
        self.definition = definition
        self.intake = intake
        self.handling = handling
        self.language = language
    }

    /// The paper, ready to be laid out.
    package var document: Document {
        Document(form: FormID("cover"), language: language, paper: .letter, blocks: head + particulars + route + papers)
    }

    private var head: [DocumentBlock] {
        [
            .line(filled(Words.Cover.own), .right), .title(filled(Words.Cover.title)),
            .title(FilledText("№ \(file.number)")), .barcode(digits: file.number.digits),
        ]
    }

    private var particulars: [DocumentBlock] {
        let applicant = file.applicant
        let channel = definition.channel(file.intake.channel)?.name[language] ?? ""
        let isSame = intake.code == handling.code
        let rows: [(Phrase, String)] = [
            (Words.Cover.service, definition.title.text), (Words.Cover.channel, channel),
            (Words.Cover.applicant, applicant.title),
            (applicant.iin.map { PersonalNumber.Kind(ofKept: $0).phrase } ?? Words.Cover.applicant, applicant.iin ?? ""),
            (Words.Cover.address, applicant.address), (Words.Cover.phone, applicant.phone),
            (Words.Cover.intake, intake.office.name), (Words.Cover.handling, isSame ? "" : handling.office.name),
            (Words.Cover.received, DateText.full(file.registeredAt)),
            (Words.Cover.registrar, file.registrar.name),
            (Words.Cover.answerBy, file.status == .notAccepted ? "" : Words.Cover.due(file.answerBy)[language]),
        ]
        return rows.filter { !$0.1.isEmpty }.map { .labelled(label: FilledText($0.0[language] + ":"), value: FilledText($0.1)) }
    }

    /// The steps with their latest moments, each with room for the date and signature of whoever takes the file.
    private var route: [DocumentBlock] {
        if file.forecast.isEmpty { return [] }
        let columns = [
            column("№", 1), column(Words.Cover.step[language], 6), column(Words.Cover.by[language], 4),
            column(Words.Cover.signature[language], 5),
        ]
        let rows = file.forecast.map { step in
            [
                "\(step.step)", "\(step.stage.phrase[language]), \(step.holder.phrase[language])",
                Words.Cover.due(step.due)[language], "",
            ]
        }
        return [.section(filled(Words.Cover.route)), table(columns, rows)]
    }

    private var papers: [DocumentBlock] {
        var blocks: [DocumentBlock] = []
        if !file.intake.documents.isEmpty {
            let columns = [
                column("№", 1), column(Words.Cover.paper[language], 9), column(Words.Cover.kind[language], 4),
                DocumentTable.Column(title: Words.Cover.sheets[language], share: 2, isSummed: true),
            ]
            let rows = file.intake.documents.enumerated().map { index, paper in
                ["\(index + 1)", title(of: paper.id), paper.kind.shortPhrase[language], "\(paper.sheets)"]
            }
            let sum = ["", Words.Cover.total[language], "", "\(file.intake.documents.reduce(0) { $0 + $1.sheets })"]
            blocks += [.section(filled(Words.Cover.papers)), table(columns, rows + [sum])]
        }
        if !file.missing.isEmpty {
            blocks += [.section(filled(Words.Cover.missing)), .list(file.missing.map { FilledText(title(of: $0)) })]
        }
        return blocks
    }

    private func title(of id: DocumentID) -> String {
        definition.documents.first { $0.id == id }?.text ?? id.rawValue
    }

    private func column(_ title: String, _ share: Int) -> DocumentTable.Column {
        DocumentTable.Column(title: title, share: share)
    }

    private func table(_ columns: [DocumentTable.Column], _ rows: [[String]]) -> DocumentBlock {
        .table(DocumentTable(columns: columns, rows: rows.map { $0.map { FilledText($0) } }))
    }

    private func filled(_ phrase: Phrase) -> FilledText { FilledText(phrase[language]) }
}

extension FrontOffice {
    /// The cover sheet of a case, in the language of the act, for a person who works on the file.
    package func coverSheet(_ number: CaseNumber, for actor: Actor) throws -> Document {
        guard actor.role.may(.printPapers) else { throw Refusal.mayNotPrint(actor.role) }
        let file = try dossier(number, for: actor).file
        guard let act = library.act(of: file.intake.service),
            let definition = library.definition(of: file.intake.service, file.intake.version)?.definition
        else {
            throw IntakeProblems([.serviceUnknown(file.intake.service.rawValue)])
        }
        return CoverSheet(
            file, definition: definition, intake: try office(file.intake.intakeOffice),
            handling: try office(file.intake.handlingOffice), language: act.act.language
        ).document
    }
}
