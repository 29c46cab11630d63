import Casework
import Foundation
import Legislation
import Screens
import TerminalKit
import Testing
import WorkingTime

/// An office in the morning of 5 November 2012, with the real act and invented people.
///
/// The IINs pass the check and belong to nobody: they say that their owner was born in 18xx.
enum ScreenFixtures {
    static let now = moment("2012-11-05T10:00")
    static let library = loadLibrary("kz-almaty-2012-349")
    /// With the act that has sheets to be signed at the hand-out besides.
    static let bothActs = loadLibrary("kz-almaty-2012-349", "kz-aktau-2008-825")

    static func moment(_ iso: String) -> CivilMoment {
        CivilMoment(iso: iso) ?? CivilMoment(date: CivilDate(daysSinceEpoch: 0), time: .startOfDay)
    }

    private static func loadLibrary(_ acts: String...) -> ActLibrary {
        let resources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Resources")
        let sources = acts.map { act in
            let folder = resources.appending(path: "acts/\(act)")
            var files: [String: String] = [:]
            for path in (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? [] {
                guard path.hasSuffix(".yaml") || path.hasSuffix(".csv") else { continue }
                files[path] = try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
            }
            return ActSource(folder: act, files: files)
        }
        let calendar = (try? String(contentsOf: resources.appending(path: "calendars/kz.csv"), encoding: .utf8)) ?? ""
        return LibraryLoader.load(
            LibrarySource(acts: sources, calendars: ["kz.csv": calendar]))
    }

    // MARK: People

    static let receptionist = account("aigul", "Әлімова А.", .receptionist)
    static let head = account("marat", "Жұмабеков М.", .head)
    static let officer = account("dana", "Сәрсенова Д.", .officer)
    static let otherOfficer = account("bolat", "Ермеков Б.", .officer)
    static let auditor = account("audit", "Тексеруші Т.", .auditor)

    static func account(_ role: Role) -> Account {
        switch role {
        case .receptionist: receptionist
        case .head: head
        case .officer: officer
        case .auditor: auditor
        case .centreInspector, .accumulationInspector, .courier, .administrator: account("other", "Өзге Ө.", role)
        }
    }

    private static func account(_ login: String, _ name: String, _ role: Role) -> Account {
        Account(login: login, name: name, role: role, office: 1, phone: "2-11-43", isActive: true)
    }

    /// An IIN of somebody born in 18xx: nobody alive has one.
    static func iin(_ birth: String = "900514", male: Bool = true, serial: String = "0001") -> String {
        for extra in 0..<10 {
            let body = birth + (male ? "1" : "2") + String(serial.prefix(3)) + "\(extra)"
            if let check = IIN.checkDigit(of: body.compactMap(\.wholeNumberValue)) { return body + "\(check)" }
        }
        return ""
    }

    static let applicant = Applicant(
        name: PersonName(surname: "Сейітова", given: "Қарлығаш", patronymic: "Бекқызы"), iin: iin(male: false),
        birthDate: CivilDate(year: 1890, month: 5, day: 14), address: "Жансүгіров кенті, Абай көшесі, 12",
        phone: "8-72832 2-00-00")

    // MARK: The desk

    static func office() -> LocalOffice? {
        library.office("dep-01").map { LocalOffice(code: 1, act: "kz-almaty-2012-349", office: $0) }
    }

    static func context(
        _ role: Role? = .receptionist, language: Language = .kazakh, size: Size = .standard
    ) -> DeskContext {
        var context = DeskContext(
            language: language, now: now, account: role.map { account($0) }, office: role == nil ? nil : office(),
            library: library, station: StationSettings(language: language))
        context.size = size
        return context
    }

    /// A desk at which somebody of a role has just signed in.
    static func desktop(
        _ role: Role = .receptionist, language: Language = .kazakh, size: Size = .standard
    ) throws -> Desktop {
        var desktop = Desktop(context: context(nil, language: language, size: size))
        _ = desktop.handle(.resized(size))
        let office = try #require(ScreenFixtures.office())
        _ = desktop.receive(.signedIn(account(role), office, StationSettings(language: language)))
        // The act is repealed, and the desk begins by saying so; the first key takes that away.
        _ = desktop.handle(.key(.home))
        return desktop
    }

    // MARK: Files

    static func number(_ serial: Int, register: Register = .applications) throws -> CaseNumber {
        try #require(CaseNumber(office: 1, register: register, year: 2012, serial: serial))
    }

    /// A row of a list; what is not given is as on the first morning.
    static func row(
        _ serial: Int, _ applicant: String, _ status: CaseStatus, service: ServiceID = "child-benefit",
        officer: String = "", holder: StepActor? = .head, due: String? = "2012-11-05T10:30"
    ) throws -> CaseListRow {
        CaseListRow(
            id: Int64(serial), number: try number(serial), status: status, service: service, channel: "department",
            applicant: applicant, officer: officer, holder: holder, due: due.map(moment),
            answerBy: moment("2012-11-16T18:00"), registeredAt: moment("2012-11-05T09:15"), revision: 1)
    }

    /// Six files in as many statuses, one of them late.
    static func rows() throws -> [CaseListRow] {
        [
            try row(128, "Сейітова Қарлығаш Бекқызы", .awaitingResolution),
            try row(127, "Оспанов Ерлан", .assigned, service: "wheelchair", officer: "Сәрсенова Д.", holder: .officer, due: "2012-11-08T18:00"),
            try row(126, "Төлегенова Айнұр Серікқызы", .awaitingSignature, officer: "Ермеков Б.", due: "2012-11-05T11:00"),
            try row(121, "Ким Валентина", .awaitingSignature, service: "social-aid", officer: "Сәрсенова Д.", due: "2012-11-02T17:30"),
            try row(119, "Әбдіразақова-Нұрмұхамбетова Гүлнәр", .ready, service: "aid-certificate", holder: .receptionist, due: nil),
            try row(101, "Петров Иван", .handedOut, service: "employment-referral", holder: nil, due: nil),
        ]
    }
}

extension ActID: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(rawValue: value) }
}
extension ServiceID: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(rawValue: value) }
}
extension FormID: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(rawValue: value) }
}
extension ChannelID: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(rawValue: value) }
}
extension DocumentID: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(rawValue: value) }
}
extension OfficeID: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(rawValue: value) }
}
