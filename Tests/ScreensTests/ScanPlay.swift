import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing

/// A desk and a scanner: a keyboard that types a number in some layout and then Enter.
struct ScanPlay {
    var desktop: Desktop

    /// What the scanner's keys type; the same digits each time.
    enum Layout: CaseIterable {
        case latin, kazakh, kazakhWithCapsLock, russianWithShift, latinWithShift

        private var row: [Character] {
            switch self {
            case .latin: Array("1234567890")
            case .kazakh: Array("\"әіңғ,.үұқ")
            case .kazakhWithCapsLock: Array("\"ӘІҢҒ,.ҮҰҚ")
            case .russianWithShift: Array("!\"№;%:?*()")
            case .latinWithShift: Array("!@#$%^&*()")
            }
        }

        func typing(_ digits: String) -> [Character] {
            digits.compactMap(\.wholeNumberValue).map { row[($0 + 9) % 10] }
        }
    }

    /// Types the number and Enter, and gives back what was asked for by the last key.
    @discardableResult
    mutating func scan(_ number: CaseNumber, in layout: Layout = .latin, prefix: Key? = nil) -> [Effect] {
        if let prefix { _ = desktop.handle(.key(prefix)) }
        for character in layout.typing(number.digits) { _ = desktop.handle(.key(.character(character))) }
        return desktop.handle(.key(.enter))
    }

    mutating func type(_ text: String) {
        for character in text { _ = desktop.handle(.key(.character(character))) }
    }

    var top: any Screen { desktop.layers[desktop.layers.count - 1] }
    var openCase: CaseNumber? { (top as? CaseScreen)?.number }
    /// What is seen, with the cursor's place.
    var picture: [String] {
        let frame = desktop.frame(size: .standard)
        return frame.surface.rows + ["\(frame.cursor.debugDescription)"]
    }

    /// A desk of somebody of a role, with a screen open over it and what the store has said to it.
    init(_ role: Role, over destination: Destination? = nil, facts: [Fact] = []) throws {
        desktop = try ScreenFixtures.desktop(role)
        if let destination { _ = desktop.carryOut([.open(destination)], of: 0) }
        for fact in facts { _ = desktop.receive(fact) }
    }

    /// Every screen that a number may be scanned on, by name.
    static func everywhere() throws -> [(name: String, play: ScanPlay)] {
        let fresh = try CasePlay().dossier(for: ScreenFixtures.head)
        let assigned = try CasePlay.assigned().dossier(for: ScreenFixtures.officer)
        let signing = try CasePlay.awaitingSignature().dossier(for: ScreenFixtures.head)
        let ready = try CasePlay.ready().dossier(for: ScreenFixtures.receptionist)
        let jobs = Fact.printJobsLoaded([])
        return try [
            ("registration", ScanPlay(.receptionist, over: .registration(applicant: nil), facts: [.draftBegun(key: "k")])),
            ("resolution", ScanPlay(.head, over: .resolution(fresh), facts: [.officersLoaded([ScreenFixtures.officer])])),
            ("reassignment", ScanPlay(.head, over: .reassignment(assigned))),
            ("drafting", ScanPlay(.officer, over: .drafting(assigned))),
            ("reason", ScanPlay(.head, over: .reason(signing, .return))),
            ("signing", ScanPlay(.head, over: .signing([signing.file.number]), facts: [.caseLoaded(signing)])),
            ("delivery", ScanPlay(.receptionist, over: .delivery(ready))),
            ("posting", ScanPlay(.receptionist, over: .posting(ready))),
            ("entry", ScanPlay(.officer, over: .entry(assigned, .withdraw))),
            ("forms", ScanPlay(.officer, over: .forms(assigned))),
            ("why", ScanPlay(.officer, over: .why(assigned))),
            ("registered", ScanPlay(.receptionist, over: .registered(fresh))),
            ("service", ScanPlay(.receptionist, over: .service("child-benefit"))),
            ("reference", ScanPlay(.receptionist, over: .reference)),
            ("print queue", ScanPlay(.receptionist, over: .printQueue, facts: [jobs])),
            ("settings", ScanPlay(.receptionist, over: .settings)),
            ("help", ScanPlay(.receptionist, over: .help)),
            ("question", ScanPlay(.receptionist, over: .question(.quit))),
            ("calendar", ScanPlay(.administrator, over: .calendar)),
            ("day of a calendar", ScanPlay(.administrator, over: .calendarDay("kz"))),
            ("lists", ScanPlay(.officer, over: .lists)),
        ]
    }
}
