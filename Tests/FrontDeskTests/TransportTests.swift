import Casework
import Foundation
import Testing

@testable import FrontDesk

/// What the ways to a printer do with a sound printer, and with every kind of trouble; nothing waits longer than told.
@Suite struct TransportTests {
    private static let receipt = Array(String(repeating: "Құрметті Сейітова Айгүл\n", count: 20).utf8)
    /// For printers that keep one waiting.
    private static let quick = PrintPatience(connect: 1, program: 5, stall: 1, whole: 3, status: 1, work: 2, farewell: 1)
    /// For printers that answer, on a machine that may have no time for them.
    private static let ample = PrintPatience(connect: 30, program: 30, stall: 30, whole: 90, status: 30, work: 30, farewell: 30)

    private func load(_ bytes: [UInt8] = receipt) -> PrintLoad {
        PrintLoad(bytes: bytes, name: "receipt-1", title: "receipt", language: .printer)
    }

    private func tcp(_ printer: ScriptedPrinter, hasStatus: Bool = false, patience: PrintPatience = ample) -> TCPTransport {
        TCPTransport(target: printer.target, talk: PrinterTalk(hasStatus: hasStatus, patience: patience))
    }

    // MARK: The network

    @Test func aPrinterOnTheNetworkGetsEveryByte() throws {
        let printer = try ScriptedPrinter(.takesAll)

        let answer = try tcp(printer).send(load())

        #expect(!answer.isConfirmed)
        #expect(printer.job() == Self.receipt)
    }

    @Test func aPrinterThatTalksWithoutAnEndIsNotListenedToWithoutAnEnd() throws {
        let printer = try ScriptedPrinter(.babbles)

        let answer = try tcp(printer, hasStatus: true, patience: Self.quick).send(load())

        #expect(answer.note == .silent)
        #expect(printer.job() == Self.receipt)
    }

    @Test func aPrinterThatStallsIsGivenUpAndHasPartOfThePaper() throws {
        let printer = try ScriptedPrinter(.stalls)
        let long = [UInt8](repeating: 0x41, count: 16_000_000)

        do {
            _ = try tcp(printer, patience: Self.quick).send(load(long))
            Issue.record("a printer that reads nothing took \(long.count) bytes")
        } catch {
            guard case .stalled(1, let sent, long.count) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(sent < long.count)
            #expect(error.mayHavePrinted)
        }
    }

    @Test func aPrinterThatBreaksOffLeavesItOpenWhatCameOut() throws {
        let printer = try ScriptedPrinter(.breaksOff(after: 10))

        do {
            _ = try tcp(printer).send(load([UInt8](repeating: 0x41, count: 4_000_000)))
            Issue.record("the printer took all")
        } catch {
            guard case .closedEarly(let sent, 4_000_000) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(sent > 0)
            #expect(error.mayHavePrinted)
        }
    }

    @Test func aPrinterThatIsOffHasNothing() throws {
        let port = try ScriptedPrinter(.takesAll).port
        let transport = TCPTransport(target: "127.0.0.1:1", talk: PrinterTalk(hasStatus: false, patience: Self.quick))

        #expect(port > 0)
        #expect(throws: PrintProblem.unreachable("127.0.0.1:1")) { try transport.send(load()) }
    }

    @Test(arguments: ["", "host:", "host:port", "a b", "1:2:3", "host:99999", "http://host"])
    func whatIsNoAddressIsSaidSo(target: String) {
        let transport = TCPTransport(target: target, talk: PrinterTalk(hasStatus: false, patience: Self.quick))

        #expect(throws: PrintProblem.addressInvalid(target)) { try transport.send(load()) }
    }

    @Test func anAddressHasAPortOfItsOwnOrTheUsualOne() throws {
        #expect(try #require(TCPTransport.address("192.168.0.50")) == ("192.168.0.50", "9100"))
        #expect(try #require(TCPTransport.address("kense:9101")) == ("kense", "9101"))
        #expect(try #require(TCPTransport.address("[fe80::1]:9100")) == ("fe80::1", "9100"))
    }

    // MARK: Questions about the printer's state

