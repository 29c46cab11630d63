import ArgumentParser
import Casework
import CursesTerminal
import Foundation
import FrontDesk
import Legislation
import Wording
import WorkingTime

/// A command that was refused or failed: one clear line on standard error, exit status 1, nothing half-done.
struct CommandFailure: Error, CustomStringConvertible {
    let description: String

    init(_ phrase: Phrase) { description = phrase.told }
}

/// Runs a command's work and turns whatever is thrown into the one line for the person.
func telling(_ work: () throws -> Void) throws {
    do {
        try work()
        // What was printed must have arrived: a full disk behind a redirection is no success.
        guard fflush(nil) == 0 else { throw CommandFailure(Words.Commands.outputLost) }
    } catch let exit as ExitCode {
        throw exit
    } catch {
        Output.complaint(FailureWords.line(for: error))
        throw ExitCode(1)
    }
}

/// The sentences for everything that may be thrown at a command.
enum FailureWords {
    static func line(for error: any Error) -> String {
        switch error {
        case let failure as CommandFailure: failure.description
        case let refusal as Refusal: refusal.phrase.told
        case let problems as IntakeProblems: problems.problems.map(\.phrase.told).joined(separator: "\n")
        case let problems as CalendarEntryProblems: problems.problems.map(\.phrase.told).joined(separator: "\n")
        case let problems as LoadProblems: problems.problems.map(\.phrase.told).joined(separator: "\n")
        case let people as LikelyPeople:
            (people.people.map { Words.Commands.likely($0).told }
                + [Words.Commands.sayWhoItIs(mayBeAnother: people.mayBeAnother).told]).joined(separator: "\n")
        case let problem as ErasureProblem: problem.phrase.told
        case let problem as NumberProblem: problem.phrase.told
        case let problem as StoreProblem: problem.phrase.told
        case let problem as BackupProblem: problem.phrase.told
        case let error as DeadlineError: error.phrase.told
        case let problem as TerminalError: problem.phrase.told
        case let problem as PrintProblem: problem.phrase.told
        case let refusal as PrintRefusal: refusal.phrase.told
        case let refusal as ComplaintRefusal: refusal.phrase.told
        case let missing as ResourceFolder.NotFound: Words.Commands.resourcesNotFound(missing.tried).told
        case let error as CocoaError: error.localizedDescription
        default: String(describing: error)
        }
    }
}
