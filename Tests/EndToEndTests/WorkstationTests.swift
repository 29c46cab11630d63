import Foundation
import ProgramDriver
import Testing

/// What a workstation prints on, chosen from elsewhere while somebody works at it.
@Suite struct `A workstation's printers` {
    @Test func `chosen by a command are seen at the open desk, beside what is typed there`() throws {
        let office = try DemoDesk()
        let clerk = try Clerk(at: office)
        try clerk.signIn("kense")
        try clerk.press("C-o")
        try clerk.see("Printer of letters")

        _ = try office.json(["printer", "set", "letter", "--transport", "tcp", "--target", "192.168.7.31"], as: "kense")
        try clerk.see("192.168.7.31")

        // The time after which the desk locks is chosen here and not saved; the registers' printer is chosen elsewhere meanwhile.
        try clerk.press("Down", "Down", "Right")
        let lock = try #require(try clerk.terminal.screen().split(separator: "\n").first { $0.contains("Lock after") })
        #expect(!lock.contains("10 minutes"))
        _ = try office.json(["printer", "set", "register", "--transport", "tcp", "--target", "192.168.7.32"], as: "kense")
        try clerk.see("192.168.7.32")
        #expect(try clerk.terminal.screen().split(separator: "\n").contains(lock))

        try clerk.press("F8")
        try clerk.see("✓")
        let kept = try office.json(["printer", "check"], as: "kense")
        #expect("\(kept)".contains("192.168.7.31") && "\(kept)".contains("192.168.7.32"), "\(kept)")
    }
}
