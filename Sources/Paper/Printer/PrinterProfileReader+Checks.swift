import Legislation

/// What the parts of a profile must be to one another.
extension PrinterProfileReader {
    /// The keys that hold a number which somebody had to find out.
    private static let sourced = ["columns", "pageNumber", "dots", "cell", "userCharacters", "feedBeforeCut", "linesPerPage"]

    static func checkSources(_ sources: [PrinterProfile.Source], of map: DataMapping) {
        let told = Set(sources.flatMap(\.numbers))
        for key in sourced where !told.contains(key) {
            map.optional(key)?.note(.numberWithoutSource(key))
        }
    }

    static func check(_ profile: PrinterProfile, in map: DataMapping) {
        switch profile.language {
        case .plain:
            _ = map.required("codePage")
            _ = map.required("lineEnd")
            refuse(["pageNumber", "dots", "cell"], of: profile, in: map)
        case .pdf:
            refuse(["codePage", "lineEnd", "pageNumber", "dots", "cell"], of: profile, in: map)
        case .escpos, .escp, .escp2:
            _ = map.required("lineEnd")
            checkPage(of: profile, in: map)
            checkHead(of: profile, in: map)
        }
        checkCapabilities(of: profile, in: map)
    }

    private static func refuse(_ keys: [String], of profile: PrinterProfile, in map: DataMapping) {
        for key in keys {
            map.optional(key)?.note(.notOfPrinterLanguage(key, language: profile.language.rawValue))
        }
    }

    private static func checkPage(of profile: PrinterProfile, in map: DataMapping) {
        if let page = map.optional("codePage") {
            if map.optional("pageNumber") == nil { page.note(.codePageWithoutNumber(profile.codePage?.rawValue ?? "")) }
            // Printers that are told bytes have no UTF-8.
            if profile.codePage == .utf8 {
                page.note(.notOfPrinterLanguage(CodePage.utf8.rawValue, language: profile.language.rawValue))
            }
        } else {
            if map.optional("pageNumber") != nil { map.note(.missingKey("codePage")) }
            if !profile.can(.raster) { map.note(.noWayForLetters) }
        }
    }

    private static func checkHead(of profile: PrinterProfile, in map: DataMapping) {
        let dots = map.required("dots")
        _ = map.required("cell")
        guard let head = profile.head, profile.columns * head.cell.width > head.dotsPerLine else { return }
        dots?.note(.widerThanHead(columns: profile.columns, cellWidth: head.cell.width, dots: head.dotsPerLine))
    }

    private static func checkCapabilities(of profile: PrinterProfile, in map: DataMapping) {
        let strange = profile.capabilities.subtracting(PrinterCapability.known(in: profile.language))
        for capability in PrinterCapability.allCases where strange.contains(capability) {
            map.optional("capabilities")?.note(
                .notOfPrinterLanguage(capability.rawValue, language: profile.language.rawValue))
        }
        for (key, capability) in [("userCharacters", PrinterCapability.userCharacters), ("feedBeforeCut", .cut)] {
            switch (map.optional(key), profile.can(capability)) {
            case (nil, true): map.note(.missingKey(key))
            case (let value?, false): value.note(.notOfPrinterLanguage(key, language: profile.language.rawValue))
            case (nil, false), (.some, true): break
            }
        }
    }
}
