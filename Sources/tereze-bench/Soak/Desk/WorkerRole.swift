/// What a process of a soak does.
enum WorkerRole: String, CaseIterable {
    /// Registers, routes, signs and prints.
    case desk
    /// Keeps one short text after another, each a transaction.
    case typist
    /// Empties the log into the file again and again.
    case checkpointer
    /// The typist and the checkpointer without the store's lock, by SQLite alone: what they lose shows that the harness sees it.
    case bareTypist = "bare-typist"
    case bareCheckpointer = "bare-checkpointer"
    /// Checks the whole journal again and again.
    case verifier
    /// Reads long lists again and again.
    case reporter
    /// Makes a backup again and again, in the place of the one before, each checked whole.
    case keeper
    /// Opens the store, looks at its offices and ends.
    case opener
}
