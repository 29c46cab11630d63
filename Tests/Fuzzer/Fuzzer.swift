import CLibFuzzer
import Foundation
import FuzzDoors

/// `tereze-fuzz DOOR [libFuzzer's options] [corpus folders]`: tries one door for as long as it is told to.
@main
enum Fuzzer {
    static func main() {
        var arguments = CommandLine.arguments
        guard arguments.count > 1, let door = FuzzDoor(rawValue: arguments.remove(at: 1)) else {
            print("tereze-fuzz \(FuzzDoor.allCases.map(\.rawValue).joined(separator: "|")) [options] [folders]")
            return
        }
        chosen = door
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        words.withUnsafeMutableBufferPointer { words in
            var count = CInt(words.count - 1)
            var start = words.baseAddress
            _ = LLVMFuzzerRunDriver(&count, &start, tryBytes)
        }
    }
}

/// The door that is tried; set once, before libFuzzer calls.
nonisolated(unsafe) private var chosen = FuzzDoor.act

/// What libFuzzer calls with each try; a broken promise ends the program, and libFuzzer keeps the bytes.
private func tryBytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    do {
        try chosen.enter(Array(UnsafeBufferPointer(start: start, count: count)))
    } catch {
        fatalError(error.description)
    }
    return 0
}
