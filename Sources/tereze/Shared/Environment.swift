import Foundation

/// The variables of the environment by name, without reading all the others.
enum Environment {
    /// Nil where it is not set.
    static func value(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// Those that are set.
    static func values(_ names: String...) -> [String: String] {
        Dictionary(names.compactMap { name in value(name).map { (name, $0) } }, uniquingKeysWith: { first, _ in first })
    }
}
