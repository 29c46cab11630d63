import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording
import WorkingTime

struct `The courier's register` {
    private let day = CivilDate(daysSinceEpoch: 15_649)
    private let mark = CourierMark(at: ScreenFixtures.now, by: "Әлімова А.")

    private func register(_ serial: Int = 7, office: Int = 2) throws -> CaseNumber {
        try #require(CaseNumber(office: office, register: .courier, year: 2012, serial: serial))
    }

    private func file(_ serial: Int, _ state: CourierFile.State, office: Int = 1) throws -> CourierFile {
        let names = ["Сейітова Қарлығаш Бекқызы", "Оспанов Ерлан", "Әбдіразақова-Нұрмұхамбетова Гүлнәр", "Ким Валентина"]
        return CourierFile(
            row: try ScreenFixtures.row(serial, names[serial % 4], .onTheWay, holder: .receptionist), office: office, state: state)
    }

    private func dossier(
        _ part: CourierPart, _ files: [CourierFile], office: Int = 1, isOpen: Bool = false, hasLeft: Bool = true,
        from sender: Int = 2, counts: [CourierCount] = []
    ) throws -> CourierDossier {
        let list = CourierList(
            number: try register(office: sender), day: day, isOpen: isOpen, hasLeft: hasLeft,
            sender: "Ақсу ауданының халыққа қызмет көрсету орталығы",
            receivers: ["Ақсу ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі"],
            totals: CourierTotals(files.filter { $0.office != 0 }), counts: counts)
        return CourierDossier(list: list, part: part, office: office, files: files)
    }

    private func arrival() throws -> CourierDossier {
        try dossier(
            .arrival,
            [
                try file(1, .received(mark)), try file(2, .onTheWay), try file(3, .onTheWay),
                try file(8, .surplus(mark, isReceived: false)),
            ])
    }

    private func screen(_ dossier: CourierDossier, _ context: DeskContext) throws -> CourierScreen {
        var screen = CourierScreen(number: dossier.list?.number)
        #expect(screen.update(.appeared, in: context) == [.loadCourier(dossier.list?.number)])
        _ = screen.update(.fact(.courierLoaded(dossier)), in: context)
        return screen
    }

    @Test func `is opened by its key, by those who gather, carry, receive or check`() throws {
        for role in Role.allCases {
            var desktop = try ScreenFixtures.desktop(role)
            _ = desktop.handle(.key(.alt("k")))
            let may = [Role.receptionist, .accumulationInspector, .courier, .auditor, .administrator].contains(role)
            #expect((desktop.layers.last is CouriersScreen) == may, "\(role)")
        }
    }

    @Test func `takes a scanned file as the person's part is`() throws {
        let scan = try ScreenFixtures.number(2)
        let parts: [(CourierPart, Role, CourierDeed)] = [
            (.loading, .accumulationInspector, .enter(scan)), (.handover, .courier, .take(scan)),
            (.arrival, .receptionist, .count(scan)),
        ]
        for (part, role, deed) in parts {
            let context = ScreenFixtures.context(role)
            var screen = try screen(dossier(part, [try file(2, .onTheWay)]), context)
            #expect(screen.take(scanned: scan, in: context) == [.courier(deed, on: try register())])
        }
        let context = ScreenFixtures.context(.auditor)
        var looking = try screen(dossier(.looking, [try file(2, .onTheWay)]), context)
        #expect(looking.take(scanned: scan, in: context) == nil)
    }

    @Test func `opens another register whose number is scanned`() throws {
        let context = ScreenFixtures.context(.receptionist)
        var screen = try screen(arrival(), context)

        #expect(screen.take(scanned: try register(9), in: context) == [.open(.courier(try register(9)))])
        #expect(screen.take(scanned: try register(), in: context) == [])
        #expect(Destination.finding(try register()) == .courier(try register()))
    }

    @Test func `asks before the count is finished, and says what is missing`() throws {
        let context = ScreenFixtures.context(.receptionist)
        var screen = try screen(arrival(), context)

        let effects = screen.update(.command(.act), in: context)

        guard case .open(.question(let question))? = effects.first else {
            Issue.record("no question: \(effects)")
            return
        }
        #expect(question.text.en.contains("Received: 1. MISSING: 2. Surplus: 1."))
        #expect(question.effects == [.courier(.finish, on: try register())])
    }

    @Test func `is closed, taken and left only after a question`() throws {
        let loading = try dossier(.loading, [try file(1, .entered), try file(2, .candidate, office: 0)], isOpen: true)
        let handover = try dossier(.handover, [try file(1, .onTheWay), try file(2, .waiting)], hasLeft: false)
        for (dossier, role, command, deed) in [
            (loading, Role.accumulationInspector, Command.act, CourierDeed.close), (handover, .courier, .act, .takeAll),
            (handover, .courier, .leaveRest, .leave),
        ] {
            let context = ScreenFixtures.context(role)
            var screen = try screen(dossier, context)
            let effects = screen.update(.command(command), in: context)
            guard case .open(.question(let question))? = effects.first else {
                Issue.record("no question: \(effects)")
                continue
            }
            #expect(question.effects == [.courier(deed, on: try register())])
        }
    }

