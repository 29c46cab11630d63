import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording

/// What the program says itself is never cut at 80 columns; only people's names and the act's own words may be.
struct `In every language` {
    private func text(_ desktop: Desktop) -> String {
        desktop.frame(size: .standard).surface.rows.dropFirst().joined(separator: "\n")
    }

    @Test(arguments: Language.allCases) func `the house screens are shown whole`(language: Language) throws {
        for key in [Key.control("o"), .control("p"), .control("r"), .function(1), .function(3), .function(12)] {
            var desktop = try ScreenFixtures.desktop(.receptionist, language: language)
            _ = desktop.handle(.key(key))
            #expect(desktop.layers.count == 2)
            _ = desktop.receive(.printJobsLoaded([]))

            #expect(!text(desktop).contains("…"), "\(key) \(language)")
        }
    }

    @Test(arguments: Language.allCases) func `a case and its explanation are shown whole`(language: Language) throws {
        let dossier = try CasePlay.awaitingSignature().dossier(for: ScreenFixtures.head)
        var desktop = try ScreenFixtures.desktop(.head, language: language)
        _ = desktop.carryOut([.open(.caseFile(dossier.file.number))], of: 0)
        _ = desktop.receive(.caseLoaded(dossier))
        for _ in 0..<5 {
            #expect(!text(desktop).contains("…"), "\(language)")
            _ = desktop.handle(.key(.pageDown))
        }
        _ = desktop.handle(.key(.function(4)))
        for _ in 0..<5 {
            #expect(!text(desktop).contains("…"), "\(language)")
            _ = desktop.handle(.key(.pageDown))
        }
    }

    @Test(arguments: Language.allCases) func `the desk's lists, headings and marks fit their columns`(language: Language) throws {
        for status in CaseStatus.allCases {
            #expect(TextWidth.of(status.shortPhrase[language]) <= DeskColumns.status, "\(status)")
        }
        #expect(TextWidth.of(Words.Desk.status[language]) <= DeskColumns.status)
        #expect(TextWidth.of("! \(Words.Desk.late[language]) 05.11") <= DeskColumns.due)
        for role in Role.allCases {
            let desktop = try ScreenFixtures.desktop(role, language: language)
            let rows = desktop.frame(size: .standard).surface.rows
            #expect(!rows[1...3].joined().contains("…"), "\(role)")
        }
    }

    @Test(arguments: Language.allCases) func `the hints of the print queue fit their line`(language: Language) {
        let hints = [
            Words.PrintQueue.lookAtPaper, Words.PrintQueue.failedHint, Words.PrintQueue.doneHint,
            Words.PrintQueue.waitHint,
        ]
        for hint in hints { #expect(TextWidth.of(hint[language]) <= 76) }
    }
}
