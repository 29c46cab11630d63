/// Which neighbouring words stay on one line: «№ 5», «А. Б. Сейітов», «15 минут», «көш. 24», and no dash at a line's start.
enum NoBreakRules {
    static func binds(_ left: [Glyph], _ right: [Glyph]) -> Bool {
        guard let first = right.first, let last = left.last else { return false }
        if last.character == "№" || isDash(right) { return true }
        if isInitials(left) || isInitials(right) { return startsUpper(left) && startsUpper(right) }
        if isShortNumber(left) { return first.character.isLowercase && right.count <= 7 }
        return isAbbreviation(left) && first.character.isNumber
    }

    private static func startsUpper(_ word: [Glyph]) -> Bool {
        word.first?.character.isUppercase ?? false
    }

    private static func isDash(_ word: [Glyph]) -> Bool {
        word.count == 1 && ["-", "–", "—"].contains(word[0].character)
    }

    /// «А.» or «А.Б.»
    private static func isInitials(_ word: [Glyph]) -> Bool {
        guard word.count == 2 || word.count == 4 else { return false }
        return word.indices.allSatisfy { index in
            index % 2 == 0 ? word[index].character.isUppercase : word[index].character == "."
        }
    }

    /// «15», and the act's «20__» too.
    private static func isShortNumber(_ word: [Glyph]) -> Bool {
        let digits = word.prefix { ("0"..."9").contains($0.character) }
        return (1...4).contains(digits.count) && word.count <= 5 && word.dropFirst(digits.count).allSatisfy(\.isGap)
    }

    /// Up to four small letters and a full stop: «көш.», «ул.», «ж.»
    private static func isAbbreviation(_ word: [Glyph]) -> Bool {
        (2...5).contains(word.count) && word[word.count - 1].character == "."
            && word.dropLast().allSatisfy { $0.character.isLowercase }
    }
}
