package import Casework
import TerminalKit
import Wording

/// The one line: what is typed there finds a person, or becomes the first field of a new one.
extension RegistrationScreen {
    mutating func pressInSearch(_ key: Key, in context: DeskContext) -> [Effect] {
        switch key {
        case .enter:
            if search.isWaiting {
                search.waitForAnswer()
                return []
            }
            return choose(in: context)
        case .down:
            return search.move(by: 1) ? [] : step(by: 1, in: context)
        case .up:
            _ = search.move(by: -1)
            return []
        case .delete where search.editor.isEmpty:
            guard case .kept(let kept) = search.selected else { return [] }
            return throwAway(kept.key, in: context)
        default:
            return search.handle(key)
        }
    }

    /// In the one line of a registration that is still blank, the number stands for its applicant, who is here again.
    package mutating func take(scanned number: CaseNumber, in context: DeskContext) -> [Effect]? {
        guard page == nil, focus == .search, search.editor.isEmpty, isBlank,
            case .scannedCase = Destination.scanned(number)
        else { return nil }
        waiting.file = number
        return [.loadCase(number)]
    }

    package mutating func rewind() { isDirty = isDirty || !isBlank }

    /// A legal entity's number may have as many digits as a case's.
    package func expects(_ digits: String) -> Bool {
        page == nil && focus == .field(.organizationNumber) && digits.count == applicant.numbers.length
    }

    mutating func takeFound(_ text: String, _ hits: SearchHits, in context: DeskContext) -> [Effect] {
        takeKnownIIN(text, hits)
        let waited = search.isEnterPending
        let more = search.take(text, hits) + nearNumber(text, hits)
        return waited && !search.isWaiting ? more + choose(in: context) : more
    }

    /// The person of an IIN that was typed into its own field: what is known fills the fields that are still empty.
    private mutating func takeKnownIIN(_ text: String, _ hits: SearchHits) {
        guard text == applicant[.iin], !applicant.isNamed,
            let hit = hits.people.first(where: { $0.applicant.iin == text })
        else { return }
        take(hit)
    }

    /// The number in its field has a wrong digit, and is like that of somebody on record.
    private func nearNumber(_ text: String, _ hits: SearchHits) -> [Effect] {
        guard hits.isNear, text == applicant[.iin], let hit = hits.people.first, let number = hit.applicant.iin else { return [] }
        return [.tell(Message(Words.People.perhaps(hit.applicant.name.full, number), .warning))]
    }

    private mutating func take(_ hit: PersonHit) {
        applicant.fill(hit.applicant)
        known = hit
        isDirty = true
        problems = []
    }

    /// Enter on the line: takes the chosen row, or what is typed as a new person.
    private mutating func choose(in context: DeskContext) -> [Effect] {
        switch search.selected {
        case .kept(let kept):
            let unused = key
            restore(key: kept.key, draft: kept.draft)
            return (unused.map { [.dropDraft(key: $0)] } ?? []) + askForDates(in: context)
        case .person(let hit):
            take(hit)
            search.clear()
            return moveToFirstGap(in: context)
        case .file(let row):
            waiting.file = row.number
            return [.loadCase(row.number)]
        case .newPerson, nil:
            return search.editor.isEmpty ? move(to: .field(.iin), in: context) : takeTyped(in: context)
        }
    }

    /// A file was asked for because its applicant is here again.
    mutating func takeApplicant(of dossier: CaseDossier, in context: DeskContext) -> [Effect] {
        waiting.file = nil
        applicant.fill(dossier.file.applicant)
        known = nil
        isDirty = true
        problems = []
        search.clear()
        return moveToFirstGap(in: context)
    }

    private mutating func moveToFirstGap(in context: DeskContext) -> [Effect] {
        if !applicant.isNamed { return move(to: .field(.surname), in: context) }
        return move(to: .service, in: context)
    }

    /// Nobody is known by what was typed: it goes where it belongs, and nobody types it twice.
    private mutating func takeTyped(in context: DeskContext) -> [Effect] {
        let text = search.editor.text.trimmed
        if let digits = search.digits {
            switch digits.count {
            case applicant.numbers.length:
                let isMended = search.meant?.isMended == true
                applicant[.iin] = digits
                let next = applicant.iinState == .sound ? RegistrationFocus.field(.surname) : .field(.iin)
                return takeOver(next: next, in: context)
                    + (isMended ? [.tell(Message(Words.Scan.mended(digits), .information))] : [])
            case SearchLine.phoneDigits:
                applicant[.phone] = digits
                return takeOver(next: .field(.iin), in: context)
            default:
                return [.tell(Message(Words.Registration.nothingFound, .warning))]
            }
        }
        if text.hasPrefix("+") {
            applicant[.phone] = text
            return takeOver(next: .field(.iin), in: context)
        }
        if text.contains(where: \.isNumber) { return [.tell(Message(Words.Registration.nothingFound, .warning))] }
        let words = text.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        applicant[.surname] = words.first ?? ""
        applicant[.given] = words.dropFirst().first ?? ""
        applicant[.patronymic] = words.dropFirst(2).joined(separator: " ")
        return takeOver(next: .field(.iin), in: context)
    }

    private mutating func takeOver(next: RegistrationFocus, in context: DeskContext) -> [Effect] {
        known = nil
        isDirty = true
        search.clear()
        return move(to: next, in: context) + [.tell(Message(Words.Registration.newPerson, .information))]
    }

    // MARK: Throwing away

    /// Asks before what was typed here is thrown away.
    mutating func askToThrowAway() -> [Effect] {
        if focus == .search, case .kept(let kept) = search.selected { return throwAway(kept.key, title: kept.title) }
        guard !isBlank, let key else { return [] }
        let question = Question(text: Words.Registration.throwAwayQuestion, effects: [.dropDraft(key: key), .close])
        return [.open(.question(question))]
    }

    private func throwAway(_ key: String, in context: DeskContext) -> [Effect] {
        let title = search.kept.first { $0.key == key }?.title ?? ""
        return throwAway(key, title: title)
    }

    private func throwAway(_ key: String, title: String) -> [Effect] {
        let question = Question(
            text: Words.Registration.throwAwayKept(title), effects: [.dropDraft(key: key), .loadRegistrationDrafts])
        return [.open(.question(question))]
    }
}

extension KeptDraft {
    /// Whose registration it is, as far as it was typed.
    var title: String {
        let person = draft.applicant
        let name = [person.surname, person.given, person.patronymic].filter { !$0.isEmpty }.joined(separator: " ")
        return name.isEmpty ? person.iin : name
    }
}
