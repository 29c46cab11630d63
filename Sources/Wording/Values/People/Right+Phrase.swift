package import Casework
import Legislation

extension Right {
    /// What it allows.
    package var phrase: Phrase {
        switch self {
        case .anyTime:
            Phrase(
                kk: "қабылдау уақытынан тыс алу", ky: "кабыл алуу убактысынан тышкары алуу",
                ru: "принимать вне часов приёма", en: "to take papers outside the hours")
        }
    }
}
