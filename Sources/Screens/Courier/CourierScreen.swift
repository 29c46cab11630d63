package import Casework
import Legislation
import TerminalKit
package import Wording

/// One register: whoever gathers scans files onto it and closes it, the courier takes it, and at the other end each file is
/// scanned again. What a scan does follows from the person's part.
package struct CourierScreen: Screen {
    /// Nil is the register that takes the office's files now, until it is known or opened.
    private(set) var number: CaseNumber?
    private(set) var dossier: CourierDossier?
    private(set) var list = ListView<CaseNumber>()
    /// What was scanned last: the cursor goes there once it is on the screen.
    private var scanned: CaseNumber?

    package init(number: CaseNumber?) { self.number = number }

    package var title: Phrase {
        guard let number else { return Words.Courier.register }
        return Words.Courier.numbered(number)
    }

    package var hints: [KeyHint] { [KeyHint("▮▮▯▮", Words.Courier.scanHint)] }

    var selected: CourierFile? { dossier?.files.first { $0.id == list.selectedID } }

    /// What is still to be put on the register.
    var rest: Int {
        dossier?.files.count { if case .candidate = $0.state { true } else { $0.office == 0 } } ?? 0
    }

    /// The count of the person's own office, or of the whole register.
    var totals: CourierTotals {
        guard let dossier else { return CourierTotals([]) }
        return dossier.part == .arrival ? CourierTotals(dossier.countedHere) : CourierTotals(dossier.files.filter { $0.office != 0 })
    }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        guard let dossier else { return [] }
        let print = printOffer(of: dossier)
        let open = list.selectedID == nil ? [] : [CommandOffer(.open)]
        switch dossier.part {
        case .loading:
            let isBack = context.account?.role == .receptionist
            let refusal = totals.files == 0 ? CourierRefusal.noneOpen.phrase : nil
            let close = CommandOffer(
                .act, refusal: refusal, label: Words.Courier.closeKey, phrase: isBack ? Words.Courier.send : Words.Courier.close)
            let mayEnter = selected.map { $0.office == 0 } ?? false
            return [close] + (selected == nil ? [] : [mayEnter ? CommandOffer(.accumulate) : CommandOffer(.takeOff)]) + print + open
        case .handover:
            return [
                CommandOffer(.act, label: Words.Courier.takeKey, phrase: Words.Courier.take), CommandOffer(.leaveRest),
                CommandOffer(.transfer),
            ] + open
        case .arrival:
            let finish = dossier.isCountedHere ? [] : [CommandOffer(.act, label: Words.Courier.finishKey, phrase: Words.Courier.finish)]
            return finish + [CommandOffer(.receive, phrase: Words.Courier.count)] + print + open
        case .looking:
            return print + open
        }
    }

    /// The register while it travels, the protocol once somebody has counted it.
    private func printOffer(of dossier: CourierDossier) -> [CommandOffer] {
        guard let list = dossier.list, list.totals.files + list.totals.surplus > 0 else { return [] }
        let phrase = list.counts.isEmpty ? Words.Courier.printRegister : Words.Courier.printProtocol
        return [CommandOffer(.print, phrase: phrase)]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        list.pageRows = Self.listRows(of: context)
        switch event {
        case .appeared, .storeChanged:
            return [.loadCourier(number)]
        case .key(.enter), .command(.open):
            return list.selectedID.map { [.open(.caseFile($0))] } ?? []
        case .key(let key):
            _ = list.handle(key)
            return []
        case .command(let command):
            return effects(of: command, in: context)
        case .fact(let fact):
            return take(fact)
        case .paste, .tick:
            return []
        }
    }

    /// A file is put on the register, taken with it or counted; another register opens.
    package mutating func take(scanned scan: CaseNumber, in context: DeskContext) -> [Effect]? {
        if scan.register == .courier { return scan == number ? [] : [.open(.courier(scan))] }
        guard scan.register == .applications, let part = dossier?.part else { return nil }
        scanned = scan
        switch part {
        case .loading: return [.courier(.enter(scan), on: number)]
        case .handover: return [.courier(.take(scan), on: number)]
        case .arrival: return [.courier(.count(scan), on: number)]
        case .looking:
            // What comes after the register was closed goes on the next one.
            guard number?.office == context.office?.code, CouriersScreen.gathers(in: context) else { return nil }
            return [.courier(.enter(scan), on: nil), .open(.courier(nil))]
        }
    }

    private func effects(of command: Command, in context: DeskContext) -> [Effect] {
        guard let dossier else { return [] }
        switch command {
        case .act: return mainEffects(of: dossier, in: context)
        case .accumulate: return selected.map { [.courier(.enter($0.id), on: number)] } ?? []
        case .takeOff: return selected.map { [.courier(.takeOff($0.id), on: number)] } ?? []
        case .transfer: return selected.map { [.courier(.take($0.id), on: number)] } ?? []
        case .receive: return selected.map { [.courier(.count($0.id), on: number)] } ?? []
        case .leaveRest:
            guard let number else { return [] }
            return asking(
                Words.Courier.leaveQuestion(number, taken: totals.sent, left: totals.waiting + totals.left), .leave)
        case .print:
            return number.map { [.printCourier($0, isProtocol: !(dossier.list?.counts.isEmpty ?? true))] } ?? []
        default: return []
        }
    }

    private func mainEffects(of dossier: CourierDossier, in context: DeskContext) -> [Effect] {
        guard let number else { return [] }
        switch dossier.part {
        case .loading:
            let isBack = context.account?.role == .receptionist
            return asking(Words.Courier.closeQuestion(number, files: totals.files, rest: rest, isBack: isBack), .close)
        case .handover: return asking(Words.Courier.takeQuestion(number, files: totals.waiting), .takeAll)
        case .arrival:
            return asking(
                Words.Courier.finishQuestion(
                    number, received: totals.received, missing: totals.onTheWay, surplus: totals.surplus), .finish)
        case .looking: return []
        }
    }

    private func asking(_ text: Phrase, _ deed: CourierDeed) -> [Effect] {
        [.open(.question(Question(text: text, effects: [.courier(deed, on: number)])))]
    }

    private mutating func take(_ fact: Fact) -> [Effect] {
        switch fact {
        case .courierLoaded(let loaded) where loaded.list?.number == number || number == nil:
            show(loaded)
            return []
        case .courierDone(_, let done) where done.list?.number == number || number == nil:
            show(done)
            if let scanned { list.select(scanned) }
            scanned = nil
            return []
        case .impossible, .failed:
            // Nothing to be seen here by this person.
            return dossier == nil ? [.close] : []
        default:
            return []
        }
    }

    private mutating func show(_ loaded: CourierDossier) {
        dossier = loaded
        number = loaded.list?.number
        list.replace(ids: loaded.files.map(\.id))
    }
}
