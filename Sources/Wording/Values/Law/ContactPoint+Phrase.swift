package import Legislation

extension ContactPoint {
    /// Who, where and by which number in one line, in the act's words; empty where its sentence names none of them.
    package var partsPhrase: Phrase {
        var parts = [who, place].compactMap(\.self).map { Phrase.verbatim($0) }
        if let room { parts.append(Phrase(kk: "\(room) бөлме", ky: "\(room) бөлмө", ru: "кабинет \(room)", en: "room \(room)")) }
        if let phone { parts.append(Phrase(kk: "тел. \(phone)", ky: "тел. \(phone)", ru: "тел. \(phone)", en: "tel. \(phone)")) }
        parts += [email, site, hours].compactMap(\.self).map { Phrase.verbatim($0) }
        return parts.joined(separator: " · ")
    }
}
