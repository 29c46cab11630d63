import Foundation
import FrontDesk
import Legislation
import Paper
import Screens
import WorkingTime

/// How long it takes to make what `service show` and the desk's reference show, once the law is read: for every service of every act.
struct ServiceMeasure {
    /// How often each service is shown.
    let runs: Int
    let library: ActLibrary

    init(runs: Int) throws {
        self.runs = runs
        let folder = try ResourceFolder(named: nil, environment: ProcessInfo.processInfo.environment, executable: "/proc/self/exe")
        library = folder.library()
    }

    /// The most that 99 of 100 may take.
    private static let most = 5.0

    func figures() throws -> ServiceFigures {
        var (text, json, screen, leaflet) = (Samples(), Samples(), Samples(), Samples())
        let clock = ContinuousClock()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        for _ in 0..<runs {
            for act in library.acts {
                for service in act.services {
                    text.add(clock.measure { _ = ServiceText(service, in: act, language: .kazakh, columns: 100).lines.count })
                    screen.add(clock.measure { _ = ServiceText(service, in: act, language: .russian, columns: 77).lines.count })
                    json.add(
                        try clock.measure { _ = try encoder.encode(ServiceJSON(service, in: act, language: .english)).count })
                    leaflet.add(clock.measure { _ = Leaflet(service, in: act).document.blocks.count })
                }
            }
        }
        let (texts, jsons, screens) = (text.figures, json.figures, screen.figures)
        return ServiceFigures(
            services: library.services.count, text: texts, json: jsons, screen: screens, leaflet: leaflet.figures,
            slowest: Bar(max(texts.p99, jsons.p99, screens.p99), most: Self.most))
    }
}

/// What showing a service costs, in milliseconds.
struct ServiceFigures: Encodable {
    let services: Int
    /// The lines of `service show`.
    let text: Figures
    /// The answer of `service show --json`, as bytes.
    let json: Figures
    /// The lines of the desk's reference.
    let screen: Figures
    let leaflet: Figures
    /// The greatest p99 of the three.
    let slowest: Bar
}
