import Foundation
import Legislation
import Testing

@Suite struct `What a service leaves open` {
    private static let file = "services/01-sixth-fuel-aid.yaml"
    private let sound: SampleAct

    init() throws { sound = try SampleAct(folder: "sixth-act") }

    private func gaps(_ act: SampleAct) throws -> [DataGap] { ActInventory(try ActLoader.load(act.source)).gaps }

    private func expect(
        _ kind: DataGap.Kind, replacing old: String, with new: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let act = try sound.replacing(old, with: new, in: Self.file, sourceLocation: sourceLocation)
        #expect(try gaps(act).map(\.kind) == [kind], sourceLocation: sourceLocation)
        #expect(try gaps(act).first?.service.rawValue == "sixth-fuel-aid", sourceLocation: sourceLocation)
    }

    @Test func `is nothing in a sound act`() throws {
        #expect(try gaps(sound).isEmpty)
    }

    @Test func `is nothing in the acts that are shipped`() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: ResourceFolder.realActs.path)

        for folder in folders where !folder.hasPrefix(".") {
            #expect(ActInventory(try ActLoader.load(ResourceFolder.act(folder, in: ResourceFolder.realActs))).gaps == [], "\(folder)")
        }
    }

    @Test func `is told where papers can be missing and no slip says which`() throws {
        try expect(
            .noMissingPapersSlip, replacing: "sixth-receipt, sixth-missing-papers, sixth-fuel-notice",
            with: "sixth-receipt, sixth-fuel-notice")
    }

    @Test func `is told where the act is called silent on what it says`() throws {
        try expect(
            .statedThoughSilent(.complaints), replacing: "silent: [automation]", with: "silent: [automation, complaints]")
    }

    @Test func `is told where nothing of complaints is there, nor that the act is silent`() throws {
        let text = try #require(sound.files[Self.file])
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("  - {text: \"Даттануу") })
        try expect(.neitherStatedNorSilent(.complaints), replacing: "complaints:\n\(line)", with: "complaints: []")

        let silent = try sound.replacing("complaints:\n\(line)", with: "complaints: []", in: Self.file)
            .replacing("silent: [automation]", with: "silent: [automation, complaints]", in: Self.file)
        #expect(try gaps(silent).isEmpty)
    }

    @Test func `is told where what is paid by list has no form of a list`() throws {
        let other = "services/02-sixth-residence.yaml"
        let act = try sound.replacing(", sixth-payment-list]", with: "]", in: Self.file)
            .replacing("sixth-refusal]", with: "sixth-refusal, sixth-payment-list]", in: other)

        let channel = try #require(try ActLoader.load(sound.source).services.first).channels[0].id
        #expect(try gaps(act).map(\.kind) == [.paymentWithoutList(channel)])
    }

    @Test func `is told where a short name is too long for a list`() throws {
        let long = String(repeating: "a", count: 41)
        try expect(.longShortName(.english, columns: 41), replacing: "en: \"Fuel aid\"", with: "en: \"\(long)\"")
    }
}
