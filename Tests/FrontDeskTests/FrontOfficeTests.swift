import CaseStore
import Casework
import FrontDesk
import Legislation
import Testing
import WorkingTime

@Suite struct FrontOfficeTests {
    @Test func aRegistrationGivesTheReceiptThatTheRegulationNames() throws {
        let test = try TestOffice()

        let dossier = try test.register()

        #expect(dossier.file.status == .awaitingResolution)
        let receipt = try #require(dossier.papers.first)
        #expect(receipt.form.rawValue == "child-benefit-ticket")
        #expect(receipt.text.contains("Тұтынушыға қызмет көрсету талоны"))
        let words = receipt.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("Құрметті Сейітова Айгүл Болатқызы, 2012 жылдың \"05\" қарашасында"))
        #expect(words.contains(dossier.file.number.description))
        #expect(words.contains("Гүлмира Әбенова"))
    }

    @Test func whatARegistrationAnswersIsWhatTheStoreHolds() throws {
        let test = try TestOffice()

        let answered = try test.register()

        #expect(try test.office.dossier(answered.file.number, for: test.actor("kense")) == answered)
    }

    @Test func aServiceWithoutAReceiptGivesNone() throws {
        let test = try TestOffice()

        #expect(try test.register("aid-certificate").papers.isEmpty)
    }

    @Test func theSameKeyGivesTheFirstRegistration() throws {
        let test = try TestOffice()
        let first = try test.register()

        let again = try test.office.register(
            TestOffice.application(), key: "k1", refusing: false, by: test.actor("kense"), at: TestOffice.now)

        #expect(again.wasThere)
        #expect(again.dossier.file.number == first.file.number)
    }

    @Test func aSecondOpenFileOfTheSamePersonIsNamed() throws {
        let test = try TestOffice()
        let first = try test.register()

        #expect(throws: IntakeProblems([.alreadyOpen(first.file.number)])) { try test.register(key: "k2") }
    }

    @Test func withoutAMandatoryPaperThereIsOnlyTheSlip() throws {
        let test = try TestOffice()
        var draft = TestOffice.application()
        draft.documents = [.init(id: "application")]
        let kense = try test.actor("kense")

        #expect(throws: IntakeProblems([.documentsMissing([DocumentID("identity")])])) {
            try test.office.register(draft, key: "k1", refusing: false, by: kense, at: TestOffice.now)
        }
        let refused = try test.office.register(draft, key: "k1", refusing: true, by: kense, at: TestOffice.now).dossier

        #expect(refused.file.status == .notAccepted)
        let slip = try #require(refused.papers.first)
        #expect(slip.kind == .missingPapers)
        #expect(slip.text.contains("куәландыратын"))
        #expect(slip.text.contains(refused.file.number.digits))
        #expect(!slip.text.contains("шот нөмірі"))
    }

    @Test func aServiceOfAnotherKindOfOfficeIsClosedHere() throws {
        let test = try TestOffice()

        #expect(throws: IntakeProblems([.serviceClosedHere])) { try test.register("wheelchair", by: "inspektor") }
    }

    @Test func theSignedNoticeSpeaksOfTheCase() throws {
        let test = try TestOffice()
        let number = try test.register().file.number

        let dossier = try test.sign(
            number, Draft(decision: .grant, form: FormID("child-benefit-notice"), fields: [:], reason: ""))

        #expect(dossier.file.status == .ready)
        let notice = try #require(dossier.papers.last)
        #expect(notice.kind == .notice)
        let words = notice.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("Ақсу ауданының \"Жұмыспен қамту және әлеуметтік бағдарламалар бөлімі\" ММ"))
        #expect(words.contains("Сізге 18 жасқа дейінгі балалы отбасыларға мемлекеттік жәрдемақылар тағайындалғандығы"))
        #expect(words.contains("Сейітова Айгүл Болатқызы"))
        #expect(words.contains("Асқар Жақыпов"))
        #expect(words.contains(dossier.file.signature?.number.description ?? "none"))
        #expect(!words.contains("____тұтынушының"))
    }

    @Test func aReasonedRefusalCarriesItsReason() throws {
        let test = try TestOffice()
        let number = try test.register("wheelchair").file.number

        let dossier = try test.sign(
            number,
            Draft(decision: .refuse, form: FormID("reasoned-refusal"), fields: [:], reason: "Құжаттар сәйкес келмейді."))

        #expect(try #require(dossier.papers.last).text.contains("Құжаттар сәйкес келмейді."))
    }

    @Test func aFileGoesThroughTheCentreAndBack() throws {
        let test = try TestOffice()
        let registered = try test.register(by: "inspektor")
        let number = registered.file.number
        #expect(registered.papers.first?.form.rawValue == "child-benefit-acknowledgement")
        let officer = try #require(try test.office.store.account(login: "maman")).reference
        let draft = Draft(decision: .grant, form: FormID("child-benefit-notice"), fields: [:], reason: "")

        let moves: [(CaseCommand, String)] = [
            (.accumulate, "jinaq"), (.transfer, "tasushy"), (.receive, "kense"), (.forward, "kense"),
            (.resolve(text: "Қараңыз", officer: officer), "bastyq"), (.draft(draft), "maman"), (.submit, "maman"),
            (.sign, "bastyq"), (.complete, "maman"), (.sendToCentre, "kense"), (.receiveAtCentre, "jinaq"),
            (.handOut(to: "Сейітова Айгүл", documentSeen: "жеке куәлік"), "inspektor"),
        ]
        for (command, login) in moves {
            _ = try test.office.perform(command, on: number, revision: nil, by: test.actor(login), at: TestOffice.now)
        }

        #expect(try test.office.dossier(number, for: test.actor("inspektor")).file.status == .handedOut)
        #expect(try test.office.store.verifyJournal().firstBad == nil)
    }

    @Test func anotherOfficesFileIsNeitherReadNorPrinted() throws {
        let test = try TestOffice()
        let dossier = try test.register()
        let paper = try #require(dossier.papers.first)
        let stranger = try test.actor("inspektor")
        let auditor = Actor(login: "tekserushi", name: "Тексеруші", role: .auditor, office: 1)

        #expect(throws: Refusal.otherOffice) { try test.office.dossier(dossier.file.number, for: stranger) }
        #expect(throws: Refusal.otherOffice) { try test.office.printablePaper(paper.id, for: stranger) }
        #expect(throws: Refusal.otherOffice) {
            try test.office.sheet(dossier.file.number, paper.form, for: stranger, at: TestOffice.now)
        }
        #expect(try test.office.dossier(dossier.file.number, for: auditor).file == dossier.file)
        #expect(throws: Refusal.mayNotPrint(.auditor)) { try test.office.printablePaper(paper.id, for: auditor) }
    }

    @Test func aCertificateWithoutAFamilyLeavesNoLineToWriteOn() throws {
        let test = try TestOffice()
        var draft = TestOffice.application(for: "aid-certificate")
        draft.family = []
        let number = try test.office.register(
            draft, key: "k1", refusing: false, by: test.actor("kense"), at: TestOffice.now
        ).dossier.file.number

        let dossier = try test.sign(
            number,
            Draft(
                decision: .grant, form: FormID("aid-certificate-form"), fields: ["year": ["2012"], "quarter": ["III"]],
                reason: ""))

        let certificate = try #require(dossier.papers.last).text
        #expect(certificate.contains("1. —"))
        #expect(!certificate.contains("2. "))
    }

    @Test func aCaseChangedMeanwhileIsTold() throws {
        let test = try TestOffice()
        let file = try test.register().file
        _ = try test.office.perform(
            .withdraw(reason: "Өз қалауы"), on: file.number, revision: nil, by: test.actor("kense"), at: TestOffice.now)
        let officer = try #require(try test.office.store.account(login: "maman")).reference

        #expect(throws: StoreProblem.self) {
            try test.office.perform(
                .resolve(text: "Қараңыз", officer: officer), on: file.number, revision: file.revision,
                by: test.actor("bastyq"), at: TestOffice.now)
        }
    }

    @Test func aCalendarThatEndsIsTold() throws {
        let test = try TestOffice()
        let kense = try test.actor("kense")

        #expect(throws: Refusal.calendarEnds(year: 2028)) {
            try test.office.register(
                TestOffice.application(), key: "k1", refusing: false, by: kense,
                at: TestOffice.moment("2027-12-31T17:00"))
        }
        #expect(try test.office.cases(.all, by: kense, at: TestOffice.now).rows.isEmpty)
    }
}
