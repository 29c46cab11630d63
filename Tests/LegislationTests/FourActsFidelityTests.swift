import Foundation
import Legislation
import Testing

/// An act of `Resources` beside its published text.
struct PublishedAct: Sendable, CustomStringConvertible {
    let folder: String
    let file: String

    var description: String { folder }

    static let aktau = PublishedAct(folder: "kz-aktau-2008-825", file: "004_0a39a3f6d3543dac.txt")
    static let almaty = PublishedAct(folder: "kz-almaty-2018-81", file: "003_fe8de575f2044c24.txt")
    static let ketmenDobo = PublishedAct(folder: "kg-ketmen-dobo-2025-23", file: "000_6f109b227ee50540.txt")
    static let bishkek = PublishedAct(folder: "kg-bishkek-child-support", file: "001_527446e2e46d8f93.txt")

    static let all = [aktau, almaty, ketmenDobo, bishkek]

    /// Whether the acts are among the resources and their texts beside the repository.
    static var areThere: Bool {
        all.allSatisfy { act in
            let folder = ResourceFolder.realActs.appending(path: act.folder).path
            return PublishedText.isThere(act.file) && FileManager.default.fileExists(atPath: folder)
        }
    }

    func text() throws -> PublishedText { try PublishedText(file: file) }

    func catalogue() throws -> ActCatalogue { try Loaded.catalogues[folder]?.get() ?? load() }

    private func load() throws -> ActCatalogue {
        try ActLoader.load(try ResourceFolder.act(folder, in: ResourceFolder.realActs))
    }

    /// Each is read once for all tests.
    private enum Loaded {
        static let catalogues = Dictionary(
            uniqueKeysWithValues: PublishedAct.all.map { act in (act.folder, Result { try act.load() }) })
    }
}

@Suite(.enabled(if: PublishedAct.areThere, "the published acts stand beside the repository only where it was made"))
struct `The other four acts` {
    @Test(arguments: PublishedAct.all)
    func `are quoted letter by letter in what they say of themselves`(published: PublishedAct) throws {
        let (text, act) = (try published.text(), try published.catalogue().act)

        let said = [act.title, act.number ?? "", act.preamble, act.signatory] + act.clauses.map(\.text)
        #expect(text.missing(said + act.defects.flatMap(\.quotes).map(\.text)) == [])
    }

    @Test(arguments: PublishedAct.all)
    func `are quoted letter by letter in every service`(published: PublishedAct) throws {
        let (text, act) = (try published.text(), try published.catalogue())

        for service in act.services { #expect(text.missing(service.quotes) == [], "\(service.id)") }
    }

    @Test(arguments: PublishedAct.all)
    func `are quoted letter by letter in the steps that are theirs`(published: PublishedAct) throws {
        let (text, act) = (try published.text(), try published.catalogue())

        for service in act.services { #expect(text.missing(service.cells) == [], "\(service.id)") }
    }

    @Test(arguments: PublishedAct.all)
    func `are quoted word by word in every piece of their own forms`(published: PublishedAct) throws {
        let (text, act) = (try published.text(), try published.catalogue())

        for form in act.forms where form.basis == .act {
            #expect(form.strange(to: text) == [], "\(form.id)")
        }
    }

    @Test(arguments: PublishedAct.all)
    func `have a place in the text beside everything`(published: PublishedAct) throws {
        #expect(ActInventory(try published.catalogue()).unreferenced == [])
    }
}