    @Test func `offers to put on what is not on it, and to take off what is`() throws {
        let context = ScreenFixtures.context(.accumulationInspector)
        var screen = try screen(
            dossier(.loading, [try file(1, .entered), try file(2, .candidate, office: 0)], isOpen: true), context)

        #expect(screen.commands(in: context).contains { $0.command == .takeOff })
        #expect(screen.update(.command(.takeOff), in: context) == [.courier(.takeOff(try ScreenFixtures.number(1)), on: try register())])
        _ = screen.update(.key(.down), in: context)
        #expect(screen.commands(in: context).contains { $0.command == .accumulate })
        #expect(screen.update(.command(.accumulate), in: context) == [.courier(.enter(try ScreenFixtures.number(2)), on: try register())])
    }

    @Test func `prints the protocol once it is counted`() throws {
        let context = ScreenFixtures.context(.receptionist)
        var before = try screen(arrival(), context)
        #expect(before.update(.command(.print), in: context) == [.printCourier(try register(), isProtocol: false)])

        let counted = try dossier(.looking, [try file(1, .received(mark))], counts: [CourierCount(office: 1, mark: mark)])
        var after = try screen(counted, context)
        #expect(after.update(.command(.print), in: context) == [.printCourier(try register(), isProtocol: true)])
    }

    @Test func `closes again where the person has nothing to see`() throws {
        let context = ScreenFixtures.context(.receptionist)
        var screen = CourierScreen(number: try register())
        _ = screen.update(.appeared, in: context)

        #expect(screen.update(.fact(.impossible(.courier(.unknown(try register())))), in: context) == [.close])
    }

    @Test func `puts a file scanned over the list of registers on the open one`() throws {
        let context = ScreenFixtures.context(.accumulationInspector)
        var screen = CouriersScreen()
        #expect(screen.update(.appeared, in: context) == [.loadCouriers])
        _ = screen.update(.fact(.couriersLoaded([])), in: context)

        let scan = try ScreenFixtures.number(2)
        #expect(screen.take(scanned: scan, in: context) == [.courier(.enter(scan), on: nil), .open(.courier(nil))])
        #expect(screen.update(.key(.enter), in: context) == [.open(.courier(nil))])
    }

    @Test(arguments: Language.allCases) func `is shown whole in every language`(language: Language) throws {
        for (role, dossier) in try everyPart() {
            var desktop = try ScreenFixtures.desktop(role, language: language)
            _ = desktop.carryOut([.open(.courier(dossier.list?.number))], of: 0)
            _ = desktop.receive(.courierLoaded(dossier))
            let rows = desktop.frame(size: .standard).surface.rows
            // Names and offices may be cut, what the program says may not.
            for row in [rows[1], rows[18], rows[21]] { #expect(!row.contains("…"), "\(language) \(dossier.part): \(row)") }
            for row in rows[2..<8] { #expect(!row.suffix(20).contains("…"), "\(language) \(dossier.part): \(row)") }
        }
    }

    @Test(arguments: [(Language.kazakh, Size.standard, "kk"), (.russian, .standard, "ru"), (.english, .wide, "en-wide")])
    func `is seen`(_ language: Language, _ size: Size, _ name: String) throws {
        for (role, dossier) in try everyPart() {
            var desktop = try ScreenFixtures.desktop(role, language: language, size: size)
            _ = desktop.carryOut([.open(.courier(dossier.list?.number))], of: 0)
            _ = desktop.receive(.courierLoaded(dossier))
            try expectGolden(desktop.frame(size: size), "courier-\(dossier.part.rawValue)-\(name)")
        }
        var desktop = try ScreenFixtures.desktop(.receptionist, language: language, size: size)
        _ = desktop.handle(.key(.alt("k")))
        let lists = try [
            dossier(.loading, [try file(1, .entered)], isOpen: true, from: 1), arrival(),
            dossier(.looking, [try file(1, .received(mark)), try file(2, .missing(mark))], counts: [CourierCount(office: 1, mark: mark)]),
        ].compactMap(\.list).enumerated().map { index, list in
            CourierList(
                number: try register(index + 1, office: index == 0 ? 1 : 2), day: list.day, isOpen: list.isOpen,
                hasLeft: list.hasLeft, sender: list.sender, receivers: list.receivers, totals: list.totals, counts: list.counts)
        }
        _ = desktop.receive(.couriersLoaded(lists))
        try expectGolden(desktop.frame(size: size), "couriers-\(name)")
    }

    private func everyPart() throws -> [(Role, CourierDossier)] {
        [
            (
                .accumulationInspector,
                try dossier(
                    .loading,
                    [
                        try file(1, .entered), try file(2, .entered), try file(3, .leftBehind, office: 0),
                        try file(4, .candidate, office: 0),
                    ], office: 2, isOpen: true, hasLeft: false)
            ),
            (.courier, try dossier(.handover, [try file(1, .onTheWay), try file(2, .waiting)], office: 2, hasLeft: false)),
            (.receptionist, try arrival()),
            (
                .auditor,
                try dossier(
                    .looking,
                    [
                        try file(1, .received(mark)), try file(2, .missing(mark)), try file(3, .foundLate(mark)),
                        try file(4, .carried(to: try register(8))), try file(5, .withdrawn),
                        try file(6, .surplus(mark, isReceived: true)),
                    ], counts: [CourierCount(office: 1, mark: mark)])
            ),
        ]
    }
}
