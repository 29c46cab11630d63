import Casework
package import Legislation

extension LoadProblem {
    /// The whole line: file, line, what is wrong, what to do.
    package var phrase: Phrase {
        ("\(file):\(line.map { "\($0):" } ?? "") " + kind.phrase + ".").map(\.showingControls)
    }
}

extension LoadProblem.Kind {
    /// The words offered for one that is not known: the nearest alone when it is a slip of the finger, otherwise all.
    static func offer(for word: String, among known: [String]) -> Phrase {
        if let meant = NearMiss.suggestion(for: word, among: known) {
            return Phrase(
                kk: "мүмкін «\(meant)»", ky: "балким «\(meant)»", ru: "возможно, «\(meant)»", en: "perhaps “\(meant)”")
        }
        let list = known.map { "«\($0)»" }.joined(separator: ", ")
        if list.isEmpty { return Phrase(kk: "өшіріңіз", ky: "өчүрүңүз", ru: "уберите", en: "take it out") }
        return Phrase(kk: "болатыны: \(list)", ky: "болушу мүмкүн: \(list)", ru: "допустимо: \(list)", en: "write one of \(list)")
    }

    /// A file and, where it is known, a line of it.
    static func place(_ file: String, _ line: Int?) -> Phrase {
        guard let line else { return .verbatim("«\(file)»") }
        return Phrase(
            kk: "«\(file)», \(line)-жол", ky: "«\(file)», \(line)-сап", ru: "«\(file)», строка \(line)",
            en: "“\(file)”, line \(line)")
    }
}
