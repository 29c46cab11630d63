package import CaseStore
package import Casework
import Foundation
package import Legislation
package import WorkingTime

/// Keeps what a workstation has chosen: printers by workstation, the language by person.
package struct StationStore: Sendable {
    private let store: CaseStore
    /// The workstation's name.
    private let name: String
    /// What those read who have not chosen yet.
    private let language: Language

    private static let printersKey = "printers"
    private static let languageKey = "language"
    private static let registerKey = "register"

    /// - Parameters:
    ///   - name: `TEREZE_STATION`, or else the machine's own name.
    ///   - language: what those read who have not chosen yet.
    package init(store: CaseStore, name: String, language: Language = .kazakh) {
        self.store = store
        self.name = name
        self.language = language
    }

    /// The workstation's printers and the person's language; the defaults where nothing was chosen yet.
    package func settings(of login: String) throws -> StationSettings {
        var settings = StationSettings()
        if let kept = try store.setting(Self.printersKey, scope: stationScope) {
            // What cannot be read any more is chosen anew: nobody is kept from work by it.
            settings = (try? JSONDecoder().decode(StationSettings.self, from: Data(kept.utf8))) ?? settings
        }
        let language = try store.setting(Self.languageKey, scope: personScope(login))
        settings.language = language.flatMap { .init(rawValue: $0) } ?? self.language
        return settings
    }

    package func save(_ settings: StationSettings, by login: String, at moment: CivilMoment) throws {
        let old = try self.settings(of: login)
        if old.language != settings.language {
            try store.setSetting(
                Self.languageKey, scope: personScope(login), to: settings.language.rawValue, by: login, at: moment)
        }
        let isSame = old.printsCover == settings.printsCover && old.idleMinutes == settings.idleMinutes
        guard !isSame || PaperKind.allCases.contains(where: { old[$0] != settings[$0] }) else { return }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(settings), as: UTF8.self)
        try store.setSetting(Self.printersKey, scope: stationScope, to: text, by: login, at: moment)
    }

    /// The register that the person printed last; nil before the first.
    package func register(of login: String) throws -> RegisterChoice? {
        try store.setting(Self.registerKey, scope: personScope(login))
            .flatMap { try? JSONDecoder().decode(RegisterChoice.self, from: Data($0.utf8)) }
    }

    /// Keeps which register the person printed.
    package func save(_ choice: RegisterChoice, by login: String, at moment: CivilMoment) throws {
        if try register(of: login) == choice { return }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(choice), as: UTF8.self)
        try store.setSetting(Self.registerKey, scope: personScope(login), to: text, by: login, at: moment)
    }

    private var stationScope: String { "station:\(name)" }
    private func personScope(_ login: String) -> String { "login:\(login)" }
}

extension StationStore {
    /// This workstation's: `TEREZE_STATION`, or the machine's name.
    ///
    /// - Parameter language: what those read who have not chosen yet.
    package static func here(_ store: CaseStore, language: Language = .kazakh) -> StationStore {
        let name = getenv("TEREZE_STATION").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
        return StationStore(store: store, name: name ?? machineName, language: language)
    }

    private static var machineName: String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, 255) == 0 else { return "localhost" }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
