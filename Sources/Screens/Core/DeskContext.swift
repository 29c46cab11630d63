package import Casework
package import Legislation
package import TerminalKit
package import WorkingTime

/// What every screen may know besides its own state.
package struct DeskContext: Sendable {
    package var language: Language
    /// The office's wall clock.
    package var now: CivilMoment
    /// Who is signed in; nil at the sign-in.
    package var account: Account?
    package var office: LocalOffice?
    package var library: ActLibrary
    package var station: StationSettings
    /// The orders by which the person may work as head.
    package var posts: [Deputyship] = []
    /// Who has left something half typed at this desk, under the lock.
    package var waiting: [String] = []
    /// Who may try the desk out; nil in a real office.
    package var practice: Practice?
    /// The terminal's size, as last reported.
    package var size = Size.standard
    /// How many digits have come right before the present key: after some, it is a number under way and no choice by digit.
    package var digitsBefore = 0

    package init(
        language: Language, now: CivilMoment, account: Account?, office: LocalOffice?, library: ActLibrary,
        station: StationSettings
    ) {
        self.language = language
        self.now = now
        self.account = account
        self.office = office
        self.library = library
        self.station = station
    }

    /// The personal numbers of the country whose act the office works by.
    package var numbers: PersonalNumber.Kind {
        office.flatMap { library.act($0.act) }.map { PersonalNumber.Kind(of: $0.act) } ?? .iin
    }

    /// What a service is called for short; its id where no act that is loaded has it.
    func shortName(of service: ServiceID) -> String { library.shortName(of: service)?[language] ?? service.rawValue }
}

/// A throw-away office's people, whom its sign-in names: there is nothing to hide.
package struct Practice: Hashable, Sendable {
    package let accounts: [Account]
    package let secret: String

    package init(accounts: [Account], secret: String) {
        self.accounts = accounts
        self.secret = secret
    }
}
