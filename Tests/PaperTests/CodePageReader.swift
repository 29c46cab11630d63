import Foundation
import Glibc

/// Bytes of a code page as text, by the system's own converter.
enum CodePageReader {
    /// The 256 characters of a page that iconv names so; nil for those that it has not.
    static func table(_ name: String) -> [Character?] {
        let converter = iconv_open("UTF-8", name)
        defer { iconv_close(converter) }
        return (0...255).map { value in
            var input = [CChar(bitPattern: UInt8(value))]
            var output = [CChar](repeating: 0, count: 8)
            var inputLeft = 1
            var outputLeft = 8
            let result = input.withUnsafeMutableBufferPointer { input in
                output.withUnsafeMutableBufferPointer { output in
                    var from = input.baseAddress
                    var to = output.baseAddress
                    return iconv(converter, &from, &inputLeft, &to, &outputLeft)
                }
            }
            guard result == 0 else { return nil }
            return String(decoding: output.prefix(8 - outputLeft).map(UInt8.init(bitPattern:)), as: UTF8.self).first
        }
    }
}
