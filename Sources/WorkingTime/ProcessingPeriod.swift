/// How long an act gives for a step or a service.
package enum ProcessingPeriod: Hashable, Sendable {
    /// So many units, at least one.
    case length(Int, PeriodUnit)
    /// "Once a day", "twice a day": a journey or a batch that happens so many times on each working day.
    ///
    /// The acts name no hours for the rounds, so it is read as `withinWorkingDay`, and the reading is marked.
    case timesADay(Int)
    /// "Within the working day": by the close of the working day in which it begins. What begins when the
    /// office is shut (on a day off, or at its close or later) begins at the next opening.
    case withinWorkingDay
}

/// Written as `{"value": 3, "unit": "workingDays"}`, `{"value": 1, "unit": "timesADay"}`, `{"unit": "withinWorkingDay"}`.
extension ProcessingPeriod: Codable {
    private enum Key: String, CodingKey {
        case value, unit
    }

    private static let timesADayUnit = "timesADay"
    private static let withinWorkingDayUnit = "withinWorkingDay"

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let unit = try container.decode(String.self, forKey: .unit)
        if unit == ProcessingPeriod.withinWorkingDayUnit {
            self = .withinWorkingDay
        } else if unit == ProcessingPeriod.timesADayUnit {
            self = .timesADay(try container.decode(Int.self, forKey: .value))
        } else if let known = PeriodUnit(rawValue: unit) {
            self = .length(try container.decode(Int.self, forKey: .value), known)
        } else {
            throw DecodingError.dataCorruptedError(
                forKey: .unit, in: container, debugDescription: "no such unit of a period: \(unit)")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .length(let value, let unit):
            try container.encode(value, forKey: .value)
            try container.encode(unit.rawValue, forKey: .unit)
        case .timesADay(let times):
            try container.encode(times, forKey: .value)
            try container.encode(ProcessingPeriod.timesADayUnit, forKey: .unit)
        case .withinWorkingDay:
            try container.encode(ProcessingPeriod.withinWorkingDayUnit, forKey: .unit)
        }
    }
}
