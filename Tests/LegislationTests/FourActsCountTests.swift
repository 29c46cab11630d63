import Foundation
import Legislation
import Testing
import WorkingTime

/// Holds the numbers of each act against the published text, counted there anew.
@Suite(.enabled(if: PublishedAct.areThere, "the published acts stand beside the repository only where it was made"))
struct `The numbers of the other four acts` {
    /// The lines of each standard of Aktau, from its first paragraph on: `1. Осы …`.
    private func standards() throws -> [ArraySlice<String>] {
        let lines = try PublishedAct.aktau.text().lines
        let starts = lines.indices.filter { lines[$0].starts(with: /1\.\s*Осы/) }
        return zip(starts, starts.dropFirst() + [lines.endIndex]).map { lines[$0..<$1] }
    }

    @Test func `Aktau has a service for each standard of the text`() throws {
        let act = try PublishedAct.aktau.catalogue()

        #expect(try standards().count == 22)
        #expect(act.services.map(\.title.at.standard) == Array(1...22))
    }

    @Test func `Aktau covers every numbered paragraph of every standard`() throws {
        for (service, lines) in zip(try PublishedAct.aktau.catalogue().services, try standards()) {
            var last = 0
            for line in lines where line.starts(with: try Regex("\(last + 1)\\.(?!\\d)")) { last += 1 }
            let covered = service.paragraphs { $0.standard == service.title.at.standard }
            #expect(last > 4)
            #expect(Set(1...last).subtracting(covered).sorted() == [], "\(service.id)")
        }
    }

    @Test func `Aktau has every row of every quality table`() throws {
        for (service, lines) in zip(try PublishedAct.aktau.catalogue().services, try standards()) {
            let rows = lines.count { $0.starts(with: /\d\.\d\.?/) }
            #expect(service.indicators?.rows.count ?? 0 == rows, "\(service.id)")
        }
    }

    @Test func `Aktau has something of every appendix that a standard prints`() throws {
        let act = try PublishedAct.aktau.catalogue()
        for (service, lines) in zip(act.services, try standards()) {
            let printed = lines.compactMap { line in
                line.firstMatch(of: /^(?:.{0,20}стандартына\s)?(?:N\s)?(\d)\s?-?\s?қосымша$/).flatMap { Int($0.1) }
            }
            let own = act.forms(of: service).filter { $0.at.standard == service.title.at.standard }.compactMap(\.at.appendix)
            let quoted = service.references.compactMap(\.at.appendix)
            #expect(Set(printed).subtracting(own + quoted).sorted() == [], "\(service.id)")
        }
    }

    @Test func `Almaty of 2018 covers its eight paragraphs and the six stages of the fifth`() throws {
        let act = try PublishedAct.almaty.catalogue()
        let service = try #require(act.services.first)
        let paragraphs = service.references.map(\.at).filter { $0.annex == 10 && $0.appendix == nil }

        #expect(act.services.count == 1)
        #expect(Set(1...8).subtracting(paragraphs.compactMap(\.paragraphNumber)) == [])
        let stages = paragraphs.compactMap(\.paragraph).filter { $0.hasPrefix("5, ") }
        // The sixth bears a Cyrillic letter instead of its number.
        #expect(["1", "2", "3", "4", "5", "б"].allSatisfy { stage in stages.contains { $0.hasPrefix("5, \(stage))") } })
    }

    @Test func `Almaty of 2018 has the longer terms of 19 and 16 working days and the statuses of the portal`() throws {
        let service = try #require(try PublishedAct.almaty.catalogue().services.first)
        let longer = service.channels.flatMap(\.steps).compactMap(\.longer?.period)

        #expect(longer.contains(.length(19, .workingDays)))
        #expect(longer.contains(.length(16, .workingDays)))
        #expect(service.channels.contains { !$0.accountStatuses.isEmpty })
    }

    @Test func `Ketmen-Döbö has a service for each row of its list, with its executor`() throws {
        let act = try PublishedAct.ketmenDobo.catalogue()
        let lines = try PublishedAct.ketmenDobo.text().lines
        let free = lines.count { $0 == "акысыз" }

        #expect(free == 23)
        #expect(act.services.map(\.title.at.row) == Array(1...23))
        #expect(act.services.allSatisfy { !$0.executors.isEmpty && $0.fee.isFree })
    }

    @Test(arguments: [PublishedAct.ketmenDobo, .bishkek])
    func `the passports cover all their 18 rows`(published: PublishedAct) throws {
        let act = try published.catalogue()
        let rows = act.services.map { service in
            Set(service.references.map(\.at).filter { $0.annex != 1 }.compactMap(\.row))
        }
        let best = try #require(rows.max { $0.count < $1.count })

        #expect(Set(1...18).subtracting(best).sorted() == [])
    }

    @Test func `the five acts have fifty-four services`() throws {
        let others = try PublishedAct.all.map { try $0.catalogue().services.count }

        #expect(others == [22, 1, 23, 1])
        #expect(others.reduce(try Decree349.catalogue.get().services.count, +) == 54)
    }
}
