/// The third schema: counted courier registers, keys and signatures, accounts that expire and stand in, one person's two records, and complaints.
enum Schema3 {
    static let sql = [courier, signatures, accounts, people, complaints, transfer].joined(separator: "\n")
}
