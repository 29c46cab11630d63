/// Something drawn, at a place within its piece: points from its left and upper edge.
enum Mark {
    case line(SetText, index: Int, x: Double, baseline: Double)
    case rule(from: Point, to: Point, width: Double, isDashed: Bool = false)
    case box(at: Point, width: Double, height: Double)
    case circle(centre: Point, radius: Double)
    /// Bars and spaces in turn, in modules.
    case bars([Int], at: Point, module: Double, height: Double)
    /// Dark squares in rows, as in a QR symbol.
    case squares([[Bool]], at: Point, side: Double)

    struct Point {
        let x: Double
        let y: Double
    }

    static func across(_ from: Double, _ to: Double, y: Double, width: Double) -> Mark {
        .rule(from: Point(x: from, y: y), to: Point(x: to, y: y), width: width)
    }
}
