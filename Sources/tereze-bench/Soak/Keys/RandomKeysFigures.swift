/// What came of random keys.
struct RandomKeysFigures: SoakFigures {
    /// How often somebody sat down, by role.
    var rounds: [String: Int] = [:]
    /// What was pressed, by its kind.
    var pressed: [String: Int] = [:]
    var presses = 0
    var bytes = 0
    /// How often the desk was asked whether it still answers, and how long it took, in milliseconds.
    var answers: Figures = Samples().figures
    /// Rounds that chance ended by leaving the program.
    var left = 0
    /// What the keys did: files registered, entries of the journal.
    var registered = 0
    var entries = 0
    /// Places outside the soak's folder that the program would have written to or called, and was kept from.
    var fenced: [String] = []
    var faults: [String] = []
}
