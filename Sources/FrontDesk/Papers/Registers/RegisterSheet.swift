import Casework
import Legislation
import Paper
import Wording

/// What every register on paper has: its office, its days, its language, and the head to sign at the end.
struct RegisterSheet: Sendable {
    let register: PaperRegister
    let period: RegisterPeriod
    let office: LocalOffice
    let head: Account?
    let language: Language
    /// The short names of services and the offices by their codes.
    let names: RegisterNames

    func text(_ phrase: Phrase) -> FilledText { FilledText(phrase[language]) }

    /// Office, title, days.
    func heading(_ title: Phrase? = nil) -> [DocumentBlock] {
        [
            .line(FilledText(office.office.name), .centre), .title(text(title ?? register.phrase.capitalised)),
            .line(text(Words.Registers.period(period)), .centre),
        ]
    }

    /// A table, or that there is nothing to list.
    func table(_ columns: [DocumentTable.Column], _ rows: [[String]]) -> [DocumentBlock] {
        guard !rows.isEmpty else { return [.space, .line(text(Words.Registers.nothing), .centre), .space] }
        return [.table(DocumentTable(columns: columns, rows: rows.map { $0.map { FilledText($0) } }))]
    }

    /// A column; numbers stand at the right and are added up where asked.
    func column(_ title: Phrase, _ share: Int, isSummed: Bool = false, isNumber: Bool = false) -> DocumentTable.Column {
        .init(title: title[language], share: share, alignment: isNumber ? .right : nil, isSummed: isSummed)
    }

    /// The running number that every register begins with.
    var numberColumn: DocumentTable.Column { column(.verbatim("№"), 4, isNumber: true) }

    /// The row where somebody signs.
    func signature(_ post: Phrase, _ name: String) -> DocumentBlock {
        .signature(
            SignatureRow(
                left: text(post), middle: FilledText(String(repeating: "_", count: 15)), right: FilledText(name),
                caption: text(Words.Registers.signatureCaption)))
    }

    /// Where the head signs, or by which order another does.
    var headSignature: [DocumentBlock] {
        let post = head?.acting == nil ? Words.Registers.head : Words.Registers.head + " (" + Words.Deputy.mark + ")"
        let order = head?.acting.map { [DocumentBlock.line(text($0.orderPhrase), .left)] } ?? []
        return [.space, signature(post, head?.name ?? "")] + order + [.stamp(text(Words.Registers.stamp))]
    }

    func document(_ blocks: [DocumentBlock], page: PDFPage? = nil) -> Document {
        // NB: the name of no form of an act: a register is of none.
        Document(form: register.form, language: language, paper: .letter, blocks: blocks, page: page)
    }

    /// The sheets of all papers that were brought.
    func sheets(of file: CaseFile) -> String {
        String(file.intake.documents.reduce(0) { $0 + $1.sheets })
    }
}

/// Short names for the narrow columns of registers.
struct RegisterNames: Sendable {
    let services: @Sendable (Intake) -> Phrase
    /// Of a service as it is named now, where no case says which version of it.
    let shortNames: @Sendable (ServiceID) -> Phrase
    let offices: @Sendable (Int) -> String
}
