import Foundation

/// Who does what needs nobody signed in: the system's account. No login has a colon.
enum SystemAccount {
    static var login: String { "machine:\(NSUserName())" }
}