    @Test func aPrinterThatAnswersConfirmsThePaperItself() throws {
        let printer = try ScriptedPrinter(.answers(.well))

        let answer = try tcp(printer, hasStatus: true).send(load())

        #expect(answer.isConfirmed)
        #expect(answer.note == .processed)
        #expect(printer.job() == Self.receipt)
    }

    @Test func paperThatRunsOutSoonIsTold() throws {
        let answer = try tcp(ScriptedPrinter(.answers(.paperLow)), hasStatus: true).send(load())

        #expect(answer.isConfirmed)
        #expect(answer.note == .paperLow)
    }

    @Test(arguments: [
        (ScriptedPrinter.Status.paperOut, PrintProblem.paperOut), (.coverOpen, .coverOpen), (.offline, .offline),
        (.fault, .deviceFault),
    ])
    func aPrinterInTroubleIsSentNothing(status: ScriptedPrinter.Status, problem: PrintProblem) throws {
        let printer = try ScriptedPrinter(.answers(status))

        #expect(throws: problem) { try tcp(printer, hasStatus: true).send(load()) }

        #expect(!problem.mayHavePrinted)
        #expect(printer.job().isEmpty)
    }

    @Test func paperThatRunsOutInTheMiddleLeavesItOpenWhatCameOut() throws {
        let printer = try ScriptedPrinter(.turns(.paperOut))

        let answer = try tcp(printer, hasStatus: true).send(load())

        #expect(answer.trouble == .paperOut)
        #expect(!answer.isConfirmed)
    }

    @Test func aPrinterThatDoesNotAnswerPrintsAllTheSame() throws {
        let printer = try ScriptedPrinter(.keepsSilent)

        let answer = try tcp(printer, hasStatus: true, patience: Self.quick).send(load())

        #expect(answer.note == .silent)
        #expect(!answer.isConfirmed)
        #expect(printer.job() == Self.receipt)
    }

    // MARK: Devices

    @Test func aDeviceWithoutPaperIsTold() throws {
        let device = DeviceTransport(path: "/dev/full", talk: PrinterTalk(hasStatus: false, patience: Self.quick))

        #expect(throws: PrintProblem.paperOut) { try device.send(load()) }
    }

    @Test(arguments: ["/dev/usb/lp-that-is-not-there", "", "/tmp"])
    func aDeviceThatIsUnpluggedIsTold(path: String) throws {
        let device = DeviceTransport(path: path, talk: PrinterTalk(hasStatus: false, patience: Self.quick))

        #expect(throws: PrintProblem.deviceMissing(path)) { try device.send(load()) }
    }

    @Test func aDeviceGetsEveryByteAndOneThatStallsIsGivenUp() throws {
        let folder = try SpoolFolder()
        let path = folder.path("lp0")
        #expect(mkfifo(path, 0o600) == 0)
        let reader = open(path, O_RDONLY | O_NONBLOCK)
        defer { close(reader) }
        let device = DeviceTransport(path: path, talk: PrinterTalk(hasStatus: false, patience: Self.quick))

        _ = try device.send(load())
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let count = read(reader, &bytes, bytes.count)
        #expect(Array(bytes.prefix(max(0, count))) == Self.receipt)

        // A pipe holds 64 KiB, and nobody reads on.
        #expect(throws: PrintProblem.stalled(seconds: 1, sent: 65_536, of: 100_000)) {
            try device.send(load([UInt8](repeating: 0x41, count: 100_000)))
        }
    }

    // MARK: Files

    @Test func aFullDiskUnderTheSpoolLeavesNoHalfPaper() throws {
        let folder = try SpoolFolder()
        // Whatever is written there finds the disk full.
        #expect(symlink("/dev/full", folder.path("receipt-1.prn.part")) == 0)
        let file = FileTransport(folder: folder.path, isOwn: false)

        #expect(throws: PrintProblem.diskFull(folder.path)) { try file.send(load()) }

        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test func aSpoolFolderThatVanishedIsTold() throws {
        let file = FileTransport(folder: "/nonexistent/folder", isOwn: false)

        #expect(throws: PrintProblem.folderMissing("/nonexistent/folder")) { try file.send(load()) }
    }
}

/// A folder that goes away with the test.
final class SpoolFolder {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("tereze-spool-\(UUID().uuidString)").path

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func path(_ name: String) -> String { "\(path)/\(name)" }
}
