package import Casework
import Legislation
import TerminalKit
package import Wording

/// One list with its files: F5 prints its sheets, which closes it; what is on no list yet can be marked file by file.
package struct ListScreen: Screen {
    private(set) var subject: ListSubject
    private(set) var dossier: ListDossier?
    private(set) var list: ListView<CaseNumber>
    /// It was asked to be printed for the first time; the answer may also be no.
    private var isAsked = false

    package init(subject: ListSubject) {
        self.subject = subject
        if case .unlisted = subject {
            list = ListView(allowsMarking: true)
        } else {
            list = ListView()
        }
    }

    package var title: Phrase {
        switch subject {
        case .made(let number): number.register.phrase.capitalised + " № \(number)"
        case .unlisted: Words.Lists.notListed.capitalised
        }
    }

    /// The files that the list is made of: the marked ones, or all.
    private var chosen: Set<CaseNumber> { list.marks.intersection(list.ids) }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        guard let dossier, let role = context.account?.role else { return [] }
        var offers = [CommandOffer(.print, refusal: refusal(of: dossier, for: role))]
        if list.allowsMarking { offers.append(CommandOffer(.mark)) }
        return list.selectedID == nil ? offers : offers + [CommandOffer(.open)]
    }

    private func refusal(of dossier: ListDossier, for role: Role) -> Phrase? {
        guard role.may(.makeLists) else {
            return Refusal.mayNotPrint(role).phrase
        }
        let isEmpty = dossier.isUnprinted ? dossier.sheets.isEmpty : dossier.papers.isEmpty
        return isEmpty ? Refusal.nothingToList.phrase : nil
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        list.pageRows = Self.listRows(of: context)
        switch event {
        case .appeared, .storeChanged:
            return [.loadList(subject)]
        case .key(.enter), .command(.open):
            return list.selectedID.map { [.open(.caseFile($0))] } ?? []
        case .command(.mark):
            _ = list.handle(.space)
            return []
        case .command(.print):
            return print()
        case .key(let key):
            _ = list.handle(key)
            return []
        case .fact(let fact):
            return take(fact)
        case .paste, .command, .tick:
            return []
        }
    }

    /// A file of the list is found, and marked where it can be; one that is not in the list opens.
    package mutating func take(scanned number: CaseNumber, in context: DeskContext) -> [Effect]? {
        guard list.ids.contains(number) else {
            return [.open(.scanned(number)), .tell(Message(Words.Scan.notListed(number.description), .warning))]
        }
        list.select(number)
        guard list.allowsMarking else { return [.tell(Message(Words.Scan.listed(number.description), .done))] }
        list.mark(number)
        return [.tell(Message(Words.Scan.marked(number.description, count: chosen.count), .done))]
    }

    private mutating func print() -> [Effect] {
        guard let dossier else { return [] }
        guard dossier.isUnprinted else { return [.issueList(subject, chosen: [])] }
        isAsked = true
        let lacks = notes(of: dossier)
        let text =
            switch subject {
            case .made(let number):
                Words.Lists.closeQuestion(
                    number.description, files: dossier.rows.count - dossier.heldBack.count, lacks: lacks)
            case .unlisted:
                Words.Lists.makeQuestion(files: chosen.isEmpty ? dossier.rows.count : chosen.count, lacks: lacks)
            }
        return [.open(.question(Question(text: text, effects: [.issueList(subject, chosen: chosen)])))]
    }

    private mutating func take(_ fact: Fact) -> [Effect] {
        switch fact {
        case .listLoaded(let loaded) where loaded.subject == subject:
            show(loaded)
            return []
        case .listIssued(let issued) where isAsked || issued.subject == subject:
            let wasAsked = isAsked
            isAsked = false
            subject = issued.subject
            list.allowsMarking = false
            list.keepMarks([])
            show(issued)
            let number = issued.list?.number.description ?? ""
            return wasAsked ? [.tell(Message(Words.Lists.made(number), .done))] : []
        case .impossible, .failed:
            isAsked = false
            return []
        default:
            return []
        }
    }

    private mutating func show(_ loaded: ListDossier) {
        dossier = loaded
        list.replace(ids: loaded.rows.map(\.number))
        list.keepMarks(Set(loaded.rows.map(\.number)))
    }

    /// What the chosen files lack, in one text; nil where nothing is missing.
    func notes(of dossier: ListDossier) -> Phrase? {
        let files = chosen.isEmpty ? Set(dossier.rows.map(\.number)) : chosen
        let gaps = dossier.sheets.flatMap(\.gaps).compactMap { gap in
            let lacking = gap.files.filter(files.contains)
            return lacking.isEmpty ? nil : Words.Lists.gap(ListGap(label: gap.label, files: lacking))
        }
        let held = dossier.heldBack.isEmpty ? [] : [Words.Lists.heldBack(dossier.heldBack.count)]
        return gaps.isEmpty && held.isEmpty ? nil : (gaps + held).joined(separator: " ")
    }
}
