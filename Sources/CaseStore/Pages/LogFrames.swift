import Casework
import Foundation

/// The pages that a store's log holds, up to the last commit whose frames all hold.
///
/// SQLite's file format, section 4: a header of 32 bytes, then frames of 24 bytes and a page, each with a checksum over all
/// before it.
final class LogFrames {
    private let descriptor: Int32
    /// Where each page's last committed image begins.
    private let places: [Int: Int]
    /// The last page of the store after the last commit.
    let lastPage: Int

    /// Nil where there is no log, or none that belongs to a store of ours.
    init?(_ path: String) {
        let opened = Foundation.open(path, O_RDONLY | O_CLOEXEC)
        guard opened >= 0 else { return nil }
        guard let read = Self.committed(opened), !read.places.isEmpty else {
            close(opened)
            return nil
        }
        descriptor = opened
        (places, lastPage) = read
    }

    deinit { close(descriptor) }

    func page(_ number: Int) -> [UInt8]? {
        guard let place = places[number] else { return nil }
        return Self.bytes(descriptor, at: place, count: StorePages.pageSize)
    }

    private static func committed(_ descriptor: Int32) -> (places: [Int: Int], lastPage: Int)? {
        guard let header = bytes(descriptor, at: 0, count: 32), let magic = header.number(at: 0, bytes: 4),
            magic | 1 == 0x377F_0683, header.number(at: 8, bytes: 4) == StorePages.pageSize
        else { return nil }
        var sum = LogSum(isBigEndian: magic & 1 == 1)
        sum.add(header[0..<24])
        guard sum.matches(header, at: 24) else { return nil }
        var (places, pending, lastPage, offset) = ([Int: Int](), [Int: Int](), 0, 32)
        while let frame = bytes(descriptor, at: offset, count: 24 + StorePages.pageSize), frame[8..<16] == header[16..<24] {
            sum.add(frame[0..<8])
            sum.add(frame[24...])
            guard sum.matches(frame, at: 16), let page = frame.number(at: 0, bytes: 4), let size = frame.number(at: 4, bytes: 4)
            else { break }
            pending[page] = offset + 24
            if size > 0 {
                places.merge(pending) { $1 }
                pending = [:]
                lastPage = size
            }
            offset += frame.count
        }
        return (places, lastPage)
    }

    private static func bytes(_ descriptor: Int32, at offset: Int, count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        return pread(descriptor, &bytes, count, off_t(offset)) == count ? bytes : nil
    }
}
