package import Legislation

/// What one workstation has chosen.
package struct StationSettings: Hashable, Sendable {
    package var language: Language
    package var receipts: PrinterChoice
    package var letters: PrinterChoice
    package var registers: PrinterChoice
    /// Whether the sheet on top of the papers is printed with the receipt at each registration.
    package var printsCover: Bool
    /// Minutes without a key after which the screen locks itself.
    package var idleMinutes: Int

    /// The minutes to choose from: a screen that faces visitors never stays open for hours.
    package static let idleChoices = [1, 2, 3, 5, 10, 15, 20, 30, 60]
    /// Ten: long enough to read a file, short enough for an empty chair.
    package static let usualIdleMinutes = 10

    package init(
        language: Language = .kazakh, receipts: PrinterChoice = .usual(for: .receipt),
        letters: PrinterChoice = .usual(for: .letter), registers: PrinterChoice = .usual(for: .register),
        printsCover: Bool = false,
        idleMinutes: Int = usualIdleMinutes
    ) {
        self.language = language
        self.receipts = receipts
        self.letters = letters
        self.registers = registers
        self.printsCover = printsCover
        self.idleMinutes = idleMinutes
    }

    /// The printer for a kind of paper.
    package subscript(kind: PaperKind) -> PrinterChoice {
        get {
            switch kind {
            case .receipt: receipts
            case .letter: letters
            case .register: registers
            }
        }
        set {
            switch kind {
            case .receipt: receipts = newValue
            case .letter: letters = newValue
            case .register: registers = newValue
            }
        }
    }
}

extension StationSettings: Codable {
    private enum CodingKeys: CodingKey {
        case language, receipts, letters, registers, printsCover, idleMinutes
    }

    /// Reads also what was kept before there were profiles, when registers went to the printer of letters, and when no cover
    /// sheet came by itself.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let letters = try values.decode(PrinterChoice.self, forKey: .letters)
        self.init(
            language: try values.decode(Language.self, forKey: .language),
            receipts: try values.decode(PrinterChoice.self, forKey: .receipts), letters: letters,
            registers: try values.decodeIfPresent(PrinterChoice.self, forKey: .registers) ?? letters,
            printsCover: try values.decodeIfPresent(Bool.self, forKey: .printsCover) ?? false)
        // NB: nobody switches the lock off by a value that the settings do not offer.
        let minutes = try values.decodeIfPresent(Int.self, forKey: .idleMinutes) ?? Self.usualIdleMinutes
        idleMinutes = Self.idleChoices.contains(minutes) ? minutes : Self.usualIdleMinutes
        for kind in PaperKind.allCases where self[kind].profile.isEmpty {
            self[kind].profile = PrinterChoice.usual(for: kind).profile
        }
    }
}
