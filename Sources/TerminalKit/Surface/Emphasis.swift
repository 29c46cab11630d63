/// The ways a cell can stand out without colour.
package struct Emphasis: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    // NB: the one that every option set has looks its protocols up at run time, a good part of the first picture.
    package init(arrayLiteral elements: Emphasis...) {
        rawValue = elements.reduce(0) { $0 | $1.rawValue }
    }

    package static let bold = Emphasis(rawValue: 1)
    package static let underline = Emphasis(rawValue: 2)
    package static let reverse = Emphasis(rawValue: 4)
    package static let dim = Emphasis(rawValue: 8)
}
