import Foundation
import ProgramDriver
import Testing

@Suite struct `An act by commands` {
    private static let act = "kz-almaty-2012-349"
    private static let installed = Program.root.appending(path: "Resources/acts/\(act)").path

    /// A copy of the act's folder, with a text in one of its files replaced.
    private func copy(_ file: String = "act.yaml", _ old: String = "", _ new: String = "") throws -> (TemporaryFolder, String) {
        let folder = try TemporaryFolder()
        let path = folder.path(Self.act)
        try FileManager.default.copyItem(atPath: Self.installed, toPath: path)
        let text = try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
        try text.replacing(old.isEmpty ? "\u{0}" : old, with: new, maxReplacements: 1)
            .write(toFile: "\(path)/\(file)", atomically: true, encoding: .utf8)
        return (folder, path)
    }

    @Test func `is checked: what it holds, and that everything has its place`() throws {
        let checked = try Program.run(["act", "check", Self.act, "--json"])
        let check = try JSONValue(parsing: checked.output)[0]

        #expect(checked.status == 0)
        #expect(check.sound.bool == true)
        #expect(check.counts.services.int == 7)
        #expect(check.counts.offices.int == 292)
        #expect(check.counts.forms.act.int == 13)
        #expect(check.counts.forms.ours.int == 2)
        #expect(check.withoutReference.list.isEmpty)
        #expect(try Program.run(["act", "check", Self.act]).output.contains("everything has its place"))
    }

    @Test func `that is sound in every folder of the resources lets the check end well`() throws {
        let all = try Program.run(["act", "check"])

        #expect(all.status == 0, "\(all.output)")
    }

    @Test func `in a folder anywhere is checked with file, line and cure`() throws {
        let (folder, path) = try copy("services/01-sanatorium-referral.yaml", "version: 1", "version: 1\nvershion: 2")
        defer { withExtendedLifetime(folder) {} }

        let checked = try Program.run(["act", "check", path])

        #expect(checked.status == 1)
        #expect(checked.output.contains("\(path)/services/01-sanatorium-referral.yaml:4:"), "\(checked.output)")
        #expect(checked.output.contains("vershion"))
        #expect(checked.output.contains("version"))
    }

    @Test func `names a file that does not belong to it`() throws {
        let (folder, path) = try copy()
        defer { withExtendedLifetime(folder) {} }
        try "x".write(toFile: path + "/notes.txt", atomically: true, encoding: .utf8)

        let checked = try Program.run(["act", "check", path])

        #expect(checked.status == 1)
        #expect(checked.output.contains("notes.txt"))
    }

    @Test func `that nobody knows is refused with those that are there`() throws {
        let refused = try Program.run(["act", "check", "kz-nowhere"])

        #expect(refused.status == 1)
        #expect(refused.errorLines.count == 1)
        #expect(refused.errors.contains(Self.act))
    }

    @Test func `does not differ from itself, and differs from a changed copy in what was changed`() throws {
        let (folder, path) = try copy("services/01-sanatorium-referral.yaml", "period: 15 minutes", "period: 25 minutes")
        defer { withExtendedLifetime(folder) {} }

        #expect(try Program.run(["act", "diff", Self.act, Self.act]).output == "There is no difference.\n")
        let told = try Program.run(["act", "diff", Self.act, path])
        let json = try JSONValue(parsing: Program.run(["act", "diff", Self.act, path, "--json"]).output)

        #expect(told.status == 0, "\(told.errors)")
        #expect(told.output.contains("15 minutes"))
        #expect(told.output.contains("25 minutes"))
        #expect(json.same.bool == false)
        #expect(json.services.list.count == 1)
        #expect(json.services[0].fate.string == "changed")
        #expect(json.services[0].changes[0].matter.string == "stepTime")
    }

    @Test(arguments: [
        (["kz-almaty-2012-349", "child-benefit"], "cannot be compared"),
        (["child-benefit@1", "child-benefit@9"], "There are: 1."),
        (["kz-nowhere", "child-benefit"], "no act, no service and no act's folder"),
    ])
    func `is compared only with its like`(names: [String], told: String) throws {
        let refused = try Program.run(["act", "diff"] + names)

        #expect(refused.status == 1)
        #expect(refused.output == "")
        #expect(refused.errors.contains(told), "\(refused.errors)")
    }

    @Test func `that is repealed says so in the list and when it is shown`() throws {
        #expect(try Program.run(["act", "list"]).output.contains("! repealed on 02.06.2014"))
        #expect(try Program.run(["act", "show", Self.act]).output.contains("! This act was repealed on 02.06.2014"))
    }
}

@Suite struct `A leaflet by command` {
    @Test(arguments: [("kk", "ӨТІНІШ БЕРУШІГЕ ЖАДЫНАМА"), ("ky", "АРЫЗ ЭЭСИНЕ ЭСКЕРТМЕ"), ("ru", "ПАМЯТКА ЗАЯВИТЕЛЮ"), ("en", "LEAFLET FOR THE APPLICANT")])
    func `has headings in the language asked for and the act's words in the act's`(language: String, title: String) throws {
        let leaflet = try Program.run(["service", "leaflet", "child-benefit", "--language", language])

        #expect(leaflet.status == 0)
        #expect(leaflet.output.contains(title))
        #expect(leaflet.output.contains("18 жасқа дейінгі балалы отбасыларға"))
    }

    @Test(arguments: [32, 80, 132])
    func `keeps within its width`(width: Int) throws {
        let services = try JSONValue(parsing: Program.run(["service", "list", "--json"]).output).list
        let one = Dictionary(grouping: services) { $0.act.string ?? "" }.compactMap(\.value.first)
        for service in one {
            let leaflet = try Program.run(["service", "leaflet", service.id.string ?? "", "--width", "\(width)"])
            #expect(leaflet.status == 0)
            #expect(leaflet.output.split(separator: "\n").allSatisfy { $0.count <= width })
        }
    }

    @Test func `bears the office's address and hours where one is named`() throws {
        let leaflet = try Program.run(["service", "leaflet", "child-benefit", "--office", "dep-01", "--language", "en", "--json"])
        let text = try #require(try JSONValue(parsing: leaflet.output).text.string)

        #expect(text.contains("Mon–Fri 09:00–13:00, 14:00–18:00"))
    }

    @Test(arguments: [["--channel", "pigeon"], ["--office", "dep-99"], ["--language", "de"], ["--width", "31"]])
    func `refuses what is not there`(options: [String]) throws {
        let refused = try Program.run(["service", "leaflet", "child-benefit"] + options)

        #expect(refused.status == 1)
        #expect(refused.errorLines.count == 1)
    }
}
