import GRDB

/// A row whose columns are read by their position.
protocol PositionalRow {
    func integer(_ column: Int) -> Int64
    /// The integer, or nil where there is none.
    func found(_ column: Int) -> Int64?
    func text(_ column: Int) -> String
    func textIfAny(_ column: Int) -> String?
}

extension Row: PositionalRow {
    func integer(_ column: Int) -> Int64 { self[column] }

    func found(_ column: Int) -> Int64? { self[column] }

    func text(_ column: Int) -> String { self[column] }

    func textIfAny(_ column: Int) -> String? { self[column] }
}
