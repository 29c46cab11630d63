// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// Settings of every target of ours: language mode 6, warnings as errors, and imports that say who sees them.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// How the desk is linked, which decides a quarter of its start (docs/performance.md).
let quickStart = [
    // Nothing looks up the 22,000 names that the program would export.
    "-Xlinker", "--no-export-dynamic",
    // The 105,000 places that depend on where the program is loaded, in 22 KB instead of 2.5 MB: lld, and glibc 2.36 or newer.
    "-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs",
    // SQLite, ncurses and the C++ library inside the program, instead of five libraries to find and bind.
    "-L", Context.packageDirectory + "/Sources/tereze/Link", "-Xclang-linker", "-static-libgcc",
    // Loaded at a fixed address: 350 pages less for the kernel to copy before the first instruction of ours.
    "-Xclang-linker", "-no-pie",
    // Without the table of symbols, half of the file, which nothing of ours reads.
    "-Xlinker", "--strip-all",
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// Whether pangocairo is here to build against: without it there is no `tereze-pdf`, and the desk is built all the same.
let drawsPDF: Bool = {
    let told = (Context.environment["PKG_CONFIG_PATH"] ?? "").split(separator: ":").map(String.init)
    let usual = [
        "/usr/lib/x86_64-linux-gnu/pkgconfig", "/usr/lib/aarch64-linux-gnu/pkgconfig", "/usr/lib64/pkgconfig",
        "/usr/lib/pkgconfig", "/usr/share/pkgconfig", "/usr/local/lib/pkgconfig", "/opt/homebrew/lib/pkgconfig",
    ]
    return (told + usual).contains { FileManager.default.fileExists(atPath: "\($0)/pangocairo.pc") }
}()

/// PDF: the drawing libraries stand behind a program of its own, which the desk runs.
let pdfTargets: [Target] =
    drawsPDF
    ? [
        .systemLibrary(name: "CPangoCairo", pkgConfig: "pangocairo"),
        .target(name: "PaperPDF", dependencies: ["Paper", "CPangoCairo", "Legislation"], swiftSettings: strict),
        .executableTarget(name: "tereze-pdf", dependencies: ["PaperPDF", "Paper"], swiftSettings: strict),
        .testTarget(
            name: "PaperPDFTests",
            dependencies: ["tereze-pdf", "PaperPDF", "Paper", "Legislation", "WorkingTime", "ProgramDriver"],
            swiftSettings: strict),
    ] : []

/// The coverage-guided fuzzer, which only `.ci/fuzz` builds, with libFuzzer inside.
let fuzzTargets: [Target] =
    Context.environment["TEREZE_FUZZ"] == nil
    ? []
    : [
        .systemLibrary(name: "CLibFuzzer", path: "Tests/CLibFuzzer"),
        .executableTarget(
            name: "tereze-fuzz", dependencies: ["FuzzDoors", "CLibFuzzer"], path: "Tests/Fuzzer",
            swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]),
    ]

