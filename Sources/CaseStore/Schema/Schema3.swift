/// The third schema: counted courier registers, keys and signatures, accounts that expire and stand in, and one person's two records.
enum Schema3 {
    static let sql = [courier, signatures, accounts, people, transfer].joined(separator: "\n")
}
