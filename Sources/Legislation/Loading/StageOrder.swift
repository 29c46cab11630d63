/// The order in which the stages of a procedure can follow one another.
enum StageOrder {
    /// A stage with the line on which a step names it.
    struct Placed {
        let stage: Stage
        let line: Int
    }

    struct Fault {
        let kind: LoadProblem.Kind
        let line: Int
    }

    /// What is wrong with the stages of a channel, in their order: one that stands twice, or after one that it must precede.
    static func faults(of stages: [Placed]) -> [Fault] {
        var counts: [Stage: Int] = [:]
        var faults: [Fault] = []
        var latest: Stage?
        for placed in stages {
            let stage = placed.stage
            counts[stage, default: 0] += 1
            if counts[stage, default: 0] > mostTimes(stage) {
                faults.append(Fault(kind: .duplicateStage(stage.rawValue), line: placed.line))
            } else if let before = latest, rank(stage) < rank(before) {
                faults.append(Fault(kind: .stageTooLate(stage, after: before), line: placed.line))
            } else {
                latest = stage
            }
        }
        return faults
    }

    /// Two bodies may be asked; everything else happens once.
    private static func mostTimes(_ stage: Stage) -> Int {
        switch stage {
        case .referral, .conclusion: 2
        case .intake, .accumulation, .transfer, .reception, .forwarding, .resolution, .visit, .examination, .drafting,
            .signing, .completion, .returnTransfer, .returnReception, .delivery, .payment, .slipReturn:
            1
        }
    }

    /// A later stage has a higher rank; those that may change places have the same.
    private static func rank(_ stage: Stage) -> Int {
        switch stage {
        case .intake: 0
        case .accumulation: 1
        case .transfer: 2
        case .reception: 3
        case .forwarding: 4
        case .resolution: 5
        case .visit, .referral, .conclusion, .examination: 6
        case .drafting: 7
        case .signing: 8
        case .completion: 9
        case .returnTransfer: 10
        case .returnReception: 11
        // Money may go before the word of it, or after.
        case .delivery, .payment: 12
        case .slipReturn: 13
        }
    }
}
