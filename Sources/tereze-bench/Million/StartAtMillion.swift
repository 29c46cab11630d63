/// The start on the store of the bench beside the start on one with a handful of cases.
struct StartAtMillion {
    let bench: Workbench
    let starts: Int

    func figures() throws -> StartsAtMillion {
        let small = try Workbench(cases: 1, parent: nil)
        let empty = try StartMeasure(bench: small, runs: starts).figures()
        let full = try StartMeasure(bench: bench, runs: starts).figures()
        return StartsAtMillion(empty: empty, full: full)
    }
}

/// From `exec` to the first painted screen.
struct StartsAtMillion: Encodable {
    let empty: StartFigures
    let full: StartFigures
    let ratioToEmpty: Bar

    init(empty: StartFigures, full: StartFigures) {
        self.empty = empty
        self.full = full
        ratioToEmpty = Bar(full.program.median / max(empty.program.median, 0.001), most: 1.3)
    }
}
