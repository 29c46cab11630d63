import Legislation
import TerminalKit

/// Finds a service by a few letters of any words of its names, in any order and language, in whatever layout they were
/// typed.
enum ServiceFinder {
    /// The services whose names have, for every typed piece, a word that begins with it; all where nothing is typed.
    static func matches(_ text: String, in services: [ServiceDefinition]) -> [ServiceDefinition] {
        let direct = matching(text, in: services)
        if !direct.isEmpty { return direct }
        for reading in KeyboardLayout.otherReadings(of: text) {
            let found = matching(reading, in: services)
            if !found.isEmpty { return found }
        }
        return []
    }

    private static func matching(_ text: String, in services: [ServiceDefinition]) -> [ServiceDefinition] {
        let pieces = words(of: text)
        if pieces.isEmpty { return text.allSatisfy(\.isWhitespace) ? services : [] }
        func fits(_ names: [String]) -> Bool { pieces.allSatisfy { piece in names.contains { $0.hasPrefix(piece) } } }
        // What our short names say stands above what only the act's long title does.
        let short = services.filter { fits(shortNames(of: $0)) }
        let long = services.filter { !short.contains($0) && fits(shortNames(of: $0) + titles(of: $0)) }
        return short + long
    }

    private static func shortNames(of service: ServiceDefinition) -> [String] {
        Language.allCases.flatMap { words(of: service.shortName[$0]) }
    }

    private static func titles(of service: ServiceDefinition) -> [String] {
        ([service.title] + service.otherTitles).flatMap { words(of: $0.text) }
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { word in String(word.map(plain)) }
    }

    /// A letter of Kazakh or Kyrgyz as the Russian one that is typed for it in haste.
    private static func plain(_ letter: Character) -> Character {
        switch letter {
        case "ә": "а"
        case "ғ": "г"
        case "қ": "к"
        case "ң": "н"
        case "ө": "о"
        case "ұ", "ү": "у"
        case "һ": "х"
        case "і": "и"
        case "ё": "е"
        default: letter
        }
    }
}
