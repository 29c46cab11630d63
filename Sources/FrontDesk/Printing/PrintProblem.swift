/// Why a paper did not reach its printer; the job stays in the queue with these words, and the case is untouched.
package enum PrintProblem: Error, Hashable, Sendable {
    case folderMissing(String)
    case cannotWrite(String)
    /// `lp` is not installed.
    case noCUPS
    /// What `lp` said.
    case refused(String)
    case timeout(seconds: Int)
    /// The bytes would steer the terminal instead of printing.
    case notForThisTerminal
    /// The kept paper cannot be read.
    case paperDamaged
}
