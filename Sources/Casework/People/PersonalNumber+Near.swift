extension PersonalNumber {
    /// The sound personal numbers that some digits may have been meant for: one digit wrong, or two neighbours swapped.
    ///
    /// - Parameter digits: twelve or fourteen of them, whether or not they are a sound number; for any other text there are none.
    package static func near(_ digits: String) -> [String] {
        let typed = Array(digits.utf8)
        guard Kind.allCases.contains(where: { $0.length == typed.count }), typed.allSatisfy({ (48...57).contains($0) }) else {
            return []
        }
        var found: [String] = []
        func add(_ changed: [UInt8]) {
            guard changed != typed, mayBeSound(changed) else { return }
            let text = String(decoding: changed, as: UTF8.self)
            if PersonalNumber(recognizing: text) != nil, !found.contains(text) { found.append(text) }
        }
        for place in typed.indices {
            var changed = typed
            for digit in UInt8(48)...57 {
                changed[place] = digit
                add(changed)
            }
            guard place + 1 < typed.count else { continue }
            changed = typed
            changed.swapAt(place, place + 1)
            add(changed)
        }
        return found
    }

    /// Whether one is a near miss of the other.
    package static func areNear(_ one: String, _ other: String) -> Bool {
        let (one, other) = (Array(one.utf8), Array(other.utf8))
        guard one.count == other.count else { return false }
        let differing = one.indices.filter { one[$0] != other[$0] }
        guard let first = differing.first else { return true }
        if differing.count == 1 { return true }
        return differing.count == 2 && differing[1] == first + 1 && one[first] == other[first + 1] && one[first + 1] == other[first]
    }

    /// A look at the digits that tells nearly all unsound numbers, and takes no memory: it is asked for each registration.
    private static func mayBeSound(_ digits: [UInt8]) -> Bool {
        func value(_ place: Int) -> Int { Int(digits[place]) - 48 }
        if digits.count == PIN.length {
            let (day, month) = (value(1) * 10 + value(2), value(3) * 10 + value(4))
            return (1...2).contains(value(0)) && (1...31).contains(day) && (1...12).contains(month)
        }
        var (first, second) = (0, 0)
        for place in 0..<11 {
            first += value(place) * (place + 1)
            second += value(place) * ((place + 2) % 11 + 1)
        }
        let check = first % 11 == 10 ? second % 11 : first % 11
        return check == value(11)
    }
}
