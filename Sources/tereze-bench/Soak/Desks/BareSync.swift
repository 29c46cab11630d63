import Foundation

/// Writes to the bare disk and syncs, to tell what the disk does from what the store does.
struct BareSync {
    private let file: Int32
    private var waits: [Int] = []

    init(in folder: String) throws {
        file = open("\(folder)/bare", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw BenchFailure("\(folder): \(String(cString: strerror(errno)))") }
    }

    mutating func measure() throws {
        let page = [UInt8](repeating: 0x54, count: 4096)
        let began = ContinuousClock.now
        guard pwrite(file, page, page.count, 0) == page.count, fdatasync(file) == 0 else {
            throw BenchFailure("the bare disk: \(String(cString: strerror(errno)))")
        }
        waits.append(Int((ContinuousClock.now - began).milliseconds * 1000))
    }

    var wait: DesksFigures.Wait { DesksFigures.Wait(deeds: waits.count, longest: waits.max() ?? 0, usual: waits.usual) }
}
