/// Turns the texts of an act's folder into values, or tells everything that is wrong with them.
package enum ActLoader {
    /// The act with all that it approves; throws every problem of every file at once.
    package static func load(_ source: ActSource) throws(LoadProblems) -> ActCatalogue {
        let folder = ActFolder(source)
        return try ActAssembly(folder.files.map { $0.read() }, problems: folder.problems).catalogue()
    }

    /// How the line begins on which an act's own file names its zone.
    package static let timeZoneKey = "timeZone:"

    /// The zone of such a line, for those who cannot wait until the act is read; nil where it is not written plainly.
    package static func timeZone(onLine line: String) -> String? {
        guard line.hasPrefix(timeZoneKey) else { return nil }
        let zone = line.dropFirst(timeZoneKey.count).filter { !$0.isWhitespace }
        let isPlain = zone.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"): true
            case UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"): true
            default: false
            }
        }
        return isPlain && !zone.isEmpty ? String(zone) : nil
    }
}
