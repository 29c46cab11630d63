import Casework
import Foundation
import Legislation
@testable import Screens
import TerminalKit
import Testing
import WorkingTime

/// The window of an institution whose one service has everything: two channels, narrow hours, papers of which one is enough, longer times,
/// an application to fill.
struct WidePlay {
    private(set) var screen: RegistrationScreen
    private(set) var context: DeskContext
    /// Everything that was asked of the world outside, in order.
    private(set) var effects: [Effect] = []

    static let form: FormID = "wide-application"

    /// - Parameters:
    ///   - now: a Monday in the hours of acceptance, unless told.
    ///   - replacing: texts of the service's file and what stands there instead.
    init(
        now: String = "2026-11-16T10:00", mayAcceptAnyTime: Bool = false, country: String = "kz", language: Language = .english,
        replacing: [(String, String)] = []
    ) throws {
        let library = try Self.library(country: country, replacing: replacing)
        let office = LocalOffice(code: 1, act: "wide-act", office: try #require(library.office("wide-home")))
        let account = Account(
            login: "aigul", name: "Әлімова А.", role: .receptionist, office: 1, phone: "", isActive: true,
            mayAcceptAnyTime: mayAcceptAnyTime)
        context = DeskContext(
            language: language, now: ScreenFixtures.moment(now), account: account, office: office, library: library,
            station: StationSettings(language: language))
        context.size = .standard
        let applicant = Applicant(
            name: PersonName(surname: "Сейітова", given: "Айгүл"), iin: nil, birthDate: nil, address: "", phone: "")
        screen = RegistrationScreen(applicant: applicant, numbers: context.numbers)
        update(.appeared)
        update(.fact(.draftBegun(key: "k")))
    }

    static func library(country: String, replacing: [(String, String)] = []) throws -> ActLibrary {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let folder = tests.appending(path: "LegislationTests/Fixtures/wide-act")
        var files: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            guard path.hasSuffix(".yaml") || path.hasSuffix(".csv") else { continue }
            files[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        }
        files["act.yaml"] = files["act.yaml"]?.replacing("calendar: kz", with: "calendar: \(country)")
        for (old, new) in replacing {
            let service = try #require(files["services/01-wide-aid.yaml"])
            #expect(service.contains(old), "no such text: \(old)")
            files["services/01-wide-aid.yaml"] = service.replacing(old, with: new)
        }
        let calendar = try String(
            contentsOf: tests.deletingLastPathComponent().appending(path: "Resources/calendars/kz.csv"), encoding: .utf8)
        let library = LibraryLoader.load(
            LibrarySource(acts: [ActSource(folder: "wide-act", files: files)], calendars: ["\(country).csv": calendar]))
        #expect(library.problems.problems.isEmpty, "\(library.problems)")
        return library
    }

    mutating func press(_ keys: Key...) { for key in keys { update(.key(key)) } }
    mutating func type(_ text: String) { for letter in text { update(.key(.character(letter))) } }
    mutating func give(_ command: Command) { update(.command(command)) }
    mutating func receive(_ fact: Fact) { update(.fact(fact)) }

    /// Goes on until the cursor is there.
    mutating func goTo(_ place: RegistrationFocus) {
        let order = screen.order(in: context)
        let isBefore = (order.firstIndex(of: place) ?? 0) < (order.firstIndex(of: screen.focus) ?? 0)
        for _ in 0..<60 where screen.focus != place { press(isBefore ? .backTab : .tab) }
        #expect(screen.focus == place)
    }

    /// Takes the only service.
    mutating func takeService() {
        goTo(.service)
        press(.down, .enter)
    }

    private mutating func update(_ event: ScreenEvent) {
        let asked = screen.update(event, in: context)
        effects += asked
        for effect in asked {
            if case .forecast(let service, let channel, let isLonger) = effect,
                let prospect = try? prospect(service, channel, isLonger: isLonger)
            {
                update(.fact(.forecastReady(service, channel, prospect)))
            }
        }
    }

    private func prospect(_ id: ServiceID, _ channelID: ChannelID, isLonger: Bool) throws -> IntakeProspect {
        let service = try #require(context.library.service(id))
        let channel = try #require(service.channel(channelID))
        let act = try #require(context.library.act(of: id)).act
        let calendar = try #require(context.library.calendar(of: act))
        let hours = try #require(context.office).office.hours
        let time = OfficeTime(calendar: calendar, hours: hours)
        let times = try CaseTimes(
            service, channel, clocks: CaseClocks(intake: time, handling: time), from: context.now, isLonger: isLonger)
        let window = OfficeTime(calendar: calendar, hours: channel.acceptance?.hours ?? hours)
        return IntakeProspect(times: times, nextAcceptance: try window.nextOpening(after: context.now))
    }

    /// The screen without the desk's bars.
    var frame: Frame {
        var surface = Surface(size: .standard)
        let (_, below) = surface.bounds.split(top: 1)
        let cursor = screen.paint(on: &surface, in: below.split(bottom: 1).rest, context: context)
        return Frame(surface: surface, cursor: cursor, title: "Tereze")
    }

    var rows: [String] { frame.surface.rows }

    var text: String { rows.joined(separator: "\n") }

    var registrations: [RegistrationDraft] {
        effects.compactMap { if case .register(let draft, _, _, _) = $0 { draft } else { nil } }
    }

    /// The questions that were opened.
    var questions: [Question] {
        effects.compactMap { if case .open(.question(let question)) = $0 { question } else { nil } }
    }
}
