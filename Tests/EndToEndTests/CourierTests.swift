import Foundation
import ProgramDriver
import Testing

/// A courier's register between two desks: gathered at one, counted at the other, each seeing what the other does.
@Suite(
    .enabled(if: Tmux.isInstalled, "tmux is not installed here; .ci/setup brings it (2026-11-21)"), .serialized,
    .timeLimit(.minutes(5)))
struct `A courier's register between two desks` {
    @Test func `is scanned out at one end and in at the other, and both see what is missing`() throws {
        let office = try DemoDesk()
        let files = try (1...2).map { try registered(office, birthDate: "1885-03-0\($0)") }
        let centre = try Clerk(at: office)
        try centre.signIn("jinaq")
        try centre.press("M-k")
        try centre.see("a new register")
        for (index, file) in files.enumerated() {
            try scan(file, at: centre)
            try centre.see("In all: \(index + 1) case")
        }
        try centre.press("F8")
        try centre.see("Close register")
        try centre.press("F8")
        try centre.see("is closed: 2 cases")

        let list = try office.json(["register", "courier", "list"], as: "tasushy").list
        let register = try #require(list.first?.number.string)
        _ = try office.json(["register", "courier", "take", register], as: "tasushy")
        try centre.see("on the way")

        let department = try Clerk(at: office)
        try department.signIn("kense")
        try department.press("M-k")
        try department.see("Courier registers")
        try scan(register, at: department)
        try department.see("Scan each file")
        try scan(files[0], at: department)
        try department.see("received: 1 of 2")
        try department.press("F8")
        try department.see("MISSING: 1.")
        try department.press("F8")
        try department.see("missing 1, surplus 0")

        // The centre's screen shows it without a key pressed there.
        try centre.see("MISSING")
        try centre.see("Counted:")
        try scan(files[1], at: department)
        try department.see("was found and is received")
        try centre.see("found later")
    }

    private func scan(_ number: String, at clerk: Clerk) throws {
        try clerk.type(number.filter(\.isNumber))
        try clerk.press("Enter")
    }

    private func registered(_ office: DemoDesk, birthDate: String) throws -> String {
        let application = """
            {"service": "child-benefit", "applicant": {"surname": "Сейітова", "given": "Айгүл", "birthDate": "\(birthDate)",
            "address": "Абай көшесі, 5", "phone": "8-700-111-22-33"},
            "documents": [{"id": "application"}, {"id": "identity"}], "family": [{"name": "Алихан", "relation": "ұлы"}]}
            """
        return try #require(
            try office.json(["case", "register", "--input", "-", "--another-person"], as: "inspektor", input: application)
                .number.string)
    }
}
