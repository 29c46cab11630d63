import Casework

/// All keys of a store and the entries between which each signs.
struct KeyHistory: Sendable {
    struct Key: Sendable {
        let id: Int64
        let login: [UInt8]
        let publicKey: PublicKey
        let fingerprint: [UInt8]
        let added: Int64
        let revoked: Int64?
    }

    let keys: [Key]

    init(_ reader: RawReader) throws {
        let rows = try RawStatement("SELECT id, login, public, added, revoked FROM signing_key ORDER BY added", on: reader)
        var keys: [Key] = []
        while try rows.step() {
            let publicKey = PublicKey(bytes: [UInt8](rows.bytes(2)))
            keys.append(
                Key(
                    id: rows.integer(0), login: [UInt8](rows.bytes(1)), publicKey: publicKey,
                    fingerprint: [UInt8](publicKey.fingerprint.utf8), added: rows.integer(3), revoked: rows.found(4)))
        }
        self.keys = keys
    }

    /// Whether there was a key before that entry: from then on every decision is signed.
    func isAnyKnown(before entry: Int64) -> Bool { (keys.first?.added).map { $0 < entry } ?? false }

    /// The key of a signature, where it was the signer's and in use.
    func key(_ id: Int64, of login: UnsafeRawBufferPointer, at entry: Int64) -> Key? {
        keys.first { $0.id == id && login.equals($0.login) && $0.added < entry && entry < ($0.revoked ?? .max) }
    }

    /// The first entry that a key names and that does not tell of it.
    func contradiction(_ reader: RawReader) throws -> JournalFault? {
        let entry = try RawStatement("SELECT action FROM journal WHERE seq = ?", on: reader)
        for key in keys {
            entry.begin(key.added)
            guard try entry.step(), entry.bytes(0).equals("keyAdded") else { return .keyContradicts(entry: key.added) }
            guard let revoked = key.revoked else { continue }
            entry.begin(revoked)
            guard try entry.step(), entry.bytes(0).equals("keyRevoked") else { return .keyContradicts(entry: revoked) }
        }
        return nil
    }

    /// Whether an entry that tells of a key tells of one that is stored so; one that came with another store's export tells of
    /// none that signs here.
    func agrees(entry: Int64, action: UnsafeRawBufferPointer, subject: UnsafeRawBufferPointer, payload: String) -> Bool {
        if action.equals("keyAdded") {
            guard let told = try? Document.decode(KeyRecord.Announcement.self, from: payload) else { return false }
            guard let key = keys.first(where: { $0.publicKey.fingerprint == told.fingerprint }) else { return true }
            return key.added == entry && subject.equals(key.login)
                && told.publicKey == JournalChain.hexadecimal(key.publicKey.bytes)
                && told.fingerprint == key.publicKey.fingerprint
        }
        guard let told = try? Document.decode(KeyRecord.Revocation.self, from: payload) else { return false }
        guard let key = keys.first(where: { $0.publicKey.fingerprint == told.fingerprint }) else { return true }
        return key.revoked == entry && subject.equals(key.login)
    }
}
