/// A printer for one kind of paper: what it understands, and the way to it.
package struct PrinterChoice: Hashable, Sendable {
    /// The profile's name in `Resources/printers`.
    package var profile: String
    package var transport: Transport
    /// The folder, the device's path, `host` or `host:port`, or the CUPS queue; empty where the transport has its own.
    package var target: String
    /// Columns of the paper where they are other than the profile's: 32 to 132.
    package var width: Int?

    package enum Transport: String, CaseIterable, Codable, Sendable {
        case file
        /// A device's path, such as `/dev/usb/lp0`.
        case device
        /// A printer on the network, at its raw port.
        case tcp
        case cups
        /// Media copy to the terminal's own printer, in base64.
        case terminalBase64 = "terminal-base64"
        /// Media copy with the bytes as they are.
        case terminalRaw = "terminal-raw"
    }

    package init(profile: String, transport: Transport = .file, target: String = "", width: Int? = nil) {
        self.profile = profile
        self.transport = transport
        self.target = target
        self.width = width
    }
}

extension PrinterChoice {
    /// A PDF on A4, in the folder of printed files.
    package static let pdfFile = PrinterChoice(profile: "pdf-a4")

    /// What stands where nobody has chosen: plain text in a folder, which any program can read.
    package static func usual(for kind: PaperKind) -> PrinterChoice {
        switch kind {
        case .receipt: PrinterChoice(profile: "text-receipt")
        case .letter, .register: PrinterChoice(profile: "text-a4")
        }
    }
}

extension PrinterChoice: Codable {
    private enum CodingKeys: CodingKey {
        case profile, transport, target, width
    }

    /// Reads also what was kept before there were profiles: a transport, a target and a width; the profile is then empty.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            profile: try values.decodeIfPresent(String.self, forKey: .profile) ?? "",
            transport: try values.decode(Transport.self, forKey: .transport),
            target: try values.decode(String.self, forKey: .target),
            width: try values.decodeIfPresent(Int.self, forKey: .width))
    }
}
