import Legislation

/// The words that we, and not the act, print on paper in the act's language.
package enum PaperWords {
    static func copy(_ number: Int, in language: Language) -> String {
        switch language {
        case .kazakh: "КӨШІРМЕ № \(number)"
        case .kyrgyz: "КӨЧҮРМӨ № \(number)"
        case .russian: "КОПИЯ № \(number)"
        case .english: "COPY No \(number)"
        }
    }

    /// A line of sums of a table.
    package enum Sum {
        case pageTotal, broughtForward, total
    }

    /// The sums of the rows on one page.
    static func pageTotal(in language: Language) -> String {
        switch language {
        case .kazakh: "Бет бойынша жиыны"
        case .kyrgyz: "Барак боюнча жыйынтык"
        case .russian: "Итого по странице"
        case .english: "Page total"
        }
    }

    /// The sums of all rows on the pages before.
    static func broughtForward(in language: Language) -> String {
        switch language {
        case .kazakh: "Алдыңғы беттерден"
        case .kyrgyz: "Мурунку барактардан"
        case .russian: "Перенесено"
        case .english: "Brought forward"
        }
    }

    /// The sums of all rows.
    static func total(in language: Language) -> String {
        switch language {
        case .kazakh: "Барлығы"
        case .kyrgyz: "Жыйынтыгы"
        case .russian: "Итого"
        case .english: "Total"
        }
    }

    /// Told at the foot where a printer lacks letters: how many were put otherwise, and what stands for them.
    static func substituted(_ count: Int, by replacements: [String], in language: Language) -> String {
        let list = replacements.joined(separator: " ")
        return switch language {
        case .kazakh: "Бұл принтерде жоқ әріптер мен белгілер: \(count). Олардың орнына басылғаны: \(list)"
        case .kyrgyz: "Бул принтерде жок тамгалар менен белгилер: \(count). Алардын ордуна басылганы: \(list)"
        case .russian: "Букв и знаков, которых у этого принтера нет: \(count). Вместо них напечатано: \(list)"
        case .english: "Letters and signs that this printer lacks: \(count). Printed in their place: \(list)"
        }
    }
}
