import Casework
import Foundation
import FrontDesk
import Legislation
import Paper

/// Form data and registrations that a script has written.
enum JSONDoor {
    private static let templates: [FormTemplate] = OpenLaw.library.acts.flatMap { act in
        act.forms.prefix(6).compactMap { try? FormTemplate($0, language: act.act.language) }
    }

    static func enter(_ bytes: [UInt8]) throws(FuzzFault) {
        if let data = try? JSONDecoder().decode(FormData.self, from: Data(bytes)) {
            for (index, template) in templates.enumerated() {
                let lines = PageLayout(width: [32, 48, 80][index % 3]).lines(template.render(data))
                for line in lines { try Harmless.check(line.text, "a filled form's line") }
            }
        }
        if let input = try? JSONDecoder().decode(RegistrationInput.self, from: Data(bytes)) {
            try DeskDoor.register(input.draft)
        }
    }
}
