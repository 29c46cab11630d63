import Casework
import Legislation
import TerminalKit
import Wording

extension Desktop {
    mutating func deliverToTop(_ event: ScreenEvent) -> [Effect] {
        guard let last = layers.indices.last else { return [] }
        let effects = layers[last].update(event, in: context)
        return carryOut(effects, of: last)
    }

    /// Tells an event to every layer, the topmost first.
    mutating func deliverToAll(_ event: ScreenEvent) -> [Effect] {
        scan.note(event)
        var answers: [(layer: Int, effects: [Effect])] = []
        for index in layers.indices.reversed() {
            answers.append((index, layers[index].update(event, in: context)))
        }
        var outside: [Effect] = []
        for answer in answers { outside += carryOut(answer.effects, of: answer.layer) }
        return outside
    }

    /// Does the desktop's own effects and hands on the rest.
    ///
    /// - Parameter layer: the layer that asked: `close` closes it, and not what has come to lie over it; a second `close`
    ///   closes the one below.
    mutating func carryOut(_ effects: [Effect], of layer: Int) -> [Effect] {
        var layer = layer
        var outside: [Effect] = []
        for effect in effects {
            switch effect {
            case .open(let destination):
                outside += open(destination, for: layer)
            case .close:
                guard layers.count > 1, layers.indices.contains(layer) else { continue }
                let wasTop = layer == layers.count - 1
                layers.remove(at: layer)
                layer = max(0, layer - 1)
                if wasTop { outside += deliverToTop(.appeared) }
            case .tell(let told):
                if !isLocked || layers.indices.last == layer { message = told }
            case .setLanguage(let language):
                context.language = language
                context.station.language = language
                if context.account == nil {
                    isLanguageChosen = true
                } else {
                    outside.append(.saveStation(context.station))
                }
            case .signOut:
                park()
                context.posts = []
                context.account = nil
                context.office = nil
                message = nil
                layers = [SignInScreen()]
                outside.append(.signOut)
                outside += deliverToTop(.appeared)
                return outside
            case .quit:
                hasQuit = true
            case .give(let command):
                outside += give(command) ?? []
            case .signIn, .lockSession, .unlock, .changeSecret, .renewSecret, .changePost, .loadDeputies, .appoint, .endDeputy, .saveStation, .loadStation, .loadCases, .loadCounts, .search, .loadCase,
                .loadOfficers, .loadUsualResolutions, .loadPrintJobs, .loadRegistrationDrafts, .forecast, .loadSheet,
                .loadDraftSheet, .beginDraft, .keepDraft, .dropDraft, .register, .perform, .performAll, .loadLists,
                .loadList, .issueList, .loadCouriers, .loadCourier, .courier, .printCourier, .print, .printDraft,
                .printAgain, .retryPrint, .settlePrint, .followPrints, .loadPending, .loadProfiles, .testPrinter,
                .printLeaflet, .printDeadlines, .printCover, .printRegister, .loadRegisterChoice, .loadRegister,
                .loadPrintedRegister, .loadComplaints, .enterComplaint, .answerComplaint,
                .loadCalendar, .previewCalendar, .applyCalendar, .loadPerson, .joinPeople, .partPerson:
                outside.append(effect)
            }
        }
        return outside
    }

    /// Opens a screen on top; what a layer under the lock asks for is opened under the lock, so that nothing of it is seen.
    private mutating func open(_ destination: Destination, for layer: Int) -> [Effect] {
        let lock = layers.firstIndex { $0 is LockScreen }
        if case .lock = destination {
            if lock != nil { return [] }
            message = nil
        }
        let place = lock.flatMap { layer < $0 ? $0 : nil } ?? layers.count
        layers.insert(destination.screen(over: Array(layers[..<place]), in: context), at: place)
        var effects = layers[place].update(.appeared, in: context)
        if case .lock = destination { effects.append(.lockSession) }
        return carryOut(effects, of: place)
    }
}
