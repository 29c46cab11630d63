import GRDB
import WorkingTime

/// A row whose columns are read by their position.
protocol PositionalRow {
    func integer(_ column: Int) -> Int64
    func text(_ column: Int) throws -> String
    /// The moment, or nil where there is none.
    func moment(_ column: Int) throws -> CivilMoment?
}

extension Row: PositionalRow {
    func integer(_ column: Int) -> Int64 { self[column] }

    func text(_ column: Int) -> String { self[column] }

    func moment(_ column: Int) throws -> CivilMoment? { try (self[column] as String?).map(CivilMoment.init(stored:)) }
}
