import CNcurses

/// What other processes of the same user may see of this one.
package enum ProcessPrivacy {
    /// Leaves no core file, and shows memory and environment to root alone: both may hold a secret.
    package static func begin() { curses_keep_private() }
}
