import Foundation
import TerminalKit
import Testing

/// Compares a picture of the screen with the one recorded in `Golden`: the text between bars, then the tones, then the cursor.
///
/// `RECORD_SNAPSHOTS=1` records anew, and the run still fails, so that nobody takes a recording for a proof.
func expectGolden(_ frame: Frame, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let picture = text(of: frame)
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try picture.write(to: file, atomically: true, encoding: .utf8)
        Issue.record("recorded \(name)", sourceLocation: sourceLocation)
        return
    }
    let recorded = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    if picture == recorded { return }
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = picture.split(separator: "\n", omittingEmptySubsequences: false)
    let place = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
    Issue.record(
        """
        \(name) differs first in line \(place + 1):
        recorded \(place < old.count ? old[place] : "")
        now      \(place < new.count ? new[place] : "")
        """, sourceLocation: sourceLocation)
}

private func text(of frame: Frame) -> String {
    let rows = frame.surface.rows.map { "|\($0)|" }
    let tones = frame.surface.toneRows.map { "|\($0)|" }
    let cursor = frame.cursor.map { "cursor \($0.column),\($0.row)" } ?? "cursor hidden"
    return (rows + ["tones"] + tones + [cursor]).joined(separator: "\n") + "\n"
}

extension Size {
    static let wide = Size(columns: 132, rows: 43)
    static let tooSmall = Size(columns: 70, rows: 20)
}
