import Foundation
import Glibc
import ProgramDriver

/// A printer on the network, as far as anybody can tell: it listens on a port and takes what comes.
final class NetworkPrinter {
    private let listener: Int32
    let port: Int

    init() throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let (fd, size) = (listener, length)
        let isReady = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(fd, $0, size) == 0 && listen(fd, 4) == 0 && getsockname(fd, $0, &length) == 0
            }
        }
        guard isReady else { throw Patience.Lost("no port for a printer: \(errno)") }
        port = Int(UInt16(bigEndian: address.sin_port))
    }

    deinit { close(listener) }

    /// Takes the next line and breaks it off at the first bytes, as a printer does whose plug is drawn.
    func breakOff(seconds: Int) throws {
        let job = try accepted(seconds: seconds)
        var byte: UInt8 = 0
        _ = read(job, &byte, 1)
        var hard = linger(l_onoff: 1, l_linger: 0)
        setsockopt(job, SOL_SOCKET, SO_LINGER, &hard, socklen_t(MemoryLayout<linger>.size))
        close(job)
    }

    private func accepted(seconds: Int) throws -> Int32 {
        var waiting = pollfd(fd: listener, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, Int32(seconds * 1_000)) == 1 else { throw Patience.Lost("no job came to the printer") }
        return accept(listener, nil, nil)
    }

    /// The bytes of the next job, once its sender has hung up.
    ///
    /// - Parameter meanwhile: is done while the sender still waits for the printer to hang up.
    func receive(seconds: Int, meanwhile: () throws -> Void = {}) throws -> [UInt8] {
        let job = try accepted(seconds: seconds)
        defer { close(job) }
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        setsockopt(job, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while case let count = read(job, &buffer, buffer.count), count > 0 { bytes += buffer.prefix(count) }
        try meanwhile()
        return bytes
    }
}