let package = Package(
    name: "tereze",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "tereze", targets: ["tereze"]),
        .executable(name: "tereze-bench", targets: ["tereze-bench"]),
    ] + (drawsPDF ? [.executable(name: "tereze-pdf", targets: ["tereze-pdf"])] : []),
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        // Pure values: the law's time, the law, the case, the words.
        .target(name: "WorkingTime", swiftSettings: strict),
        .target(name: "Chance", swiftSettings: strict),
        .target(name: "Wording", dependencies: ["Casework", "Legislation", "WorkingTime"], swiftSettings: strict),
        .target(name: "Legislation", dependencies: ["WorkingTime", yams], swiftSettings: strict),
        .target(name: "Casework", dependencies: ["Legislation", "WorkingTime"], swiftSettings: strict),
        .target(name: "Paper", dependencies: ["Legislation", "WorkingTime", mustache], swiftSettings: strict),

        // The terminal: values above, the only ncurses code below.
        .target(name: "TerminalKit", swiftSettings: strict),
        .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
        .target(name: "CursesTerminal", dependencies: ["TerminalKit", "CNcurses"], swiftSettings: strict),

        // The store, the screens, and what joins them.
        .target(name: "CEngine", dependencies: [sqlite]),
        .target(
            name: "CaseStore",
            dependencies: ["CEngine", "Casework", "Legislation", "WorkingTime", grdb, sqlite, crypto, cryptoExtras],
            swiftSettings: strict),
        .target(
            name: "Screens",
            dependencies: ["TerminalKit", "Casework", "Legislation", "Paper", "WorkingTime", "Wording"],
            swiftSettings: strict),
        .target(
            name: "FrontDesk",
            dependencies: [
                "Screens", "CaseStore", "Paper", "Casework", "Legislation", "WorkingTime", "Wording",
                "TerminalKit", "CursesTerminal", "Chance",
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "tereze",
            dependencies: [
                "FrontDesk", "Screens", "CaseStore", "CursesTerminal", "TerminalKit", "Paper", "Casework", "Legislation",
                "WorkingTime", "Wording", argumentParser,
            ],
            exclude: ["Link"],
            swiftSettings: strict,
            linkerSettings: [.unsafeFlags(quickStart, .when(platforms: [.linux], configuration: .release))]),
        .executableTarget(
            name: "tereze-bench",
            dependencies: [
                "FrontDesk", "Screens", "Paper", "CaseStore", "Casework", "Chance", "Legislation", "WorkingTime", "Wording", grdb, sqlite,
                crypto, yams, argumentParser,
            ],
            // What the bench compiles by itself: a C program that it starts beside the desk, and what it puts between a program and the disk.
            exclude: ["Peer", "Disk"],
            swiftSettings: strict),

        .testTarget(name: "WorkingTimeTests", dependencies: ["WorkingTime", "Legislation", "Chance"], swiftSettings: strict),
        .testTarget(
            name: "LegislationTests", dependencies: ["Chance", "Legislation", "Paper", "WorkingTime"], exclude: ["Fixtures"],
            swiftSettings: strict),
        .testTarget(
            name: "CaseworkTests", dependencies: ["Casework", "Legislation", "WorkingTime"], exclude: ["Golden"],
            swiftSettings: strict),
        .testTarget(
            name: "PaperTests", dependencies: ["Paper", "Legislation", "WorkingTime", "Chance"], exclude: ["Snapshots"],
            swiftSettings: strict),
        .testTarget(
            name: "WordingTests", dependencies: ["Wording", "Casework", "Legislation", "WorkingTime"], swiftSettings: strict),
        .testTarget(name: "TerminalKitTests", dependencies: ["TerminalKit", "CursesTerminal", "Chance"], swiftSettings: strict),
        .testTarget(
            name: "CaseStoreTests",
            dependencies: ["CaseStore", "Casework", "Chance", "Legislation", "WorkingTime", grdb], exclude: ["Fixtures"],
            swiftSettings: strict),
        .testTarget(
            name: "ScreensTests",
            dependencies: ["Screens", "TerminalKit", "Casework", "Legislation", "Paper", "WorkingTime", "Wording"],
            swiftSettings: strict),
        .testTarget(
            name: "FrontDeskTests",
            dependencies: [
                "FrontDesk", "Screens", "CaseStore", "Casework", "Legislation", "Paper", "WorkingTime", "Wording",
                "TerminalKit",
            ],
            swiftSettings: strict),
        .testTarget(name: "ArchitectureTests", swiftSettings: strict),
        // The real binary, run by its commands and in a real terminal.
        .target(name: "ProgramDriver", path: "Tests/ProgramDriver", swiftSettings: strict),
        .testTarget(name: "CommandTests", dependencies: ["tereze", "ProgramDriver", grdb], swiftSettings: strict),
        // The short forms of the harnesses that the bench's `soak` runs for hours.
        .testTarget(name: "HarnessTests", dependencies: ["tereze", "tereze-bench", "ProgramDriver", grdb], swiftSettings: strict),
        .testTarget(name: "EndToEndTests", dependencies: ["tereze", "ProgramDriver"], swiftSettings: strict),
        // What comes in from outside, tried by tests and by the fuzzer.
        .target(
            name: "FuzzDoors",
            dependencies: [
                "FrontDesk", "CaseStore", "Casework", "CursesTerminal", "Legislation", "Paper", "ProgramDriver", "TerminalKit", "Wording",
                "WorkingTime",
            ],
            path: "Tests/FuzzDoors", swiftSettings: strict),
        .testTarget(
            name: "FuzzTests",
            dependencies: [
                "tereze", "FuzzDoors", "FrontDesk", "CaseStore", "Casework", "CursesTerminal", "Legislation", "Paper", "ProgramDriver",
                "TerminalKit", "Wording", "WorkingTime", grdb,
            ],
            exclude: ["Corpora"], swiftSettings: strict),
    ] + pdfTargets + fuzzTargets
)
