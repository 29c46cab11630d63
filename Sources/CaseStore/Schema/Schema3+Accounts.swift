extension Schema3 {
    /// Secrets that expire, and who stands in for a head.
    static let accounts = """
        """
}
