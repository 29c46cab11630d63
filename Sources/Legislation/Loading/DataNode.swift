/// A node of a data file with its line: what YAML says, before anyone asks for a type.
struct DataNode {
    enum Content {
        /// `isPlain` tells a scalar without quotes, which alone may be a number or a truth.
        case scalar(String, isPlain: Bool)
        case mapping([(key: DataNode, value: DataNode)])
        case list([DataNode])
    }

    /// Counted from 1.
    let line: Int
    let content: Content
}
