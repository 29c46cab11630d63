import Casework
import Legislation
import TerminalKit

/// The service as it is being chosen: the letters typed, and the one taken.
struct ServiceChoice: Hashable, Sendable {
    private(set) var editor = LineEditor(maxLength: 60)
    /// The one that was taken; typing afresh does not undo it until another is taken.
    var chosen: ServiceID?
    /// The channel that was chosen where the window has several; nil means the first.
    var channel: ChannelID?
    /// The row of the list that the arrows or the letters have come to.
    private(set) var cursor = 0
    /// Whether an arrow has put the cursor into the list.
    private var isMoved = false

    func matches(_ services: [ServiceDefinition]) -> [ServiceDefinition] {
        ServiceFinder.matches(editor.text, in: services)
    }

    /// Whether the list is in the way of the screen: nothing taken yet, or another one is being looked for.
    var isOpen: Bool { chosen == nil || !editor.isEmpty }

    /// Whether somebody has looked for a service: Enter on an untouched field must not take whatever stands first.
    var isPicked: Bool { isMoved || !editor.text.isBlank }

    /// The service that Enter takes; nil while nothing was typed and no arrow pressed, unless there is only one to take.
    func selected(in services: [ServiceDefinition]) -> ServiceDefinition? {
        guard isPicked || services.count == 1 else { return nil }
        let found = matches(services)
        return found.indices.contains(cursor) ? found[cursor] : nil
    }

    /// Moves in the list, and first of all onto its first row; false at its ends.
    mutating func move(by step: Int, in services: [ServiceDefinition]) -> Bool {
        if !isPicked, step > 0, !matches(services).isEmpty {
            isMoved = true
            return true
        }
        guard isPicked, matches(services).indices.contains(cursor + step) else { return false }
        cursor += step
        return true
    }

    mutating func handle(_ key: Key) {
        if editor.handle(key) == .changed { rewind() }
    }

    mutating func insert(_ text: String) {
        editor.insert(text)
        rewind()
    }

    /// Takes a service and closes the list.
    mutating func take(_ id: ServiceID) {
        if chosen != id { channel = nil }
        chosen = id
        editor.clear()
        rewind()
    }

    private mutating func rewind() {
        cursor = 0
        isMoved = false
    }

    /// Leaves the field: letters that took nothing are forgotten where a service is taken already.
    mutating func leave() {
        if chosen != nil { editor.clear() }
        rewind()
    }
}
