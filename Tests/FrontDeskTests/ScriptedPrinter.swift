import Foundation
import Glibc
import Synchronization

/// A printer on the network that behaves as it is told: takes all, breaks off, stalls, answers questions about its state.
final class ScriptedPrinter: Sendable {
    enum Conduct: Sendable, Equatable {
        case takesAll
        /// Never reads a byte.
        case stalls
        /// Resets the connection after so many bytes.
        case breaksOff(after: Int)
        /// Answers `DLE EOT` with these states, and `GS r` once it has worked through the job.
        case answers(Status)
        /// Is well before the job, and like this after it.
        case turns(Status)
        /// Takes all and never tells a thing, though it is asked.
        case keepsSilent
        /// Takes all and talks without an end, nothing of it an answer.
        case babbles
    }

    /// What a printer answers to `DLE EOT` 1, 2 and 4.
    struct Status: Sendable, Equatable {
        var printer: UInt8 = 0x12
        var offline: UInt8 = 0x12
        var paper: UInt8 = 0x12

        static let well = Status()
        static let paperOut = Status(printer: 0x1A, offline: 0x32, paper: 0x72)
        static let paperLow = Status(paper: 0x1E)
        static let coverOpen = Status(printer: 0x1A, offline: 0x16)
        static let offline = Status(printer: 0x1A)
        static let fault = Status(printer: 0x1A, offline: 0x52)
    }

    let port: Int
    private let listener: Int32
    private let conduct: Conduct
    private let taken = Mutex<[UInt8]>([])
    private let hasEnded = DispatchSemaphore(value: 0)

    init(_ conduct: Conduct) throws {
        self.conduct = conduct
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        if conduct == .stalls {
            var small: Int32 = 2_048
            setsockopt(listener, SOL_SOCKET, SO_RCVBUF, &small, socklen_t(MemoryLayout<Int32>.size))
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let (door, size) = (listener, length)
        let isReady = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(door, $0, size) == 0 && listen(door, 4) == 0 && getsockname(door, $0, &length) == 0
            }
        }
        guard isReady else { throw POSIXError(.EADDRNOTAVAIL) }
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { [self] in serve() }
    }

    deinit { close(listener) }

    var target: String { "127.0.0.1:\(port)" }

    /// The job's bytes, without the questions, once its sender has hung up.
    func job() -> [UInt8] {
        _ = hasEnded.wait(timeout: .now() + .seconds(20))
        return taken.withLock { $0 }
    }

    private func serve() {
        let door = accept(listener, nil, nil)
        guard door >= 0 else { return }
        defer { hasEnded.signal() }
        if conduct == .stalls {
            _ = hasEnded.wait(timeout: .now() + .seconds(20))
            close(door)
            return
        }
        if conduct == .babbles { babble(on: door) }
        var isWorking = false
        var seen: [UInt8] = []
        var byte: UInt8 = 0
        while read(door, &byte, 1) == 1 {
            seen.append(byte)
            if case .breaksOff(let count) = conduct, seen.count >= count {
                var atOnce = linger(l_onoff: 1, l_linger: 0)
                setsockopt(door, SOL_SOCKET, SO_LINGER, &atOnce, socklen_t(MemoryLayout<linger>.size))
                break
            }
            if seen.suffix(3).starts(with: [0x10, 0x04]), let question = seen.last, question <= 4, seen.count >= 3 {
                seen.removeLast(3)
                isWorking = isWorking || !seen.isEmpty
                answer(question, isWorking: isWorking, on: door)
            } else if seen.suffix(3) == [0x1D, 0x72, 0x01] {
                seen.removeLast(3)
                isWorking = true
                if case .answers = conduct { send([0x00], on: door) }
            }
        }
        taken.withLock { $0 = seen }
        close(door)
    }

    private func answer(_ question: UInt8, isWorking: Bool, on door: Int32) {
        let status: Status
        switch conduct {
        case .answers(let fixed): status = fixed
        case .turns(let later): status = isWorking ? later : .well
        case .takesAll, .stalls, .breaksOff, .keepsSilent, .babbles: return
        }
        switch question {
        case 1: send([status.printer], on: door)
        case 2: send([status.offline], on: door)
        case 4: send([status.paper], on: door)
        default: break
        }
    }

    private func babble(on door: Int32) {
        let end = DispatchTime.now() + .seconds(60)
        let other = dup(door)
        Thread.detachNewThread {
            while DispatchTime.now() < end, Glibc.send(other, [0x00], 1, Int32(MSG_NOSIGNAL)) == 1 { usleep(1_000) }
            close(other)
        }
    }

    private func send(_ bytes: [UInt8], on door: Int32) { _ = write(door, bytes, bytes.count) }
}
