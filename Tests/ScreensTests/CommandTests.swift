import Legislation
import Screens
import TerminalKit
import Testing
import Wording

struct `Every command` {
    @Test func `has words in four languages`() {
        for command in Command.allCases {
            for language in Language.allCases {
                #expect(!command.phrase[language].isEmpty, "\(command) \(language)")
                #expect(!command.shortPhrase[language].isEmpty, "\(command) \(language)")
            }
        }
    }

    @Test func `fits the key bar with its label`() {
        for command in Command.allCases {
            for language in Language.allCases {
                #expect(TextWidth.of(command.shortPhrase[language]) <= 9, "\(command) \(language)")
            }
        }
    }

    @Test func `has a key of its own`() {
        let keys = Command.allCases.compactMap(\.key)
        let letters = Command.allCases.compactMap(\.letter)

        #expect(Set(keys).count == keys.count)
        #expect(Set(letters).count == letters.count)
    }

    @Test func `can be given by some key or by its words alone`() {
        for command in Command.allCases {
            #expect(command.keyName(typing: false) != nil, "\(command)")
        }
    }

    @Test func `keeps its letter where no text is typed and loses it where it is`() {
        #expect(Command.sign.keyName(typing: false) == "s")
        #expect(Command.sign.keyName(typing: true) == nil)
        #expect(Command.register.keyName(typing: true) == "F2")
        #expect(Command.palette.keyName(typing: true) == "Ctrl-P")
    }

    @Test func `leaves the keys that edit a line alone`() {
        let editing = "abdefkuwy".map { Key.control($0) }

        #expect(Command.allCases.compactMap(\.key).filter(editing.contains).isEmpty)
    }
}
