/// Why a backup cannot be made, read or restored; `Wording` says what to do about each.
package enum BackupProblem: Error, Hashable, Sendable {
    /// The folder that was to take the copy is not there.
    case targetMissing(path: String)
    /// The place vanished, or stopped to take what was written: a stick that was pulled out.
    case targetLost(path: String, detail: String)
    case targetFull(path: String, neededMegabytes: Int)
    case targetReadOnly(path: String)
    /// A file stands there already and nobody has said that it may go.
    case targetTaken(path: String)
    /// A copy needs the folder that the store is not in.
    case targetIsStore(path: String)
    /// The desks wrote so much meanwhile that their log would have grown without end.
    case storeTooBusy
    /// The copy was made and does not hold; it was thrown away.
    case copyUnsound(detail: String)
    case notFound(path: String)
    case notABackup(path: String)
    /// A store with its log beside it is no backup: the newest work is in the log.
    case hasLog(path: String)
    case cutShort(path: String)
    /// What was read is not what was written.
    case changed(path: String)
    case passphraseNeeded
    /// A passphrase of fewer characters can be guessed.
    case passphraseTooShort(minimum: Int)
    /// The wrong passphrase, or a changed header: which, cannot be known.
    case passphraseWrong(path: String)
    /// Something stands where the store was to be restored.
    case placeTaken(path: String)
    case noSchedule
    case keepInvalid(String)
    /// A folder that was to be empty is not.
    case folderNotEmpty(path: String)
}
