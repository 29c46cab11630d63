/// Times of one thing done many times.
struct Samples {
    private var durations: [Duration] = []

    var isEmpty: Bool { durations.isEmpty }

    mutating func add(_ duration: Duration) { durations.append(duration) }

    var mean: Double { durations.map(\.milliseconds).reduce(0, +) / Double(max(durations.count, 1)) }

    var figures: Figures {
        let sorted = durations.map(\.milliseconds).sorted()
        return Figures(
            count: sorted.count, maximum: Self.place(1, in: sorted), median: Self.place(0.5, in: sorted),
            p90: Self.place(0.9, in: sorted), p99: Self.place(0.99, in: sorted))
    }

    /// The value that this part of all does not exceed (nearest rank).
    private static func place(_ part: Double, in sorted: [Double]) -> Double {
        guard !sorted.isEmpty else { return 0 }
        let rank = Int((part * Double(sorted.count)).rounded(.up))
        return sorted[max(0, rank - 1)].rounded(places: 3)
    }
}

/// A distribution in milliseconds.
struct Figures: Encodable {
    let count: Int
    let maximum: Double
    let median: Double
    let p90: Double
    let p99: Double
}

/// A figure beside the most that it may be.
struct Bar: Encodable {
    let most: Double
    let measured: Double
    let met: Bool

    init(_ measured: Double, most: Double) {
        self.most = most
        self.measured = measured.rounded(places: 3)
        met = measured <= most
    }
}

/// A figure beside the least that it may be.
struct Floor: Encodable {
    let least: Double
    let measured: Double
    let met: Bool

    init(_ measured: Double, least: Double) {
        self.least = least
        self.measured = measured.rounded(places: 2)
        met = measured >= least
    }
}

extension Duration {
    var milliseconds: Double {
        Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15
    }
}

extension Double {
    func rounded(places: Int) -> Double {
        let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
        return (self * scale).rounded() / scale
    }
}
