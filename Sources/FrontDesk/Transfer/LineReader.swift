import Foundation
import Glibc

/// Reads a file line by line, so that one of any size takes no memory; `-` is standard input.
final class LineReader {
    private let file: UnsafeMutablePointer<FILE>
    private var buffer: UnsafeMutablePointer<CChar>?
    private var capacity = 0
    private let isOwn: Bool

    /// Nil where the file cannot be read.
    init?(_ path: String) {
        isOwn = path != "-"
        guard let file = isOwn ? fopen(path, "re") : fdopen(0, "r") else { return nil }
        self.file = file
    }

    /// The next line without its end; nil after the last.
    func next() -> Data? {
        let count = getline(&buffer, &capacity, file)
        guard count >= 0, let buffer else { return nil }
        var length = count
        while length > 0, buffer[length - 1] == 10 || buffer[length - 1] == 13 { length -= 1 }
        return Data(bytes: buffer, count: length)
    }

    deinit {
        free(buffer)
        if isOwn { fclose(file) }
    }
}
