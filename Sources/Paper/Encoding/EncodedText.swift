/// Bytes for a printer, and what had to be spelled otherwise on the way.
package struct EncodedText: Sendable, Hashable {
    package let bytes: [UInt8]
    /// In the order of first occurrence; empty when every letter is the text's own.
    package let substitutions: [Substitution]

    package init(bytes: [UInt8], substitutions: [Substitution]) {
        self.bytes = bytes
        self.substitutions = substitutions
    }
}

/// A text in the letters of one code page.
package struct SpelledText: Sendable, Hashable {
    package let text: String
    package let substitutions: [Substitution]
}

/// A character that the printer lacks, what stands for it on the paper, and how often.
package struct Substitution: Sendable, Hashable, Codable {
    package let original: String
    package let replacement: String
    package let count: Int

    package init(original: String, replacement: String, count: Int) {
        self.original = original
        self.replacement = replacement
        self.count = count
    }
}

/// Gathers substitutions, one for each character, in the order of first occurrence.
struct SubstitutionCount {
    private var order: [String] = []
    private var found: [String: Substitution] = [:]

    var list: [Substitution] { order.compactMap { found[$0] } }

    mutating func add(_ substitutions: [Substitution]) {
        for substitution in substitutions { add(substitution) }
    }

    mutating func add(_ character: Character, replacement: String) {
        add(Substitution(original: String(character), replacement: replacement, count: 1))
    }

    mutating func add(_ substitution: Substitution) {
        let known = found[substitution.original]
        if known == nil { order.append(substitution.original) }
        found[substitution.original] = Substitution(
            original: substitution.original, replacement: substitution.replacement,
            count: (known?.count ?? 0) + substitution.count)
    }
}
