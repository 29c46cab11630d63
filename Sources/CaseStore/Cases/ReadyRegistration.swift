import Casework
import Legislation

/// A registration that was written before the store's lock was taken, for whatever number it will get.
///
/// Its texts and papers are most of its work, and so long as they are made nobody else can write. What depends on the number is
/// the number itself, in its own fourteen digits: it is put into its places when it is known.
struct ReadyRegistration {
    private let document: UnnumberedText
    private let event: UnnumberedText
    private let papers: [ReadyPaper]

    private struct ReadyPaper {
        let form: FormID
        let kind: Form.Kind
        let text: UnnumberedText
        let document: UnnumberedText
        let payload: UnnumberedText
    }

    /// Writes it with the stand-in for a number.
    ///
    /// - Returns: nil where somebody typed what looks like the stand-in, where a paper shows a piece of it only, or where the event
    ///   has a number of its own: then it is written when the number is known.
    init?(
        standIn: CaseNumber, event: (CaseNumber) throws -> CaseEvent, papers: (CaseFile) throws -> [NewPaper]
    ) throws {
        let first = try event(standIn)
        let file = try CaseFile(folding: [first])
        guard file.number == standIn else { return nil }
        let written = try WrittenRegistration(file, first: first, papers: papers(file))
        // The case's own number, and nothing that was typed.
        guard let document = UnnumberedText(written.document, standIn: standIn), document.count == 1,
            let event = UnnumberedText(written.event, standIn: standIn), event.count == 1
        else { return nil }
        self.document = document
        self.event = event
        var ready: [ReadyPaper] = []
        for paper in written.papers {
            guard let text = UnnumberedText(paper.paper.text, standIn: standIn),
                let document = UnnumberedText(paper.paper.document, standIn: standIn),
                let payload = UnnumberedText(paper.payload, standIn: standIn)
            else { return nil }
            ready.append(
                ReadyPaper(form: paper.paper.form, kind: paper.paper.kind, text: text, document: document, payload: payload))
        }
        self.papers = ready
    }

    /// The registration with its number.
    func written(for number: CaseNumber) -> WrittenRegistration {
        WrittenRegistration(
            document: document.text(for: number), event: event.text(for: number),
            papers: papers.map { paper in
                WrittenPaper(
                    paper: NewPaper(
                        form: paper.form, kind: paper.kind, text: paper.text.text(for: number),
                        document: paper.document.text(for: number)), payload: paper.payload.text(for: number))
            })
    }
}
