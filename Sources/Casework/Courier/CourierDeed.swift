/// One thing done with a courier's register.
package enum CourierDeed: Hashable, Sendable {
    /// Puts a file on the open register, which is opened by the first.
    case enter(CaseNumber)
    /// Takes off what was put on it by mistake.
    case takeOff(CaseNumber)
    /// Closes it: it stays as it is, and what comes later goes on the next.
    case close
    /// The courier takes one file.
    case take(CaseNumber)
    /// The courier takes everything, and goes.
    case takeAll
    /// The courier goes with what he has taken; what is left is carried over to the next register.
    case leave
    /// A file is there at the other end.
    case count(CaseNumber)
    /// Everything that came is counted: what was not is missing.
    case finish
}

/// What came of it.
package enum CourierOutcome: Hashable, Sendable {
    /// A file was put on the register; so many that the courier had left behind were carried over to it.
    case entered(CaseNumber, files: Int, carried: Int)
    /// It stood there already.
    case wasEntered(CaseNumber, files: Int)
    case tookOff(CaseNumber, files: Int)
    case closed(CaseNumber, files: Int)
    case taken(CaseNumber, CourierTotals)
    /// The courier went with so many files and left so many.
    case left(CaseNumber, taken: Int, left: Int)
    /// The file is there: so many of so many.
    case counted(CaseNumber, Int, of: Int)
    case wasCounted(CaseNumber, Int, of: Int)
    case foundLate(CaseNumber, missing: Int)
    /// It does not stand on the register; where its own status allowed, it was received all the same.
    case surplus(CaseNumber, isReceived: Bool)
    case finished(CaseNumber, received: Int, missing: Int, surplus: Int)
}
