import Casework
import Legislation
import Paper
import Wording

extension Form {
    /// Whether the applicant brings the paper back, and so it bears the number to be scanned.
    var isScannedBack: Bool {
        switch kind {
        case .receipt, .missingPapers, .referral: true
        case .notice, .refusal, .certificate, .application, .statement, .conclusion, .minutes, .decision, .card, .consent,
            .contract, .extract, .list, .record, .sheet, .letter:
            false
        }
    }
}

extension Document {
    /// The paper with the case's number to be scanned under it, marked as the office's and not the act's; one that bears a
    /// barcode already stays as it is.
    func marked(number: CaseNumber) -> Document {
        let bearsBarcode = blocks.contains { if case .barcode = $0 { true } else { false } }
        if bearsBarcode { return self }
        let mark: [DocumentBlock] = [
            .space, .line(FilledText(Words.Cover.mark[language]), .left), .barcode(digits: number.digits),
        ]
        return Document(form: form, language: language, paper: paper, blocks: blocks + mark)
    }
}
