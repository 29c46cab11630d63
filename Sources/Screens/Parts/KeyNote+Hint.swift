import Wording

extension Collection where Element == KeyNote {
    /// The notes as the help takes them.
    var hints: [KeyHint] { map { KeyHint($0.keys, $0.phrase) } }
}
