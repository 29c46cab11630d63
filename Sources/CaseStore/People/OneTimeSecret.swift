/// A secret for one sign-in: three groups of four, of letters and digits that nobody mistakes for others; 59 bits.
enum OneTimeSecret {
    private static let signs = Array("abcdefghjkmnpqrstuvwxyz23456789")

    static func make() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<3).map { _ in
            String((0..<4).compactMap { _ in signs.randomElement(using: &generator) })
        }.joined(separator: "-")
    }
}
