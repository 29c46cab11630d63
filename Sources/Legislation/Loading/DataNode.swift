/// A node of a data file with its line: what YAML says, before anyone asks for a type.
struct DataNode {
    enum Content {
        /// `isPlain` tells a scalar without quotes, which alone may be a number or a truth.
        case scalar(String, isPlain: Bool)
        case mapping([Entry])
        case list([DataNode])
    }

    /// A key of a mapping with what stands under it.
    struct Entry {
        let key: DataNode
        let value: DataNode
    }

    /// Counted from 1.
    let line: Int
    let content: Content
}
