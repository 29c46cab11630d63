import Casework
import Legislation
package import TerminalKit
package import Wording

/// A complaint as the window takes it down; about a case it begins with the case's applicant.
package struct NewComplaintScreen: Screen {
    private let file: CaseNumber?
    /// The services to choose from, in the order of the choices; none where a case says which.
    private let services: [ServiceID]
    private(set) var pane: AskedFormPane
    private var isSent = false

    init(about dossier: CaseDossier?, in context: DeskContext) {
        let language = context.language
        file = dossier?.file.number
        let offered = dossier == nil ? context.office.flatMap { context.library.act($0.act) }?.services ?? [] : []
        services = offered.map(\.id)
        let applicant = dossier?.file.applicant
        var fields: [FormField] = [
            .asked("name", Words.Complaints.name, .text, isRequired: true), .asked("address", Words.Complaints.address, .text),
            .asked("phone", Words.Complaints.phone, .text),
            .asked("way", Words.Complaints.way, .choice(ComplaintDraft.Way.allCases.map { $0.phrase[language] }), isRequired: true),
            .asked("about", Words.Complaints.about, .longText, isRequired: true),
        ]
        if !offered.isEmpty { fields.append(.asked("service", Words.Complaints.service, .choice(offered.map { $0.shortName[language] }))) }
        pane = AskedFormPane(
            AskedForm(
                fields: fields,
                typed: [
                    "name": [applicant?.title ?? ""], "address": [applicant?.address ?? ""], "phone": [applicant?.phone ?? ""],
                    "way": [ComplaintDraft.Way.letter.phrase[language]],
                ]))
    }

    package var title: Phrase { Words.Complaints.newTitle }
    package var takesText: Bool { pane.takesText }
    package var losesTyped: Bool { !(pane.form.typed["about"] ?? []).isEmpty }
    package var hints: [KeyHint] { Words.Parts.fieldsKeys.hints }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        [CommandOffer(.act, label: Words.Complaints.save, phrase: Words.Complaints.add)]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .key, .paste:
            pane.handle(event)
            return []
        case .command(.act):
            return enter(in: context)
        case .fact(.complaintKept) where isSent:
            return [.close]
        case .fact(.complaintRefused) where isSent, .fact(.failed) where isSent, .fact(.impossible) where isSent:
            isSent = false
            return []
        case .appeared, .fact, .command, .storeChanged, .tick:
            return []
        }
    }

    private mutating func enter(in context: DeskContext) -> [Effect] {
        guard !isSent else { return [] }
        if let told = pane.tellProblems() { return [told] }
        let way = ComplaintDraft.Way.allCases.first { $0.phrase[context.language] == pane.text("way") } ?? .letter
        var service: ServiceID?
        if case .choice(let chosen?) = pane.form.editors["service"], services.indices.contains(chosen) { service = services[chosen] }
        isSent = true
        return [
            .enterComplaint(
                ComplaintDraft(
                    complainant: pane.text("name"), address: pane.text("address"), phone: pane.text("phone"), way: way, file: file,
                    service: service, about: pane.text("about")))
        ]
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        pane.paintScreen(on: &surface, in: rect, language: context.language)
    }
}
