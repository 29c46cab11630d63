package import WorkingTime

/// The name of a backup that was not named by a person: `office-20261121-1700.backup`, and `.sealed` behind it where encrypted.
///
/// It tells of which store the backup is and when it was made, so that rotation touches nothing else.
package struct BackupName: Hashable, Sendable {
    package let store: String
    package let moment: CivilMoment
    package let isEncrypted: Bool

    private static let plain = ".backup"
    private static let sealed = ".backup.sealed"

    /// - Parameter store: the store's file, with or without its path.
    package init(store: String, moment: CivilMoment, isEncrypted: Bool) {
        let file = store.split(separator: "/").last.map { String($0) } ?? store
        self.store = file.split(separator: ".", omittingEmptySubsequences: true).first.map { String($0) } ?? file
        self.moment = moment
        self.isEncrypted = isEncrypted
    }

    /// Reads a file's name; nil for any other.
    package init?(_ name: String) {
        let isEncrypted = name.hasSuffix(Self.sealed)
        guard isEncrypted || name.hasSuffix(Self.plain) else { return nil }
        let parts = name.dropLast((isEncrypted ? Self.sealed : Self.plain).count).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 3, parts[parts.count - 2].count == 8, parts[parts.count - 1].count == 4 else { return nil }
        let (day, time) = (parts[parts.count - 2], parts[parts.count - 1])
        let date = "\(day.prefix(4))-\(day.dropFirst(4).prefix(2))-\(day.suffix(2))"
        guard let moment = CivilMoment(iso: "\(date)T\(time.prefix(2)):\(time.suffix(2))") else { return nil }
        store = parts.dropLast(2).joined(separator: "-")
        self.moment = moment
        self.isEncrypted = isEncrypted
    }

    package var text: String {
        "\(store)-\(moment.description.filter(\.isNumber).prefix(8))-\(moment.description.filter(\.isNumber).suffix(4))"
            + (isEncrypted ? Self.sealed : Self.plain)
    }
}
