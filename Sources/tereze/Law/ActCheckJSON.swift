import FrontDesk
import Legislation
import Wording

/// One act in `act check --json`.
struct ActCheckJSON: Encodable {
    struct Count: Encodable {
        let act: Int
        let ours: Int

        init(_ count: ActInventory.Count) {
            act = count.ofAct
            ours = count.ours
        }
    }

    struct Counts: Encodable {
        let services: Int
        let documents: Count
        let limits: Int
        let stepPeriods: Int
        let steps: Count
        let forms: Count
        let offices: Int
        let indicators: Int
        let defects: Int
    }

    struct Problem: Encodable {
        let file: String
        let line: Int?
        /// The whole line as a person reads it, with the cure.
        let told: String
    }

    struct Unreferenced: Encodable {
        let owner: String
        let text: String
    }

    struct Gap: Encodable {
        let service: String
        /// The whole line as a person reads it, with the cure.
        let told: String
    }

    let folder: String
    let sound: Bool
    let counts: Counts?
    let withoutReference: [Unreferenced]
    let gaps: [Gap]
    let problems: [Problem]

    init(_ check: ActCheck) {
        folder = check.folder
        sound = check.isSound
        counts = check.inventory.map {
            Counts(
                services: $0.services, documents: Count($0.documents), limits: $0.limits, stepPeriods: $0.stepPeriods,
                steps: Count($0.steps), forms: Count($0.forms), offices: $0.offices, indicators: $0.indicators,
                defects: $0.defects)
        }
        withoutReference = check.inventory?.unreferenced.map { Unreferenced(owner: $0.owner, text: $0.text) } ?? []
        gaps = check.inventory?.gaps.map { Gap(service: $0.service.rawValue, told: $0.phrase.told) } ?? []
        problems = check.problems.map { Problem(file: $0.file, line: $0.line, told: $0.phrase.told) }
    }

    /// What is wrong with the calendars, which belong to no act.
    init(_ calendars: [LoadProblem]) {
        folder = "calendars"
        sound = false
        counts = nil
        withoutReference = []
        gaps = []
        problems = calendars.map { Problem(file: $0.file, line: $0.line, told: $0.phrase.told) }
    }
}
