/// Somebody's open key, for whoever writes the rows of decisions without the use cases (`tereze-bench generate`).
package struct DecisionSigner: Sendable {
    private let key: SigningKey

    init(_ key: SigningKey) { self.key = key }

    /// The store's own id of the key.
    package var id: Int64 { key.id }

    /// What a statement calls the key.
    package var fingerprint: String { key.publicKey.fingerprint }

    /// The 64 bytes of the signature over a statement's UTF-8.
    package func signature(of statement: [UInt8]) throws -> [UInt8] {
        try key.signature(of: String(decoding: statement, as: UTF8.self))
    }
}

extension CaseStore {
    /// The key of somebody who has signed in here and not locked the desk since; nil where they have none open.
    package func signer(of login: String) -> DecisionSigner? { keys[login].map(DecisionSigner.init) }
}
