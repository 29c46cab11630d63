/// How far a backup, a restoring or an update of the schema has come.
package struct BackupProgress: Hashable, Sendable {
    package enum Stage: Hashable, Sendable {
        /// The store's pages are copied.
        case copying
        /// The copy's journal is gone through.
        case checking
        /// The copy is carried to its place.
        case carrying
        /// The schema is brought up to date, step by step.
        case updating
    }

    package let stage: Stage
    package let done: Int
    package let whole: Int

    package init(_ stage: Stage, done: Int, of whole: Int) {
        self.stage = stage
        self.done = done
        self.whole = whole
    }
}
