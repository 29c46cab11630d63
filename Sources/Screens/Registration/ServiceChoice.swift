import Legislation
import TerminalKit

/// The service as it is being chosen: the letters typed, and the one taken.
struct ServiceChoice: Hashable, Sendable {
    private(set) var editor = LineEditor(maxLength: 60)
    /// The one that was taken; typing afresh does not undo it until another is taken.
    var chosen: ServiceID?
    /// The row of the list that Enter takes.
    private(set) var cursor = 0

    func matches(_ services: [ServiceDefinition]) -> [ServiceDefinition] {
        ServiceFinder.matches(editor.text, in: services)
    }

    /// Whether the list is in the way of the screen: nothing taken yet, or another one is being looked for.
    var isOpen: Bool { chosen == nil || !editor.isEmpty }

    /// The service under the cursor.
    func selected(in services: [ServiceDefinition]) -> ServiceDefinition? {
        let found = matches(services)
        return found.indices.contains(cursor) ? found[cursor] : nil
    }

    /// Moves in the list; false at its ends.
    mutating func move(by step: Int, in services: [ServiceDefinition]) -> Bool {
        guard matches(services).indices.contains(cursor + step) else { return false }
        cursor += step
        return true
    }

    mutating func handle(_ key: Key) {
        if editor.handle(key) == .changed { cursor = 0 }
    }

    mutating func insert(_ text: String) {
        editor.insert(text)
        cursor = 0
    }

    /// Takes a service and closes the list.
    mutating func take(_ id: ServiceID) {
        chosen = id
        editor.clear()
        cursor = 0
    }

    /// Leaves the field: letters that took nothing are forgotten where a service is taken already.
    mutating func leave() {
        if chosen != nil { editor.clear() }
        cursor = 0
    }
}
