import Casework
import Legislation

/// What a registration brings, written as the store keeps it.
struct WrittenRegistration {
    /// The texts of the case and of its first event.
    let document: String
    let event: String
    let papers: [WrittenPaper]
}

extension WrittenRegistration {
    init(_ file: CaseFile, first: CaseEvent, papers: [NewPaper]) throws {
        // The intake is most of both texts.
        let intake = CanonicalText.Known(type: Intake.self, text: try Document.encode(file.intake))
        document = try Document.encode(file, known: intake)
        event = try Document.encode(first, known: intake)
        self.papers = try papers.map { try WrittenPaper($0, number: file.number) }
    }
}
