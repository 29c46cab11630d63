package import Wording

/// A typed secret on its way through the check, which takes its time on purpose.
package enum SecretCheck: Equatable {
    case running
    /// The store is other desks' for a while.
    case waitsForOthers

    /// What stands under the field meanwhile.
    package var phrase: Phrase {
        switch self {
        case .running: Words.SignIn.checking
        case .waitsForOthers: Words.Parts.waitsForOthers
        }
    }
}
