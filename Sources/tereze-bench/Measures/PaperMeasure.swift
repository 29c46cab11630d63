import Foundation
import FrontDesk
import Legislation
import Paper
import WorkingTime

/// How many documents a second are set and encoded, and what memory is left behind.
struct PaperMeasure {
    /// How many documents each printer gets.
    private let count: Int
    private let shelf: PrinterShelf
    private let documents: [Document]

    /// A printer of each way to put letters on paper: text, its own page, pictures of lines, two kinds of pins.
    private static let printers = ["text-a4", "text-kz1048-a4", "epson-tm-t20iii", "zjiang-pos-5890", "epson-lx-350", "epson-lq-350"]

    init(documents count: Int) throws {
        self.count = count
        let folder = try ResourceFolder(named: nil, environment: ProcessInfo.processInfo.environment, executable: "/proc/self/exe")
        shelf = PrinterShelf(folder)
        documents = folder.library().acts.flatMap { act in
            act.forms.compactMap { form in
                try? FormTemplate(form, language: act.act.language).render(Self.data(form))
            }
        }
    }

    func figures() throws -> [String: PaperFigures] {
        var figures: [String: PaperFigures] = [:]
        for name in Self.printers {
            guard let profile = shelf.library.profile(PrinterProfileID(name)),
                let encoder = PrinterEncoder(profile: profile, font: shelf.font(for: profile))
            else { throw BenchFailure("no printer \(name)") }
            figures[name] = try measure(encoder)
        }
        return figures
    }

    private func measure(_ encoder: PrinterEncoder) throws -> PaperFigures {
        for document in documents { _ = encoder.encode(document).bytes.count }
        let before = try residentMegabytes()
        let clock = ContinuousClock()
        var bytes = 0
        let time = clock.measure {
            for place in 0..<count { bytes += encoder.encode(documents[place % documents.count]).bytes.count }
        }
        let milliseconds = time.milliseconds / Double(count)
        return PaperFigures(
            documents: count, bytesPerDocument: bytes / count, perSecond: (1_000 / milliseconds).rounded(),
            milliseconds: Bar(milliseconds, most: 0.5), grownMegabytes: Bar(try residentMegabytes() - before, most: 2))
    }

    private func residentMegabytes() throws -> Double {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        guard let kilobytes = line?.split(separator: " ").dropFirst().first.flatMap({ Double($0) }) else {
            throw BenchFailure("no VmRSS")
        }
        return kilobytes / 1_024
    }

    /// Something in every field.
    private static func data(_ form: Form) -> FormData {
        var data = FormData()
        for field in form.fields {
            data[field.name] =
                switch field.kind {
                case .text, .longText: .text("Ә. Қ. \(field.name), Ө. Ү. І. Ұ., 100 ₸")
                case .number: .text("2012")
                case .choice(let choices): .text(choices.first ?? "")
                case .date: CivilDate(iso: "2012-11-05").map { .date($0) } ?? .text("")
                case .lines: .lines(["Ә", "Ғ"])
                case .rows(let cells, _): .rows([cells.map(\.name)])
                }
        }
        return data
    }
}

/// Setting and encoding documents for one printer.
struct PaperFigures: Encodable {
    let documents: Int
    let bytesPerDocument: Int
    let perSecond: Double
    /// For one document.
    let milliseconds: Bar
    /// The resident memory after the documents less that before them.
    let grownMegabytes: Bar
}
