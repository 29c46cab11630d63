import Foundation

/// The variables of the environment by name, without reading all the others.
///
/// NB: one at a time. The first dictionary of a program costs a search through all its conformances, 0.2 ms before the first picture.
enum Environment {
    /// Nil where it is not set.
    static func value(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
