import CaseStore
import Casework
import Legislation
import Paper
import Screens

/// What printers are given and asked, beside all other effects.
extension EffectInterpreter {
    /// Does one errand; runs on the printers' queue.
    func carryOut(_ errand: PrintErrand) -> [EffectOutcome] {
        do {
            switch errand {
            case .send(let job, let actor): return try send(job, by: actor)
            case .follow(let job, let actor, let attempt): return try follow(job, by: actor, attempt: attempt)
            case .followAll(let actor): return try prints.followAll(by: actor, at: clock.now) ? [.storeChanged] : []
            case .settle(let id, let step, let actor):
                return [.fact(.printed(try prints.settle(id, step, by: actor, at: clock.now))), .storeChanged]
            case .test(let choice, let language): return test(choice, language)
            case .loose(let document, let name, let station, let kind): return send(document, name, station, kind)
            }
        } catch let refusal as PrintRefusal {
            return [.fact(.printRefused(refusal))]
        } catch let problem as PrintProblem {
            return [.fact(.leafletPrinted(LeafletPrint(.failed(problem))))]
        } catch let problem as StoreProblem {
            return [.fact(.failed(problem))]
        } catch {
            return [.fact(.failed(.inputOutput(detail: String(describing: error))))]
        }
    }

    private func send(_ job: PrintJob, by actor: Actor) throws -> [EffectOutcome] {
        switch try prints.send(job, by: actor, at: clock.now) {
        case .settled(let settled):
            return [.fact(.printed(settled)), .storeChanged, .errand(.follow(settled, actor, attempt: 0))]
        case .forTerminal(let begun, let bytes):
            return [.terminalPrint(PrintTicket(job: begun, actor: actor), bytes)]
        }
    }

    /// Sends what belongs to no case, and tells whoever asked.
    private func send(
        _ document: Document, _ name: String, _ station: StationSettings, _ kind: PrintErrand.Loose
    ) -> [EffectOutcome] {
        do throws(PrintProblem) {
            switch try prints.printUnkept(document, named: name, with: station) {
            case .sent(let place): return [.fact(kind.fact(sent: place))]
            case .forTerminal(let bytes): return [.unkeptPrint(bytes), .fact(kind.fact(sent: ""))]
            }
        } catch {
            return [.fact(kind.fact(failed: error))]
        }
    }

    private func test(_ choice: PrinterChoice, _ language: Language) -> [EffectOutcome] {
        do throws(PrintProblem) {
            switch try PrinterTrial(printers: prints.printers, spool: prints.spool).print(by: choice, language: language) {
            case .sent: return [.fact(.printerTested(nil))]
            case .forTerminal(let bytes): return [.unkeptPrint(bytes), .fact(.printerTested(nil))]
            }
        } catch {
            return [.fact(.printerTested(error))]
        }
    }

    private func follow(_ job: PrintJob, by actor: Actor, attempt: Int) throws -> [EffectOutcome] {
        guard job.isFollowed else { return [] }
        guard let changed = try prints.follow(job, by: actor, at: clock.now) else {
            return [.errand(.follow(job, actor, attempt: attempt + 1))]
        }
        return [.fact(.printed(changed)), .storeChanged, .errand(.follow(changed, actor, attempt: attempt + 1))]
    }

    /// Notes that the loop has written a job's bytes on the terminal.
    func noteSent(_ ticket: PrintTicket) -> [EffectOutcome] {
        do {
            let job = try prints.noteSent(ticket.job, by: ticket.actor, at: clock.now)
            return [.fact(.printed(job)), .storeChanged]
        } catch let problem as StoreProblem {
            return [.fact(.failed(problem))]
        } catch {
            return [.fact(.failed(.inputOutput(detail: String(describing: error))))]
        }
    }
}

extension PrintJob {
    /// Whether a queue of the system has it and can tell more of it.
    fileprivate var isFollowed: Bool {
        state == .sent && transport == PrinterChoice.Transport.cups.rawValue && DeviceNote(kept: device) != .completed
    }
}

extension PrintErrand.Loose {
    fileprivate func fact(sent place: String) -> Fact {
        switch self {
        case .leaflet: .leafletPrinted(LeafletPrint(.sent(place)))
        case .draft(let form): .draftPrinted(form, nil)
        }
    }

    fileprivate func fact(failed problem: PrintProblem) -> Fact {
        switch self {
        case .leaflet: .leafletPrinted(LeafletPrint(.failed(problem)))
        case .draft(let form): .draftPrinted(form, problem)
        }
    }
}
