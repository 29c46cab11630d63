import CaseStore
import Casework
import Foundation
import FrontDesk
import Legislation
import Paper
import Screens
import Testing

@Suite struct LeafletTests {
    private func text(_ id: ServiceID, width: Int = 80, office: OfficeID? = nil, language: Language? = nil) throws -> String {
        let library = TestOffice.library
        let act = try #require(library.act(of: id))
        let definition = try #require(library.service(id))
        let leaflet = Leaflet(definition, in: act, office: office.flatMap { act.office($0) }, language: language)
        return PageLayout(width: width).lines(leaflet.document).map(\.text).joined(separator: "\n")
    }

    @Test func everyServiceHasALeafletThatFitsItsPaper() throws {
        for (place, service) in TestOffice.library.services.enumerated() {
            let language = Language.allCases[place % Language.allCases.count]
            let lines = try text(service.id, width: place % 2 == 0 ? 42 : 80, language: language).split(separator: "\n")
            #expect(lines.count > 10, "\(service.id)")
            #expect(lines.allSatisfy { $0.count <= (place % 2 == 0 ? 42 : 80) }, "\(service.id)")
        }
    }

    @Test func everyServiceTellsWhatToBringWhatItCostsAndWhoseWordsTheyAre() throws {
        for service in TestOffice.library.services {
            let leaflet = try text(service.id, width: 132, language: .english)
            let bare = leaflet.filter { !$0.isWhitespace && $0 != "-" }
            for document in service.documents {
                #expect(bare.contains(document.text.filter { !$0.isWhitespace && $0 != "-" }), "\(service.id): \(document.id)")
            }
            #expect(bare.contains(service.fee.text.text.filter { !$0.isWhitespace && $0 != "-" }), "\(service.id)")
            #expect(leaflet.contains("The text is taken from the act"))
        }
    }

    @Test func theOfficesAddressAndHoursStandOnIt() throws {
        let office = try #require(TestOffice.library.office(OfficeID("dep-01")))

        let leaflet = try text(ServiceID("child-benefit"), office: OfficeID("dep-01"), language: .english)

        #expect(leaflet.contains(office.phone))
        #expect(leaflet.contains("09:00–13:00, 14:00–18:00"))
    }

    @Test func aRepealedActSaysSo() throws {
        #expect(try text(ServiceID("child-benefit"), language: .english).contains("This act was repealed on 02.06.2014."))
    }

    @Test func itIsPrintedByTheLetterPrinterAndStandsInNoQueue() throws {
        let test = try TestOffice()
        let spool = test.folder.appendingPathComponent("prints").path
        let delivery = PrintDelivery(office: test.office, printers: TestOffice.printers, spool: spool)
        let document = try test.office.leaflet(ServiceID("child-benefit"), at: test.office.office(1), language: .russian)

        let step = try delivery.printUnkept(document, named: "leaflet-child-benefit-ru", with: StationSettings())

        guard case .sent(let path) = step else {
            Issue.record("\(step)")
            return
        }
        #expect(path == spool + "/leaflet-child-benefit-ru.txt")
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains("ПАМЯТКА ЗАЯВИТЕЛЮ"))
        #expect(try test.office.store.printJobs(limit: 10).isEmpty)
    }

    @Test func aPrinterThatIsGoneIsTold() throws {
        let test = try TestOffice()
        let delivery = PrintDelivery(office: test.office, printers: TestOffice.printers, spool: test.folder.path)
        let document = try test.office.leaflet(ServiceID("child-benefit"), at: test.office.office(1), language: .russian)
        var station = StationSettings()
        station.letters = PrinterChoice(profile: "text-a4", transport: .file, target: "/nonexistent/folder")

        #expect(throws: PrintProblem.folderMissing("/nonexistent/folder")) {
            try delivery.printUnkept(document, named: "leaflet", with: station)
        }
    }
}
