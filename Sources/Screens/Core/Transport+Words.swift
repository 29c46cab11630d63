import Casework
import Wording

extension PrinterChoice.Transport {
    /// The way to the printer, as the settings and the print queue call it.
    var phrase: Phrase {
        switch self {
        case .file: Words.Settings.file
        case .device: Words.Settings.device
        case .tcp: Words.Settings.tcp
        case .terminalBase64: Words.Settings.terminalBase64
        case .terminalRaw: Words.Settings.terminalRaw
        case .cups: Words.Settings.cups
        }
    }
}
