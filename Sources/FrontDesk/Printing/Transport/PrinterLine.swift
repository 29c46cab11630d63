import Casework
import Foundation

/// An open line to a printer, a socket or a device: bytes go out and answers come in, and neither waits longer than told.
struct PrinterLine: ~Copyable {
    private let descriptor: Int32
    private let patience: PrintPatience

    /// - Parameter descriptor: open and non-blocking; closed with the line.
    init(descriptor: Int32, patience: PrintPatience) {
        BrokenPipe.isIgnored
        self.descriptor = descriptor
        self.patience = patience
    }

    deinit { close(descriptor) }

    /// Sends all bytes.
    func write(_ bytes: [UInt8]) throws(PrintProblem) {
        let end = DispatchTime.now() + .seconds(patience.whole)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                sent += count
                continue
            }
            switch count < 0 ? errno : EAGAIN {
            case EINTR: continue
            case EAGAIN:
                guard DispatchTime.now() < end, waits(for: POLLOUT, seconds: patience.stall) else {
                    throw .stalled(seconds: patience.stall, sent: sent, of: bytes.count)
                }
            case ENOSPC:
                throw sent == 0 ? .paperOut : .closedEarly(sent: sent, of: bytes.count)
            default:
                throw .closedEarly(sent: sent, of: bytes.count)
            }
        }
    }

    /// One byte of an answer; nil where none comes in that time or the other side has gone.
    func readByte(seconds: Int) -> UInt8? {
        guard waits(for: POLLIN, seconds: seconds) else { return nil }
        var byte: UInt8 = 0
        return read(descriptor, &byte, 1) == 1 ? byte : nil
    }

    /// Throws away what came before a question was asked.
    func drain() {
        while readByte(seconds: 0) != nil {}
    }

    /// Says that nothing more comes, and waits until the printer has all of it and hangs up.
    ///
    /// A printer that keeps the line open has taken the bytes all the same; one that breaks it off has not.
    func finishSocket(of count: Int) throws(PrintProblem) {
        let end = DispatchTime.now() + .seconds(patience.stall)
        while case let left = unacknowledged, left > 0 {
            guard DispatchTime.now() < end else { throw .stalled(seconds: patience.stall, sent: count - left, of: count) }
            if isBroken { throw .closedEarly(sent: count - left, of: count) }
            usleep(2_000)
        }
        shutdown(descriptor, Int32(SHUT_WR))
        let farewell = DispatchTime.now() + .seconds(patience.farewell)
        var byte: UInt8 = 0
        while DispatchTime.now() < farewell, waits(for: POLLIN, seconds: patience.farewell) {
            let got = read(descriptor, &byte, 1)
            if got == 0 { return }
            if got < 0, errno != EAGAIN, errno != EINTR { throw .closedEarly(sent: count, of: count) }
        }
    }

    private var isBroken: Bool {
        var error: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        return getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &length) == 0 && error != 0
    }

    /// Bytes that the other side has not acknowledged yet (`tcp(7)`, `SIOCOUTQ`); 0 where that cannot be told.
    private var unacknowledged: Int {
        var count: Int32 = 0
        return ioctl(descriptor, UInt(TIOCOUTQ), &count) == 0 ? Int(count) : 0
    }

    private func waits(for events: Int32, seconds: Int) -> Bool {
        var waiting = pollfd(fd: descriptor, events: Int16(events), revents: 0)
        let end = DispatchTime.now() + .seconds(seconds)
        while true {
            let left = max(0, Int(end.uptimeNanoseconds) - Int(DispatchTime.now().uptimeNanoseconds)) / 1_000_000
            let count = poll(&waiting, 1, Int32(left))
            if count < 0, errno == EINTR { continue }
            return count > 0
        }
    }
}
