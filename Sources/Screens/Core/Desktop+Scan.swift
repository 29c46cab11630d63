import Casework
import Legislation
import TerminalKit
import Wording

/// A scanned number on any screen: what was typed before stays, and the case opens.
extension Desktop {
    /// Watches a key for the end of a scanned number; nil where the key means what it always does.
    mutating func takeScan(_ key: Key) -> [Effect]? {
        guard context.account != nil, !isLocked else {
            scan.reset()
            return nil
        }
        context.digitsBefore = scan.digitCount
        guard let scanned = scan.take(key, layers: layers, in: context) else { return nil }
        context.digitsBefore = 0
        if var screen = scanned.screen, layers.indices.contains(scanned.layer) {
            screen.rewind()
            layers[scanned.layer] = screen
        }
        return open(scanned.number)
    }

    /// Gives the number to the screen on top where that has a use for it, and else opens what bears it.
    private mutating func open(_ number: CaseNumber) -> [Effect] {
        guard let top = layers.indices.last else { return [] }
        if let effects = layers[top].take(scanned: number, in: context) { return carryOut(effects, of: top) }
        let isTyping = layers[top].takesText
        // NB: the screen is covered after this; a second may not have passed since the last letter.
        let kept = deliverToTop(.tick)
        let opened = carryOut([.open(.scanned(number))], of: layers.count - 1)
        if isTyping { message = Message(Words.Scan.opened(number.description), .information) }
        return kept + opened
    }
}

extension Destination {
    /// What a scanned number leads to; a case opens with what is to be done with its paper.
    static func scanned(_ number: CaseNumber) -> Destination {
        let found = finding(number)
        return found == .caseFile(number) ? .scannedCase(number) : found
    }

    /// What a number leads to: its case, or for a letter's or a register's number whatever bears it.
    static func finding(_ number: CaseNumber) -> Destination {
        switch number.register {
        case .applications, .refusedIntakes: .caseFile(number)
        case .payments, .submissions: .list(.made(number))
        case .complaints: .complaints
        case .printedRegisters: .printedRegister(number)
        case .courier: .courier(number)
        case .outgoing, .waitingList: .search(number.description)
        }
    }
}
