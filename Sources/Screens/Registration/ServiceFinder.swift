import Legislation
import TerminalKit

/// Finds a service by a few letters of any words of its names, in any order and language, in whatever layout they were typed.
enum ServiceFinder {
    /// The services whose names have, for every typed piece, a word that begins with it; all of them where nothing is typed.
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
        return services.filter { service in
            let names = words(of: service)
            return pieces.allSatisfy { piece in names.contains { $0.hasPrefix(piece) } }
        }
    }

    private static func words(of service: ServiceDefinition) -> [String] {
        let ours = Language.allCases.map { service.shortName[$0] }
        let theirs = ([service.title] + service.otherTitles).map(\.text)
        return (ours + theirs).flatMap { words(of: $0) }
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
