import Casework
import Foundation

/// What a secret has to be: long enough, and none of those that are guessed first.
///
/// Length before kinds of characters, and no change without a reason (NIST SP 800-63B, 3.1.1.2; OWASP Authentication Cheat
/// Sheet).
enum SecretRule {
    /// Fewer characters are refused.
    static let minimumLength = 8

    /// Why a secret will not do for a login; nil if it does.
    static func problem(_ secret: String, for login: String) -> StoreProblem? {
        if secret.count < minimumLength { return .secretTooShort(minimum: minimumLength) }
        return weakness(secret, for: login).map { .account(.secretTooSimple($0)) }
    }

    static func weakness(_ secret: String, for login: String) -> SecretWeakness? {
        let plain = secret.lowercased()
        let letters = plain.filter { $0.isLetter || $0.isNumber }
        let rest = letters.replacingOccurrences(of: login.filter { $0.isLetter || $0.isNumber }, with: "")
        // Of a secret that holds the login, what is left has to be a secret by itself.
        if rest.count < letters.count, rest.count < minimumLength - 2 { return .login }
        if isRun(plain) { return .run }
        let word = String(letters.reversed().drop { $0.isNumber }.reversed())
        return common.contains(letters) || common.contains(word) ? .common : nil
    }

    /// One or two characters over and over, or nothing but neighbours on a keyboard or in an alphabet.
    private static func isRun(_ plain: String) -> Bool {
        if Set(plain).count < 3 { return true }
        return rows.contains { row in
            row.contains(plain) || String(row.reversed()).contains(plain)
        }
    }

    private static let rows = [
        "01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn",
        "1q2w3e4r5t6y7u8i9o0p", "абвгдежзийклмнопрстуфхцчшщъыьэюя", "йцукенгшщзхъфывапролджэячсмитьбю",
    ]

    /// As letters and digits in small letters; digits behind a word do not save it.
    private static let common: Set<String> = [
        "password", "passw0rd", "parol", "paroll", "parolparol", "kupiya", "qupiya", "qupiyasoz", "kupiyasoz", "syrsoz", "sirsoz",
        "admin", "administrator", "letmein", "welcome", "iloveyou", "qwerty", "qwertyui", "qwertyuiop", "asdfghjk", "zxcvbnm",
        "tereze", "terezetereze", "kazakhstan", "qazaqstan", "kyrgyzstan", "almaty", "bishkek", "astana", "aktau", "secret",
        "sunshine", "princess", "football", "monkey", "dragon", "abc", "abcabc", "қазақстан", "кыргызстан", "құпиясөз", "купия",
        "сырсөз", "пароль", "парольпароль", "админ", "администратор", "терезе", "терезетерезе", "алматы", "бишкек", "астана",
        "ақтау", "привет", "любовь", "йцукен", "йцукенгш", "секрет",
    ]
}
