import Casework
import Crypto
import Foundation
import GRDB
import WorkingTime

/// A key as it is stored, and what the journal says of it.
///
/// NB: each of these belongs to a transaction that somebody else has begun.
struct KeyRecord {
    let id: Int64
    let login: String
    let publicKey: PublicKey
    let sealed: SealedSeed

    /// Why a key signs no more.
    enum Reason: String, Codable {
        /// Its holder took another.
        case rotated
        /// The secret was set anew by somebody else, who cannot open it.
        case secretReset
        case accountClosed
        /// An administrator took it back.
        case withdrawn
        /// The secret does not open it.
        case unreadable
    }

    /// What the entry `keyAdded` says.
    struct Announcement: Codable {
        let fingerprint: String
        /// The 32 bytes in lower-case hexadecimal.
        let publicKey: String
    }

    /// What the entry `keyRevoked` says.
    struct Revocation: Codable {
        let fingerprint: String
        let reason: Reason
    }

    /// Whether an account decides, and so needs a key: whoever heads an office, or has ever been appointed to stand in.
    static func signs(_ account: Account, in database: Database) throws -> Bool {
        try account.role == .head || database.value("SELECT 1 FROM deputyship WHERE deputy = ? LIMIT 1", [account.login]) == 1
    }

    /// The key that an account signs with now; nil where it has none.
    static func inUse(of login: String, in database: Database) throws -> KeyRecord? {
        try database.row("SELECT * FROM signing_key WHERE login = ? AND revoked IS NULL", [login]).map(KeyRecord.init)
    }

    /// Whether anybody has ever had a key here: from then on every decision is signed.
    static func isAnyKnown(in database: Database) throws -> Bool {
        try database.value("SELECT 1 FROM signing_key LIMIT 1") == 1
    }

    /// Opens the key of somebody who has just proved their secret; who decides and has none yet gets one.
    static func open(
        for account: Account, under seal: SymmetricKey, at moment: CivilMoment, in database: Database
    ) throws -> SigningKey? {
        guard let record = try inUse(of: account.login, in: database) else {
            guard try signs(account, in: database) else { return nil }
            return try add(to: account.login, under: seal, by: account.login, at: moment, in: database)
        }
        if let key = record.sealed.opened(of: account.login, record.publicKey, under: seal) {
            return SigningKey(id: record.id, key: key)
        }
        try revoke(record, because: .unreadable, by: account.login, at: moment, in: database)
        return try add(to: account.login, under: seal, by: account.login, at: moment, in: database)
    }

    /// Makes a key, which the journal tells from this entry on.
    @discardableResult
    static func add(
        to login: String, under seal: SymmetricKey, by author: String, at moment: CivilMoment, in database: Database
    ) throws -> SigningKey {
        let key = Curve25519.Signing.PrivateKey()
        let publicKey = PublicKey(bytes: [UInt8](key.publicKey.rawRepresentation))
        let told = Announcement(
            fingerprint: publicKey.fingerprint, publicKey: JournalChain.hexadecimal(publicKey.bytes))
        let entry = try JournalChain.entry(
            "keyAdded", subject: login, by: author, at: moment, payload: Document.encode(told), in: database)
        try database.run(
            "INSERT INTO signing_key (login, public, sealed, added) VALUES (?, ?, ?, ?)",
            [login, Data(publicKey.bytes), Data(try SealedSeed(key, of: login, under: seal).bytes), entry])
        return SigningKey(id: database.lastInsertedRowID, key: key)
    }

    /// Seals the seed under a new secret; the key stays the same.
    static func reseal(_ login: String, from old: SymmetricKey, to new: SymmetricKey, in database: Database) throws {
        guard let record = try inUse(of: login, in: database),
            let key = record.sealed.opened(of: login, record.publicKey, under: old)
        else { return }
        try database.run(
            "UPDATE signing_key SET sealed = ? WHERE id = ?",
            [Data(try SealedSeed(key, of: login, under: new).bytes), record.id])
    }

    /// Takes back the key that an account signs with; nothing where it has none. What it has signed stays signed.
    static func revoke(
        of login: String, because reason: Reason, by author: String, at moment: CivilMoment, in database: Database
    ) throws {
        guard let record = try inUse(of: login, in: database) else { return }
        try revoke(record, because: reason, by: author, at: moment, in: database)
    }

    private static func revoke(
        _ record: KeyRecord, because reason: Reason, by author: String, at moment: CivilMoment, in database: Database
    ) throws {
        let told = Revocation(fingerprint: record.publicKey.fingerprint, reason: reason)
        let entry = try JournalChain.entry(
            "keyRevoked", subject: record.login, by: author, at: moment, payload: Document.encode(told), in: database)
        try database.run("UPDATE signing_key SET revoked = ? WHERE id = ?", [entry, record.id])
    }

    /// The same in one step where somebody's secret is set anew by another: the old key goes, and where the account decides, a
    /// new one comes.
    static func replace(
        of account: Account, under seal: SymmetricKey, because reason: Reason, by author: String, at moment: CivilMoment,
        in database: Database
    ) throws -> SigningKey? {
        let had = try inUse(of: account.login, in: database) != nil
        try revoke(of: account.login, because: reason, by: author, at: moment, in: database)
        guard try had || signs(account, in: database) else { return nil }
        return try add(to: account.login, under: seal, by: author, at: moment, in: database)
    }

    private init(_ row: Row) {
        id = row["id"]
        login = row["login"]
        publicKey = PublicKey(bytes: [UInt8](row["public"] as Data))
        sealed = SealedSeed(bytes: [UInt8](row["sealed"] as Data))
    }
}
