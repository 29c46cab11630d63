extension Schema3 {
    /// Keys of those who decide, and what they signed.
    static let signatures = """
        """
}
