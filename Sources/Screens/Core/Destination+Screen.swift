import Legislation

extension Destination {
    /// The screen to open over those that are there.
    func screen(over layers: [any Screen], in context: DeskContext) -> any Screen {
        switch self {
        case .signIn: SignInScreen()
        case .desk: DeskScreen()
        case .search(let text): SearchScreen(text: text)
        case .registration(let applicant): RegistrationScreen(applicant: applicant, numbers: context.numbers)
        case .resumeRegistration(let key, let draft): RegistrationScreen(key: key, draft: draft, numbers: context.numbers)
        case .registered(let dossier): RegisteredScreen(dossier: dossier)
        case .proposal(let proposal): ProposalScreen(proposal: proposal)
        case .person(let id): PersonScreen(id: id)
        case .caseFile(let number): CaseScreen(number: number)
        case .scannedCase(let number): CaseScreen(number: number, isScanned: true)
        case .why(let dossier): WhyScreen(of: .file(dossier))
        case .whyForecast(let service, let steps): WhyScreen(of: .forecast(service, steps))
        case .resolution(let dossier): ResolutionScreen(dossier: dossier)
        case .signing(let numbers): SigningScreen(numbers: numbers)
        case .drafting(let dossier): DraftingScreen(dossier: dossier)
        case .reason(let dossier, let action): ReasonScreen(dossier: dossier, action: action)
        case .delivery(let dossier): HandOutScreen(dossier: dossier)
        case .posting(let dossier): PostingScreen(dossier: dossier)
        case .entry(let dossier, let action): EntryScreen(dossier: dossier, action: action)
        case .forms(let dossier): FormsScreen(dossier: dossier)
        case .form(let dossier, let form): FormScreen(dossier: dossier, form: form)
        case .reassignment(let dossier): ReassignmentScreen(dossier: dossier)
        case .service(let id): ServiceScreen(service: id, status: context.library.act(of: id)?.act.status)
        case .reference: ReferenceScreen(near: layers.reversed().lazy.compactMap(\.subject).first, in: context)
        case .printQueue: PrintQueueScreen()
        case .redirect(let job): RedirectScreen(job: job, station: context.station)
        case .pending: PendingScreen()
        case .lists: ListsScreen()
        case .list(let subject): ListScreen(subject: subject)
        case .settings: SettingsScreen(station: context.station)
        case .calendar: CalendarScreen()
        case .calendarDay(let name): CalendarDayScreen(calendar: name, language: context.language)
        case .calendarPreview(let edit, let preview): CalendarPreviewScreen(edit: edit, preview: preview)
        case .lock: LockScreen()
        case .help: HelpScreen(over: layers, in: context)
        case .palette: PaletteScreen(over: layers, in: context)
        case .question(let question): QuestionScreen(question: question)
        }
    }
}
