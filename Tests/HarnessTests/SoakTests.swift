import Foundation
import ProgramDriver
import Testing

/// The short forms of the harnesses that prove that nothing is lost; `docs/soak.md` says what the long ones found.
@Suite(.serialized) struct SoakTests {
    @Test func killedDesksLoseNothingThatTheyHaveShown() throws {
        let kill = try soak("kill", "--short")

        #expect(kill.figures.kills.int == 24)
        #expect(kill.figures.acknowledged.int ?? 0 > 48)
    }

    @Test func whatIsWrittenBesideCheckpointsStays() throws {
        let checkpoints = try soak("checkpoints", "--short", "--seconds", "3")

        #expect(checkpoints.figures.acknowledged.int ?? 0 > 100)
        #expect(checkpoints.figures.checkpoints.int ?? 0 > 10)
    }

    @Test func everyStateAfterAPowerLossIsOpenedWhole() throws {
        let power = try soak("power", "--short")

        #expect(power.figures.states.int ?? 0 >= 120)
        #expect(power.figures.parts["a working day"].acknowledged.int ?? 0 > 50)
    }

    @Test func everyFaultOfTheDiskIsToldAndLeavesTheStoreWhole() throws {
        let faults = try soak("faults", "--short")

        #expect(faults.figures.met.int ?? 0 > 30)
    }

    /// SQLite could not undo a transaction without memory, and GRDB ended the program for that.
    @Test func aDeskWithoutMemoryTellsSoAndWorksOn() throws {
        let faults = try soak("faults", "--short", "--most", "8", "--kind", "memory", "--use-case", "a desk that works on")

        #expect(faults.figures.met.int ?? 0 > 4)
    }

    @Test func eightDesksAtOnceAreNeverTurnedAway() throws {
        let desks = try soak("desks", "--short", "--seconds", "5", "--rounds", "2")

        #expect(desks.figures.desks.list.count == 8)
        #expect(desks.figures.firstStarts.int == 32)
    }

    @Test func randomKeysInARealTerminalNeitherTrapNorHangNorLoseAFile() throws {
        let keys = try soak("keys", "--short")

        #expect(keys.figures.presses.int ?? 0 > 10)
        #expect(keys.figures.rounds["receptionist"].int ?? 0 >= 1)
    }

    /// Runs a soak that has to hold, and reads its report.
    private func soak(_ words: String...) throws -> JSONValue {
        let bench = URL(fileURLWithPath: Program.path).deletingLastPathComponent().path + "/tereze-bench"
        let outcome = try Program.run(bench, ["soak"] + words, seconds: 900)
        let report = try JSONValue(parsing: outcome.output)
        #expect(report.figures.faults.strings == [], "\(outcome.errors)")
        #expect(outcome.status == 0)
        return report
    }
}
