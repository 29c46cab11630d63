import Legislation
@testable import Screens
import Testing

struct `Finding a service by a few letters` {
    private let services = ScreenFixtures.library.services

    @Test(arguments: [
        "балалы", "жәрд бала", "бала жәрд", "пособ", "child", "benef ch", "жолокпул", "18",
    ])
    func `finds the child benefit`(_ text: String) {
        #expect(ServiceFinder.matches(text, in: services).contains { $0.id == "child-benefit" })
    }

    @Test func `reads letters typed in the wrong layout`() {
        // «пособ» and «child» with the other layout switched on.
        #expect(ServiceFinder.matches("gjcj,", in: services).contains { $0.id == "child-benefit" })
        #expect(ServiceFinder.matches("сршдв", in: services).contains { $0.id == "child-benefit" })
    }

    @Test func `shows all services where nothing is typed, and none where nothing fits`() {
        #expect(ServiceFinder.matches("", in: services).count == services.count)
        #expect(ServiceFinder.matches("ъъъ", in: services).isEmpty)
    }
}
