import Foundation
import ProgramDriver
import Testing

/// The courier's register by commands: gathered at the centre, carried, counted at the department.
@Suite struct CourierTests {
    @Test func aRegisterIsGatheredCarriedAndReconciledByCommands() throws {
        let desk = try DemoDesk()
        let files = try (1...3).map { try register(desk, birthDate: "1885-03-0\($0)") }
        func courier(_ words: [String], _ login: String) throws -> JSONValue {
            try desk.json(["register", "courier"] + words, as: login)
        }

        let scanned = try courier(["scan", "open"] + files, "jinaq")
        let number = try #require(scanned.register.number.string)
        #expect(scanned.register.totals.files.int == 3 && scanned.part.string == "loading")
        #expect(try courier(["take-off", "open", files[2]], "jinaq").register.totals.files.int == 2)
        #expect(try courier(["close", "open"], "jinaq").register.isOpen.bool == false)
        #expect(try courier(["take", number], "tasushy").register.hasLeft.bool == true)
        #expect(try courier(["count", number, files[0]], "kense").register.totals.received.int == 1)
        #expect(try courier(["finish", number], "kense").register.totals.missing.int == 1)

        // Both sides see what is missing, who counted and when.
        for login in ["kense", "jinaq", "tekserushi"] {
            let shown = try courier(["show", number], login)
            let lost = try #require(shown.files.list.first { $0.state.string == "missing" })
            #expect(lost.number.string == files[1] && lost.by.string?.isEmpty == false && lost.at.string != nil)
            #expect(try courier(["list"], login).list.contains { $0.number.string == number && $0.totals.missing.int == 1 })
        }
        #expect(try courier(["count", number, files[1]], "kense").register.totals.foundLate.int == 1)
        #expect(try desk.json(["journal", "verify"]).sound.bool == true)

        let protocolPages = try desk.json(
            ["register", "print", "courier", "--number", number, "--protocol", "--language", "ru"], as: "jinaq").pages.list
        #expect(protocolPages.count == 2)
        #expect(protocolPages.allSatisfy { $0.string?.contains("Найдены позже: 1") == true })
        let sheets = try desk.json(["register", "print", "courier", "--number", number, "--language", "ru"], as: "jinaq")
        #expect(sheets.pages.list.count == 2 && sheets.pages.list[0].string?.contains(files[1]) == true)
    }

    @Test func whatIsRefusedIsToldInOneSentence() throws {
        let desk = try DemoDesk()
        let file = try register(desk, birthDate: "1885-03-01")
        for (words, login) in [
            (["close", "open"], "jinaq"), (["scan", "open", file], "tasushy"), (["take", "open"], "tasushy"),
            (["show", "0024-12-000099-94"], "jinaq"), (["list"], "maman1"), (["scan", "open", "0021-12-000777-00"], "jinaq"),
        ] {
            let outcome = try desk.run(["register", "courier"] + words, as: login)
            #expect(outcome.status == 1 && outcome.output.isEmpty && outcome.errorLines.count == 1, "\(words): \(outcome.errors)")
        }
    }

    private func register(_ desk: DemoDesk, birthDate: String) throws -> String {
        let application = """
            {"service": "child-benefit", "applicant": {"surname": "Сейітова", "given": "Айгүл", "birthDate": "\(birthDate)",
            "address": "Абай көшесі, 5", "phone": "8-700-111-22-33"},
            "documents": [{"id": "application"}, {"id": "identity"}], "family": [{"name": "Алихан", "relation": "ұлы"}]}
            """
        return try #require(
            try desk.json(["case", "register", "--input", "-", "--another-person"], as: "inspektor", input: application).number.string)
    }
}
