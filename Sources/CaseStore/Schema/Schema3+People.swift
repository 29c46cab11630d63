extension Schema3 {
    /// Which records are one person's, and which are not.
    static let people = """
        """
}
