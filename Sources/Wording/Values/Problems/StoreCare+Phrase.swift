package import Casework
import Legislation

extension StoreCare {
    /// What is wrong, and what to do, in a line.
    package var phrase: Phrase {
        switch self {
        case .backups(let standing): standing.phrase ?? .verbatim("")
        case .clock(let problem): problem.phrase
        case .openToOthers(let path):
            Phrase(
                kk: "Базаны өзгелер де оқи алады: chmod 600 \(path), қалтасы 700 болсын (tereze doctor).",
                ky: "Базаны башкалар да окуй алат: chmod 600 \(path), папкасы 700 болсун (tereze doctor).",
                ru: "Базу могут читать посторонние: chmod 600 \(path), папка 700 (tereze doctor).",
                en: "Others may read the store: chmod 600 \(path), its folder 700 (tereze doctor).")
        }
    }
}
