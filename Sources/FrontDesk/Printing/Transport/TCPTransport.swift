import Casework
import Foundation

/// Sends to a printer's raw port on the network (AppSocket, JetDirect: 9100).
struct TCPTransport: PrintTransport {
    /// `host`, `host:port` or `[address]:port`.
    let target: String
    let talk: PrinterTalk

    static let port = "9100"

    func send(_ load: PrintLoad) throws(PrintProblem) -> PrintAnswer {
        let line = try openLine()
        let answer = try talk.send(load.bytes, over: line)
        if answer.trouble == nil { try line.finishSocket(of: load.bytes.count) }
        return answer
    }

    /// Whether somebody answers there, and is well where it tells.
    func check() throws(PrintProblem) {
        try talk.ask(over: openLine())
    }

    private func openLine() throws(PrintProblem) -> PrinterLine {
        guard let (host, port) = Self.address(target) else { throw .addressInvalid(target) }
        return PrinterLine(descriptor: try connected(host, port), patience: talk.patience)
    }

    /// The host and the port of a target; nil where it is neither name nor address.
    static func address(_ target: String) -> (host: String, port: String)? {
        let host: Substring
        let port: Substring?
        if target.hasPrefix("["), let end = target.firstIndex(of: "]") {
            host = target[target.index(after: target.startIndex)..<end]
            let rest = target[target.index(after: end)...]
            guard rest.isEmpty || rest.hasPrefix(":") else { return nil }
            port = rest.isEmpty ? nil : rest.dropFirst()
        } else {
            let parts = target.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count <= 2 else { return nil }
            host = parts[0]
            port = parts.count == 2 ? parts[1] : nil
        }
        let number = String(port ?? Self.port[...])
        guard !host.isEmpty, let value = UInt16(number), value > 0,
            host.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x2F })
        else { return nil }
        return (String(host), number)
    }

    private func connected(_ host: String, _ port: String) throws(PrintProblem) -> Int32 {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        // NB: names are looked up by the system, within the times of resolv.conf; an office names its printers by number.
        guard getaddrinfo(host, port, &hints, &found) == 0, let first = found else { throw .unreachable(target) }
        defer { freeaddrinfo(first) }
        var next: UnsafeMutablePointer<addrinfo>? = first
        var hasTimedOut = false
        while let address = next?.pointee {
            switch attempt(address) {
            case .open(let socket): return socket
            case .late: hasTimedOut = true
            case .refused: break
            }
            next = address.ai_next
        }
        throw hasTimedOut ? .timeout(seconds: talk.patience.connect) : .unreachable(target)
    }

    private enum Attempt {
        case open(Int32)
        case late
        case refused
    }

    private func attempt(_ address: addrinfo) -> Attempt {
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
        let door = socket(address.ai_family, kind, 0)
        guard door >= 0 else { return .refused }
        var yes: Int32 = 1
        setsockopt(door, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
        if connect(door, address.ai_addr, address.ai_addrlen) == 0 { return .open(door) }
        guard errno == EINPROGRESS else {
            close(door)
            return .refused
        }
        var waiting = pollfd(fd: door, events: Int16(POLLOUT), revents: 0)
        let count = poll(&waiting, 1, Int32(talk.patience.connect * 1_000))
        var error: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        if count > 0, getsockopt(door, SOL_SOCKET, SO_ERROR, &error, &length) == 0, error == 0 { return .open(door) }
        close(door)
        return count == 0 ? .late : .refused
    }
}
