package import Casework
import Crypto
import Foundation
import GRDB
package import WorkingTime

extension CaseStore {
    /// Forgets somebody's opened key: they have locked the desk or left it.
    package func closeKey(of login: String) { keys.close(login) }

    /// All keys that were ever told, in the order of the journal.
    package func signingKeys() throws(StoreProblem) -> [SignerKey] {
        try read { database in
            try database.rows(
                """
                SELECT signing_key.login, signing_key.public, signing_key.added, signing_key.revoked, begun.at AS since, ended.at AS until
                FROM signing_key JOIN journal AS begun ON begun.seq = signing_key.added
                LEFT JOIN journal AS ended ON ended.seq = signing_key.revoked ORDER BY signing_key.added
                """
            ).map { row in
                let key = PublicKey(bytes: [UInt8](row["public"] as Data))
                return SignerKey(
                    login: row["login"], fingerprint: key.fingerprint, publicKey: JournalChain.hexadecimal(key.bytes),
                    added: row["added"], since: try CivilMoment(stored: row["since"]), revoked: row["revoked"],
                    until: try (row["until"] as String?).map { try CivilMoment(stored: $0) })
            }
        }
    }

    /// Gives somebody another key, proved by their secret; what the old one signed stays signed.
    ///
    /// - Throws: `wrongSecret`, `lockedOut`, `signsNothing`.
    package func changeKey(login: String, secret: String, at moment: CivilMoment) throws(StoreProblem) {
        var new: SigningKey?
        _ = try prove(login: login, secret: secret, at: moment) { database, account, seal in
            guard try KeyRecord.signs(account, in: database) else { throw StoreProblem.signsNothing(login) }
            new = try KeyRecord.replace(
                of: account, under: seal, because: .rotated, by: login, at: moment, in: database)
        }
        if let new { keys.hold(new, of: login) }
    }

    /// Takes somebody's key back, which may have become known: it signs no more, and they get another when they next sign in.
    ///
    /// - Throws: `accountUnknown`, `signsNothing` where the account has no key.
    package func revokeKey(of login: String, by author: String, at moment: CivilMoment) throws(StoreProblem) {
        try write { database in
            _ = try requireAccount(login, in: database)
            guard try KeyRecord.inUse(of: login, in: database) != nil else { throw StoreProblem.signsNothing(login) }
            try KeyRecord.revoke(of: login, because: .withdrawn, by: author, at: moment, in: database)
        }
        keys.close(login)
    }
}
