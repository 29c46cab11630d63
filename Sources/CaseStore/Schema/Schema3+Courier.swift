extension Schema3 {
    /// What a courier's register was counted as at either end.
    static let courier = """
        """
}
