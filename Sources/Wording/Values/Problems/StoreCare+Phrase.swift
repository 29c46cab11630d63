package import Casework
import Legislation

extension StoreCare {
    /// What is wrong, and what to do, in a line.
    package var phrase: Phrase {
        switch self {
        case .backups(let standing): standing.phrase ?? .verbatim("")
        case .clock(let problem): problem.phrase
        case .journal(let alarm): alarm.phrase
        case .openToOthers(let path):
            Phrase(
                kk: "Базаны өзгелер де оқи алады: chmod 600 \(path), қалтасы 700 болсын (tereze doctor).",
                ky: "Базаны башкалар да окуй алат: chmod 600 \(path), папкасы 700 болсун (tereze doctor).",
                ru: "Базу могут читать посторонние: chmod 600 \(path), папка 700 (tereze doctor).",
                en: "Others may read the store: chmod 600 \(path), its folder 700 (tereze doctor).")
        }
    }
}

extension JournalAlarm {
    /// What was found, and what to do, in a line.
    fileprivate var phrase: Phrase {
        let at = moment.map(DateText.full) ?? self.at
        return Phrase(
            kk: "Журналдың соңғы тексеруі сәтсіз болды (\(at)): «tereze journal verify» орындап, аудиторға хабарлаңыз.",
            ky: "Журналдын акыркы текшерүүсү ийгиликсиз болду (\(at)): «tereze journal verify» аткарып, аудиторго билдириңиз.",
            ru: "Последняя проверка журнала не прошла (\(at)): выполните «tereze journal verify» и сообщите проверяющему.",
            en: "The journal's last check failed (\(at)): run “tereze journal verify” and tell the auditor.")
    }
}
