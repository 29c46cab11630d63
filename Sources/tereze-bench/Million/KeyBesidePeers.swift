import Foundation

/// The same keys at the desk and at a C program over the same store, each at a pseudo terminal; and the keys of two programs that
/// people know, over lists of 50,000.
struct KeyBesidePeers {
    let bench: Workbench
    let keys: Int

    private static let quiet = Duration.milliseconds(40)
    private static let patience = Duration.milliseconds(200)

    func figures() throws -> KeysAtMillion {
        let (desk, memory) = try DeskMeasure(bench: bench, keys: keys).both()
        let script = try DeskScript(store: bench.store, now: bench.moment)
        let presses = script.presses(keys)
        let peer = try time(presses.map { ($0.kind.rawValue, $0.bytes) }, at: bench.compiled("million.c"), [bench.store])
        var others: [String: [String: Figures]] = [:]
        if let mails = try? mailbox() { others["neomutt"] = try? time(Self.walk(down: "j", page: "z", up: "k"), at: "/usr/bin/neomutt", ["-n", "-F", mails.settings, "-f", mails.box]) }
        if let folder = try? history() { others["tig"] = try? time(Self.walk(down: "j", page: " ", up: "k"), at: "/usr/bin/tig", ["-C", folder]) }
        return KeysAtMillion(desk: desk, peer: peer, others: others, memory: memory)
    }

    /// Types the keys and times each by its kind; `all` are all of them.
    private func time(
        _ presses: [(kind: String, bytes: [UInt8])], at program: String, _ arguments: [String]
    ) throws -> [String: Figures] {
        let running = try TerminalProgram(program, arguments, environment: bench.environment)
        defer { running.end() }
        guard running.picture(patience: .seconds(20), quiet: .milliseconds(1_500)) != nil else {
            throw BenchFailure("\(program) painted nothing")
        }
        var samples: [String: Samples] = [:]
        for press in presses {
            let before = running.type(press.bytes)
            guard let picture = running.picture(patience: Self.patience, quiet: Self.quiet) else { continue }
            samples[press.kind, default: Samples()].add(picture.last - before)
            samples["all", default: Samples()].add(picture.last - before)
        }
        return samples.mapValues(\.figures)
    }

    private static func walk(down: String, page: String, up: String) -> [(kind: String, bytes: [UInt8])] {
        (0..<8).flatMap { _ in
            Array(repeating: ("cursor", Array(down.utf8)), count: 10) + Array(repeating: ("page", Array(page.utf8)), count: 4)
                + Array(repeating: ("cursor", Array(up.utf8)), count: 5)
        }
    }

    private func mailbox() throws -> (box: String, settings: String) {
        let (box, settings) = (bench.folder + "/mails", bench.folder + "/neomuttrc")
        var text = ""
        for mail in 1...50_000 {
            text += """
                From bench@example.org Mon Nov 12 10:00:00 2012
                From: Person \(mail * 7_919 % 50_000) <person\(mail)@example.org>
                To: bench@example.org
                Subject: File \(mail) of somebody
                Date: Mon, 12 Nov 2012 10:00:00 +0000
                Message-ID: <\(mail)@example.org>

                Text.


                """
        }
        try text.write(toFile: box, atomically: false, encoding: .utf8)
        // NB: without that folder it asks whether to make one, and answers every key with the question.
        try "set folder=\(bench.folder)\nset quit=yes\nset mail_check_stats=no\nset header_cache=\nset confirmappend=no\n".write(
            toFile: settings, atomically: false, encoding: .utf8)
        return (box, settings)
    }

    /// A repository of 50,000 commits.
    private func history() throws -> String {
        let folder = bench.folder + "/history"
        var text = ""
        for commit in 1...50_000 {
            let words = "Change \(commit)"
            text += "commit refs/heads/main\ncommitter Bench <bench@example.org> \(1_352_700_000 + commit) +0000\ndata \(words.utf8.count)\n\(words)\n"
        }
        let file = bench.folder + "/commits"
        try text.write(toFile: file, atomically: false, encoding: .utf8)
        let git = Process()
        git.executableURL = URL(fileURLWithPath: "/bin/sh")
        git.arguments = ["-c", "git init -q -b main \"$1\" && git -C \"$1\" fast-import --quiet < \"$2\"", "sh", folder, file]
        try git.run()
        git.waitUntilExit()
        guard git.terminationStatus == 0 else { throw BenchFailure("no repository for tig") }
        return folder
    }
}

/// From a key press to its painted screen, in milliseconds.
struct KeysAtMillion: Encodable {
    let desk: KeyFigures
    /// The C program over the same store.
    let peer: [String: Figures]
    /// Programs that people know, over 50,000 mails and commits.
    let others: [String: [String: Figures]]
    let memory: MemoryFigures
    let resident: Bar
    /// How many times as long as the C program, by the medians of all keys.
    let ratio: Bar

    init(desk: KeyFigures, peer: [String: Figures], others: [String: [String: Figures]], memory: MemoryFigures) {
        self.desk = desk
        self.peer = peer
        self.others = others
        self.memory = memory
        resident = Bar(memory.resident.measured, most: 64)
        ratio = Bar(desk.all.median / max(peer["all"]?.median ?? 0, 0.001), most: 3)
    }
}
