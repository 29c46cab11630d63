import CEngine

/// SQLite as this program has it, before it first opens a store.
enum Engine {
    /// Whether SQLite was told to keep no count of its memory: asked before each way of opening, done once.
    static let isLean = engine_counts_no_memory()
}
