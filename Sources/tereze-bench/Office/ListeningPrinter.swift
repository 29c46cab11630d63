import Foundation
import Glibc
import Synchronization

/// An ESC/POS printer on this machine: it answers how it is, and notes when the first byte of each job came.
final class ListeningPrinter: Sendable {
    private let listener: Int32
    private let port: UInt16
    private let first = Mutex<ContinuousClock.Instant?>(nil)

    init() throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
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
        guard isReady else { throw BenchFailure("no port for a printer: \(errno)") }
        port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread { [door] in while case let job = accept(door, nil, nil), job >= 0 { self.serve(job) } }
    }

    var target: String { "127.0.0.1:\(port)" }

    /// When the first byte of the last job came; nil where none did.
    func takeFirstByte() -> ContinuousClock.Instant? {
        first.withLock { first in
            defer { first = nil }
            return first
        }
    }

    private func serve(_ job: Int32) {
        defer { close(job) }
        var tail: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = read(job, &buffer, buffer.count), count > 0 {
            let now = ContinuousClock.now
            let bytes = buffer.prefix(count)
            // The desk asks and waits for the answer, so a question comes alone.
            if count == 3, bytes.starts(with: [0x10, 0x04]) {
                _ = write(job, [0x12], 1)
                continue
            }
            first.withLock { $0 = $0 ?? now }
            tail = (tail + bytes).suffix(3)
            if tail == [0x1D, 0x72, 0x01] { _ = write(job, [0x00], 1) }
        }
    }
}
