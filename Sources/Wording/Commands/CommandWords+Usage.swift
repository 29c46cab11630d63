import Legislation

extension Words.Commands {
    // Faults of usage, and how the command is written.
    package static func notUnderstood(_ words: [String], at places: [String]) -> Phrase {
        let list = words.joined(separator: ", ")
        let place = places.isEmpty ? "" : " (\(places.joined(separator: ", ")))"
        return Phrase(
            kk: "Түсініксіз: «\(list)»\(place).", ky: "Түшүнүксүз: «\(list)»\(place).",
            ru: "Непонятно: «\(list)»\(place).", en: "Not understood: “\(list)”\(place).")
    }
    package static func missing(_ words: [String]) -> Phrase {
        let list = words.joined(separator: ", ")
        return Phrase(
            kk: "Пәрменге жетпейді: \(list).", ky: "Буйрукка жетпейт: \(list).",
            ru: "Команде не хватает: \(list).", en: "The command lacks: \(list).")
    }
    package static let badlyWritten = Phrase(
        kk: "Пәрмен дұрыс жазылмаған.", ky: "Буйрук туура эмес жазылган.", ru: "Команда написана неверно.",
        en: "The command is not written correctly.")
    package static func synopsis(_ usage: String) -> Phrase {
        Phrase(
            kk: "Жазылуы: \(usage)", ky: "Жазылышы: \(usage)", ru: "Пишется так: \(usage)", en: "It is written: \(usage)")
    }
    package static func moreHelp(_ command: String) -> Phrase {
        Phrase(
            kk: "Толығырақ: \(command) --help", ky: "Кененирээк: \(command) --help", ru: "Подробнее: \(command) --help",
            en: "More: \(command) --help")
    }
}
