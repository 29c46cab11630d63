import Casework
import Legislation
import TerminalKit
import Wording

/// The applicant's own forms: filled beside the registration and printed for the signature before it is registered.
extension RegistrationScreen {
    /// The forms of the chosen service that the applicant signs.
    func applicationForms(in context: DeskContext) -> [Form] { forms(in: context).filter(\.kind.isOfApplicant) }

    /// Ctrl-F: lays the forms over the registration.
    mutating func openPage(in context: DeskContext) -> [Effect] {
        page = ApplicationPage(forms: applicationForms(in: context), answers: answers)
        return keep() + loadSheet(in: context)
    }

    /// What the page makes of an event; nil where the registration takes it itself.
    mutating func updatePage(_ event: ScreenEvent, in context: DeskContext) -> [Effect]? {
        switch event {
        case .key(.pageUp), .key(.pageDown):
            if case .key(let key) = event { page?.scroll(key, in: context) }
            return []
        case .key(let key):
            page?.handle(key)
            return takeAnswers()
        case .paste(let text):
            page?.insert(text)
            return takeAnswers()
        case .command(let command):
            return givePage(command, in: context)
        case .fact(.draftSheetReady(let sheet)):
            page?.take(sheet)
            return []
        case .appeared, .fact, .storeChanged, .tick:
            return nil
        }
    }

    private mutating func givePage(_ command: Command, in context: DeskContext) -> [Effect] {
        guard let form = page?.form else { return [] }
        switch command {
        case .print:
            return keep() + [.printDraft(draftToRegister(in: context), form.id)]
        case .fillForm:
            page?.turn(answers)
            return loadSheet(in: context)
        case .act, .back:
            page = nil
            return keep()
        default:
            return []
        }
    }

    private func loadSheet(in context: DeskContext) -> [Effect] {
        guard let page else { return [] }
        return [.loadDraftSheet(draftToRegister(in: context), page.form.id)]
    }

    private mutating func takeAnswers() -> [Effect] {
        guard let merged = page?.merged(into: answers), merged != answers else { return [] }
        answers = merged
        isDirty = true
        return []
    }
}
