package import Casework
import Legislation

extension PDFTrouble {
    /// Why no PDF came of a paper, and what to do.
    package var phrase: Phrase {
        switch self {
        case .programMissing:
            Phrase(
                kk: "PDF жасайтын tereze-pdf бағдарламасы жоқ. .ci/setup арқылы libpango1.0-dev орнатып, swift build орындаңыз.",
                ky: "PDF жасаган tereze-pdf программасы жок. .ci/setup менен libpango1.0-dev орнотуп, swift build аткарыңыз.",
                ru: "Нет программы tereze-pdf, которая делает PDF. Установите libpango1.0-dev через .ci/setup и выполните swift build.",
                en: "The program tereze-pdf, which makes PDF, is missing. Install libpango1.0-dev by .ci/setup and run swift build.")
        case .fontMissing(let font):
            Phrase(
                kk: "«\(font)» қарпі жоқ. fonts-dejavu-core және fonts-dejavu-extra орнатыңыз.",
                ky: "«\(font)» арипи жок. fonts-dejavu-core жана fonts-dejavu-extra орнотуңуз.",
                ru: "Нет шрифта «\(font)». Установите fonts-dejavu-core и fonts-dejavu-extra.",
                en: "The font “\(font)” is missing. Install fonts-dejavu-core and fonts-dejavu-extra.")
        case .letterMissing(let letter):
            Phrase(
                kk: "PDF қарпінде «\(letter)» таңбасы жоқ. Қағаздан оны алып тастаңыз.",
                ky: "PDF арипинде «\(letter)» белгиси жок. Кагаздан аны алып салыңыз.",
                ru: "В шрифте PDF нет знака «\(letter)». Уберите его из бумаги.",
                en: "The PDF's font has no character “\(letter)”. Take it out of the paper.")
        case .failed(let said):
            Phrase(
                kk: "PDF жасалмады. \(said)", ky: "PDF жасалган жок. \(said)", ru: "PDF не получился. \(said)",
                en: "No PDF could be made. \(said)")
        }
    }
}
