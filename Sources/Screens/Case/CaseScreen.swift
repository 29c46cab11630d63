package import Casework
import Legislation
import TerminalKit
package import Wording

/// Everything on one case, and what may be done to it now.
package struct CaseScreen: Screen {
    package let number: CaseNumber
    private(set) var dossier: CaseDossier?
    /// The store did not give the case.
    private(set) var isMissing = false
    private(set) var scroll = ScrollingText()
    /// A paper is being chosen to print.
    private(set) var isChoosingPaper = false
    /// What was asked for before the case was read.
    private var wanted: Command?
    /// The case's paper lies at the desk, and what is to be done with it is offered once the case is read.
    private var isScanned: Bool

    package init(number: CaseNumber, isScanned: Bool = false) {
        self.number = number
        self.isScanned = isScanned
    }

    package var title: Phrase { Words.Case.title(number.description) }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        if isChoosingPaper { return [CommandOffer(.back)] }
        guard let dossier, let account = context.account else { return [CommandOffer(.why), CommandOffer(.print)] }
        let main = mainOffer(on: dossier, by: account)
        let mainAction = ActionTable.mainAction(account.role, in: dossier.file.status)
        var offers = main.refusal == nil ? [main] : []
        offers += [
            CommandOffer(.print, refusal: dossier.papers.isEmpty ? Words.Case.nothingToPrint : nil), CommandOffer(.why),
        ]
        offers += dossier.actions.filter { $0 != mainAction && $0 != .fillForm }.map { CommandOffer($0.command) }
        offers.append(CommandOffer(.history))
        if Desktop.everywhere(.register, over: [self], in: context) != nil {
            offers.append(CommandOffer(.register, phrase: Words.Case.registerSame))
        }
        offers += dossier.actions.filter { $0 == mainAction || $0 == .fillForm }.map { CommandOffer($0.command) }
        if !dossier.actions.contains(.handOut), Self.handsOut(account.role) {
            offers.append(CommandOffer(.handOut, refusal: dossier.refusalReason(for: .handOut, by: account)?.phrase))
        }
        offers.append(CommandOffer(.cover))
        if account.role.may(.takeComplaints) { offers.append(CommandOffer(.complaints, phrase: Words.Complaints.addAboutCase)) }
        return main.refusal == nil ? offers : offers + [main]
    }

    /// F8: what the role mainly has to do with the case now.
    private func mainOffer(on dossier: CaseDossier, by account: Account) -> CommandOffer {
        guard let action = ActionTable.mainAction(account.role, in: dossier.file.status) else {
            return CommandOffer(.act, refusal: Words.Desk.nothingToDo)
        }
        return .standing(.act, for: action.command, refusal: dossier.refusalReason(for: action, by: account)?.phrase)
    }

    /// Whose bar always shows F7: the windows, which are asked for answers all day.
    private static func handsOut(_ role: Role) -> Bool {
        switch role {
        case .receptionist, .centreInspector: true
        case .officer, .head, .accumulationInspector, .courier, .auditor, .administrator: false
        }
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .appeared, .storeChanged: return [.loadCase(number)]
        case .key(let key): return take(key, in: context)
        case .command(let command): return carryOut(command, in: context)
        case .fact(let fact): return take(fact, in: context)
        case .paste, .tick: return []
        }
    }

    private mutating func take(_ key: Key, in context: DeskContext) -> [Effect] {
        if isChoosingPaper, case .character(let character) = key,
            let digit = KeyboardLayout.digit(for: character).flatMap({ Int(String($0)) })
        {
            // NB: a number that a scanner types chooses no paper.
            if context.digitsBefore > 0 { return [] }
            return printPaper(at: digit - 1)
        }
        if scroll.handle(key, count: lines(in: context).count, rows: Self.textRows(in: context)) { return [] }
        guard !isChoosingPaper, let dossier, let account = context.account, let action = CaseAction(key),
            let refusal = dossier.refusalReason(for: action, by: account)
        else { return [] }
        return [.tell(Message(refusal.phrase, .warning))]
    }

    private mutating func take(_ fact: Fact, in context: DeskContext) -> [Effect] {
        switch fact {
        case .caseLoaded(let loaded) where loaded.file.number == number:
            dossier = loaded
            isMissing = false
            guard let command = wanted else { return offer(in: context) }
            wanted = nil
            return carryOut(command, in: context)
        case .performed(_, let changed) where changed.file.number == number:
            dossier = changed
            return []
        case .refused(_, let refused, _) where refused == number:
            return [.loadCase(number)]
        case .failed(.changedMeanwhile):
            return [.loadCase(number)]
        case .failed:
            if dossier == nil { isMissing = true }
            return []
        case .printed(let job) where job.number == number:
            return [.loadCase(number)]
        default:
            return []
        }
    }

    /// The same case again: what is to be done with it is offered again. Another takes the place of this one.
    package mutating func take(scanned other: CaseNumber, in context: DeskContext) -> [Effect]? {
        guard other == number else { return [.close, .open(.scanned(other))] }
        isScanned = true
        isChoosingPaper = false
        return [.tell(Message(Words.Scan.same(number.description), .done))] + offer(in: context)
    }

    /// What the role does next with a file whose paper has been scanned, where it changes hands by that.
    private mutating func offer(in context: DeskContext) -> [Effect] {
        guard isScanned, let dossier, let account = context.account else { return [] }
        isScanned = false
        let main = ActionTable.mainAction(account.role, in: dossier.file.status).map { [$0] } ?? []
        let next = (main + dossier.actions).first { dossier.actions.contains($0) && !$0.isAside }
        return next?.offer(on: dossier) ?? []
    }

    private mutating func carryOut(_ command: Command, in context: DeskContext) -> [Effect] {
        guard let dossier, let account = context.account else {
            wanted = command
            return []
        }
        switch command {
        case .back:
            isChoosingPaper = false
            return []
        case .why: return [.open(.why(dossier))]
        case .cover: return [.printCover(number)]
        case .complaints: return [.open(.newComplaint(dossier))]
        case .print: return choosePaper(of: dossier)
        case .register: return [.open(.registration(applicant: dossier.file.applicant))]
        case .history:
            showHistory(in: context)
            return []
        case .act:
            return ActionTable.mainAction(account.role, in: dossier.file.status).map { $0.effects(on: dossier) } ?? []
        default:
            return CaseAction(command).map { $0.effects(on: dossier) } ?? []
        }
    }

    // MARK: Printing

    private mutating func choosePaper(of dossier: CaseDossier) -> [Effect] {
        if dossier.papers.isEmpty { return [.tell(Message(Words.Case.nothingToPrint, .warning))] }
        if dossier.papers.count == 1 { return printPaper(at: 0) }
        isChoosingPaper = true
        return []
    }

    private mutating func printPaper(at place: Int) -> [Effect] {
        guard let papers = dossier?.papers, papers.indices.contains(place) else { return [] }
        isChoosingPaper = false
        let words = papers[place].prints > 0 ? Words.Case.printsCopy : Words.Case.prints
        return [.tell(Message(words, .information)), .print(paper: papers[place].id)]
    }

    // MARK: Text

    /// Rows of the text under the heading; title, heading, message line and key bar are not in it.
    static func textRows(in context: DeskContext) -> Int { max(1, context.size.rows - 3 - 4) }

    func lines(in context: DeskContext) -> [ScrollingText.Line] {
        dossier.map { CaseText(dossier: $0, context: context).sheet.lines } ?? []
    }

    private mutating func showHistory(in context: DeskContext) {
        let lines = lines(in: context)
        let rows = Self.textRows(in: context)
        let heading = Words.Case.history[context.language] + " ─"
        guard let place = lines.firstIndex(where: { $0.tone == .title && $0.text.hasPrefix(heading) }) else { return }
        scroll.show(lines.count - 1, of: lines.count, rows: rows)
        scroll.show(place, of: lines.count, rows: rows)
    }
}
