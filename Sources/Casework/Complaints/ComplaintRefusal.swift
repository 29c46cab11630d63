/// Why a complaint cannot be entered or answered so.
package enum ComplaintRefusal: Error, Hashable, Codable, Sendable {
    case complainantMissing
    case aboutMissing
    case answerMissing
    /// Signs that no paper can hold, or a text that is too long.
    case textInvalid
    /// It has its answer already.
    case answered
    /// The office has no complaint of that number.
    case notFound(String)
    case mayNotRegister(Role)
    case mayNotAnswer(Role)
}

extension Complaint {
    /// Whether such a person takes complaints down: those at the window, and the head whom people come to.
    package static func areTaken(by role: Role) -> Bool {
        switch role {
        case .receptionist, .centreInspector, .accumulationInspector, .head: true
        case .officer, .courier, .auditor, .administrator: false
        }
    }

    /// Whether such a person notes what was answered.
    package static func areAnswered(by role: Role) -> Bool {
        switch role {
        case .head, .officer: true
        case .receptionist, .centreInspector, .accumulationInspector, .courier, .auditor, .administrator: false
        }
    }

    /// Whether such a person reads the journal of complaints.
    package static func areRead(by role: Role) -> Bool { role != .courier }
}
