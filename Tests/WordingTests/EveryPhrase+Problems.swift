import Casework
import Legislation
import WorkingTime
import Wording

extension EveryPhrase {
    static let problems: [NamedPhrase] = filledProblems.map { NamedPhrase(name: $0.name, phrase: $0.phrase) }

    static let filledProblems: [Filled] =
        refusals + intakeProblems + storeProblems + backupProblems + erasureProblems + loadProblems + calendarProblems + calendarEntryProblems + hoursProblems
        + deadlineErrors

    static let printProblems: [Filled] = ([
        (.folderMissing(text), [text]), (.cannotWrite(text), [text]), (.diskFull(text), [text]), (.noCUPS, []),
        (.refused(text), [text]), (.queueMissing(text), [text]), (.aborted(text), [text]),
        (.timeout(seconds: Marker.number), ["7431"]), (.deviceMissing(text), [text]), (.deviceForbidden(text), [text]),
        (.addressInvalid(text), [text]), (.unreachable(text), [text]),
        (.closedEarly(sent: Marker.number, of: Marker.other), ["7431", "8642"]),
        (.stalled(seconds: 10, sent: Marker.number, of: Marker.other), ["7431", "8642"]),
        (.paperOut, []), (.coverOpen, []), (.offline, []), (.deviceFault, []), (.notForThisTerminal, []), (.paperDamaged, []),
        (.profileMissing(text), [text]), (.notOnPaper, []),
    ] as [(PrintProblem, [String])]).map { Filled("PrintProblem.\($0)", $0.phrase, holds: $1) }

    private static let text = Marker.text
    private static let known = ["ⅧⅧ", "ⅨⅨⅨⅨ"]

    static let refusals: [Filled] = ([
        (.notInThisStatus(.sign, .withdrawn), []),
        (.notYourRole(.sign, .courier, may: [.head, .officer]), []),
        (.notYourFile(officer: text), [text]),
        (.otherOffice, []), (.resolutionTextMissing, []), (.officerMissing, []), (.reasonMissing, []),
        (.addresseeMissing, []), (.documentSeenMissing, []), (.addressMissing, []), (.draftMissing, []),
        (.noForm(.refuse), []),
        (.fieldsMissing([Marker.field]), [text]),
        (.fieldInvalid(Marker.field, choices: []), [text]), (.fieldInvalid(Marker.field, choices: known), [text] + known),
        (.noSuchDelivery(.post), []),
        (.calendarEnds(year: Marker.number), ["7431"]),
        (.officeNeverOpens, []), (.administratorsOnly, []), (.reportMissing, []), (.conclusionMissing, []), (.noExtension, []), (.formFilledAlready, []), (.bodyNotAsked, []), (.alreadyExtended, []),
        (.noGrounds(.suspend), []), (.notGranted, []), (.noFormToFill, []), (.noListForm(ServiceID("ⅧⅧ")), ["ⅧⅧ"]), (.nothingToList, []), (.mayNotChangePeople(.courier), []),
        (.periodImpossible(Marker.number), ["7431"]),
    ] as [(Refusal, [String])]).map { Filled("Refusal.\($0)", $0.phrase, holds: $1) } + courierRefusals

    private static let courierRefusals: [Filled] = {
        guard let number = Marker.caseNumber else { return [] }
        let refusals: [CourierRefusal] = [
            .unknown(number), .listed(number), .closed(number), .stillOpen(number), .empty(number), .notOnIt(number),
            .hasLeft(number), .notTaken(file: number, register: number), .counted(number),
        ]
        return refusals.map { Filled("Refusal.\($0)", Refusal.courier($0).phrase, holds: ["\(number)"]) }
            + [CourierRefusal.noneOpen, .notYours(may: [.courier])].map { Filled("Refusal.\($0)", $0.phrase, holds: []) }
    }()

    static let intakeProblems: [Filled] = {
        guard let number = Marker.caseNumber else { return [] }
        let problems: [(IntakeProblem, [String])] = [
            (.serviceUnknown(text), [text]),
            (.channelUnknown(text, known: [ChannelID("akim"), ChannelID("centre")]), [text, "akim", "centre"]),
            (.serviceClosedHere, []), (.noDecidingOffice, []), (.notARegistrar(.courier), []),
            (.nameMissing(.surname), []), (.textInvalid(.address), []),
            (.textTooLong(.phone, maximum: Marker.number), ["7431"]),
            (.iinLength(Marker.number), ["7431"]), (.iinNotDigits, []), (.iinCheckDigit, []), (.iinDate, []),
            (.pin(.wrongLength(Marker.number)), ["7431"]), (.pin(.notDigits), []), (.pin(.wrongSex), []), (.pin(.impossibleDate), []),
            (.birthDateUnreadable(text), [text]),
            (.birthDateInFuture(Marker.date), ["05.11.2012"]),
            (.birthDateContradictsIIN(typed: Marker.date, iin: Marker.later), ["05.11.2012", "09.11.2012"]),
            (.documentUnknown(text), [text]),
            (.documentTwice(DocumentID(text)), [text]),
            (.sheetsInvalid(DocumentID(text)), [text]),
            (.documentsMissing([DocumentID(text), DocumentID("ⅧⅧ")]), [text, "ⅧⅧ"]),
            (.alreadyOpen(number), ["\(number)"]), (.namesakeOpen(number), ["\(number)"]),
            (.calendarEnds(year: Marker.number), ["7431"]),
            (.officeNeverOpens, []), (.noLongerTimes, []), (.outsideHours(next: Marker.moment), ["05.11.2012"]),
            (.mayNotAcceptNow(next: Marker.moment), ["05.11.2012"]), (.answerInvalid(Marker.field, choices: []), [text]),
            (.answerUnknown(text), [text]),
        ]
        return problems.map { Filled("IntakeProblem.\($0)", $0.phrase, holds: $1) }
    }()

    static let storeProblems: [Filled] = ([
        (.notFound(path: text), [text, "tereze init"]),
        (.notAStore(path: text), [text]),
        (.newer(found: Marker.number, known: Marker.other), ["7431", "8642"]),
        (.readOnly(path: text), [text]), (.diskFull, []), (.busy, []),
        (.damaged(detail: text), [text]), (.notDurable, []),
        (.alreadyExists(path: text), [text]),
        (.inputOutput(detail: text), [text]), (.outOfMemory, []),
        (.caseNotFound(text), [text]), (.paperNotFound(text), [text]), (.paperErased, []), (.officeUnknown(text), [text]), (.actLeftOut(text), [text]),
        (.personUnknown(Int64(Marker.number)), ["7431"]), (.samePerson, []), (.notJoined, []), (.notEmpty, []),
        (.accountUnknown(text), [text]), (.accountExists(text), [text]), (.loginInvalid(text), [text]),
        (.secretTooShort(minimum: Marker.number), ["7431"]),
        (.wrongSecret(triesLeft: Marker.number), ["7431"]),
        (.lockedOut(minutes: Marker.number), ["7431"]),
        (.lastAdministrator, []), (.keyNotOpen(text), [text]), (.signsNothing(text), [text]),
        (.account(.secretTooSimple(.login)), []), (.account(.secretTooSimple(.run)), []), (.account(.secretTooSimple(.common)), []),
        (.account(.secretTooSimple(.unchanged)), []), (.account(.secretMustChange(.oneTime)), []),
        (.account(.secretMustChange(.expired(days: Marker.number))), ["7431"]), (.account(.notAHead(text)), [text]),
        (.account(.cannotStandIn(text, .auditor)), [text]), (.account(.standInPeriod), []), (.account(.orderInvalid), []),
        (.account(.alreadyDeputised(by: text, until: Marker.date)), [text, "05.11.2012"]), (.account(.notStandingIn(text)), [text]),
        (.account(.notAnAdministrator(text)), [text]), (.account(.notTheStoresOwner), []),
        (.account(.expiryInvalid(maximum: Marker.number)), ["7431"]),
        (.noRoomToUpdate(neededMegabytes: Marker.number), ["7431"]),
        (.behind(found: Int64(Marker.number), known: Int64(Marker.other), lock: text), ["7431", "8642", text]),
        (.clockBehind(now: moment, last: moment), ["05.11.2012 17:50", "tereze clock accept"]),
        (.clockAhead(now: moment, last: moment), ["05.11.2012 17:50", "tereze clock accept"]),
        (.changedMeanwhile(by: text, action: .handOut), [text]),
        (.changedMeanwhile(by: text, action: nil), [text]),
        (.numbersExhausted, []),
    ] as [(StoreProblem, [String])]).map { Filled("StoreProblem.\($0)", $0.phrase, holds: $1) }

    private static let moment = CivilMoment(date: Marker.date, time: TimeOfDay(hour: 17, minute: 50)!)

    static let backupProblems: [Filled] = ([
        (.targetMissing(path: text), [text]), (.targetLost(path: text, detail: "ⅧⅧ"), [text, "ⅧⅧ"]),
        (.targetFull(path: text, neededMegabytes: Marker.number), [text, "7431"]), (.targetFull(path: text, neededMegabytes: 0), [text]),
        (.targetReadOnly(path: text), [text]), (.targetTaken(path: text), [text, "--overwrite"]), (.targetIsStore(path: text), [text]),
        (.storeTooBusy, []), (.copyUnsound(detail: text), [text, "tereze doctor"]), (.notFound(path: text), [text]),
        (.notABackup(path: text), [text]), (.hasLog(path: text), [text]), (.cutShort(path: text), [text]), (.changed(path: text), [text]),
        (.passphraseNeeded, ["TEREZE_PASSPHRASE"]), (.passphraseTooShort(minimum: Marker.number), ["7431"]),
        (.passphraseWrong(path: text), [text]), (.placeTaken(path: text), [text]), (.noSchedule, ["tereze backup schedule"]),
        (.keepInvalid(text), [text, "7,4,12"]), (.folderNotEmpty(path: text), [text]),
    ] as [(BackupProblem, [String])]).map { Filled("BackupProblem.\($0)", $0.phrase, holds: $1) }

    static let erasureProblems: [Filled] = {
        guard let number = Marker.caseNumber else { return [] }
        let problems: [(ErasureProblem, [String])] = [
            (.mayNot(.receptionist), []), (.orderMissing, ["300"]), (.orderNamesPerson, []),
            (.openCases([number]), ["\(number)"]), (.openComplaints([number]), ["\(number)"]),
            (.otherOffices([number]), ["\(number)"]), (.alreadyErased(Int64(Marker.number)), ["7431"]),
            (.numberUnknown(text), [text, "tereze person list"]), (.complaintUnknown(text), [text]),
            (.noRoom(neededMegabytes: Marker.number), ["7431"]),
            (.noRoomToClean(neededMegabytes: Marker.number), ["7431", "retention clean"]), (.notConfirmed, ["--yes"]),
        ]
        return problems.map { Filled("ErasureProblem.\($0)", $0.phrase, holds: $1) }
    }()

    static let loadProblems: [Filled] = ([
        (.fileMissing, []), (.unreadable(text), [text]), (.unexpectedFile(allowed: known), known), (.emptyFile, []),
        (.notYAML(text), [text]),
        (.unknownKey(text, known: known), [text] + known),
        (.missingKey(text), [text]),
        (.duplicateKey(text, firstLine: Marker.number), [text, "7431"]),
        (.wrongType(key: text, expected: .list), [text]),
        (.wrongType(key: "", expected: .text), []),
        (.emptyText(key: text), [text]), (.emptyList(key: text), [text]), (.controlCharacter(key: text), [text]),
        (.unknownValue(key: text, value: "ⅤⅤ", known: known), [text, "ⅤⅤ"] + known),
        (.numberOutOfRange(key: text, value: Marker.number, lowest: Marker.other, highest: 9753), [text, "7431", "8642", "9753"]),
        (.badDate(text), [text]), (.datesReversed, ["from", "until"]), (.badPeriod(text), [text]),
        (.periodWithoutUnit(text), [text]), (.badHours(text, .empty), [text]),
        (.badDatePattern(text), [text]),
        (.languageMissing(key: text, language: .kyrgyz), [text, "ky"]),
        (.missingReference(text), [text]),
        (.badIdentifier(text), [text]),
        (.identifierMismatch(text, expected: "ⅧⅧ"), [text, "ⅧⅧ"]),
        (.duplicateIdentifier(text, firstFile: "ⅧⅧ", firstLine: Marker.number), [text, "ⅧⅧ", "7431"]),
        (.identifierOfAnotherAct(text, act: ActID("ⅧⅧ")), [text, "ⅧⅧ"]),
        (.unresolvedForm(text), [text]), (.unlistedForm(text), [text]), (.unusedForm(text), [text]),
        (.wrongFormKind(text, found: .notice, allowed: [.receipt, .refusal]), [text]),
        (.stepOrder(expected: Marker.number, found: Marker.other), ["7431", "8642"]),
        (.noSteps(channel: text), [text]), (.stepWithoutHolder(Marker.number), ["7431"]), (.duplicateStage(text), [text]),
        (.missingOutcome(.refuse), ["refuse"]), (.duplicateOutcome(.grant), ["grant"]),
        (.noOfficeOfKind(.akimat), ["akimat"]), (.unknownOffice(text), [text]),
        (.stageTooLate(.drafting, after: .signing), ["drafting", "signing"]),
        (.versionMismatch(Marker.number, expected: Marker.other), ["7431", "8642"]),
        (.versionNotEarlier(Marker.number, current: Marker.other), ["7431", "8642"]), (.noCurrentVersion(text), [text]),
        (.mandatoryChoice, ["mandatory"]), (.loneChoice(text), [text]),
        (.receiptLacks(.caseExpected, form: text), ["case.expected", text]), (.spokenReceiptWithForm, ["form"]),
        (.badIndicator(text), [text]), (.indicatorOutOfRange(text), [text]),
        (.sourceOnlyInLists(.listCases), ["list.cases"]), (.nobodyAsks(text), [text]),
        (.widerThanPaper(columns: Marker.number, paper: Marker.other), ["7431", "8642"]),
        (.badTemplate(text), [text]), (.unresolvedField(text), [text]), (.unusedField(text), [text]),
        (.wrongFieldKind(text, expected: "ⅧⅧ"), [text, "ⅧⅧ"]),
        (.codePageWithoutNumber(text), [text, "pageNumber"]), (.numberWithoutSource(text), [text, "sources"]),
        (.widerThanHead(columns: Marker.number, cellWidth: 12, dots: Marker.other), ["7431", "12", "8642"]),
        (.notOfPrinterLanguage(text, language: "ⅧⅧ"), [text, "ⅧⅧ"]), (.noWayForLetters, ["codePage", "raster"]),
        (.wrongColumnCount(expected: Marker.number, found: Marker.other), ["7431", "8642"]),
        (.badQuotes, []), (.unknownCalendar(text), [text]), (.calendar(.yearMissing(Marker.number)), ["7431"]),
    ] as [(LoadProblem.Kind, [String])]).map { Filled("LoadProblem.\($0)", $0.phrase, holds: $1) }

    static let calendarProblems: [Filled] = ([
        (.table(.noHeader), []), (.table(.columnTwice(text)), [text]), (.table(.quoteNotClosed), []),
        (.table(.strayQuote), []),
        (.table(.fieldCount(found: Marker.number, expected: Marker.other)), ["7431", "8642"]),
        (.columnMissing(text), [text]), (.columnUnknown(text), [text]), (.badDate(text), [text]),
        (.badKind(text), [text, "holiday", "dayoff", "working", "short"]), (.badWeekday(text), [text]),
        (.badMinutes(text), [text, "1440"]), (.needlessAs(text), [text]), (.worksAnyway(Marker.date), ["05.11.2012"]),
        (.empty(column: text), [text]), (.control(column: text), [text]),
        (.dateTwice(Marker.date, firstLine: Marker.number), ["05.11.2012", "7431"]),
        (.yearNotWhole(Marker.number), ["7431"]), (.yearMissing(Marker.number), ["7431"]), (.noRows, []),
        (.badFileName, ["kz.csv"]),
    ] as [(CalendarDataErrors.Problem, [String])]).map { Filled("Calendar.\($0)", $0.phrase, holds: $1) }

    static let calendarEntryProblems: [Filled] = ([
        (.data(.badDate(text)), [text]), (.noSource, []), (.noName, []),
        (.notCovered(Marker.date, years: 2008...2027), ["05.11.2012", "2008", "2027"]),
        (.notAdded(Marker.date), ["05.11.2012"]), (.calendarUnknown(text, known: ["ⅧⅧ", "ⅨⅨⅨⅨ"]), [text, "ⅧⅧ, ⅨⅨⅨⅨ"]),
    ] as [(CalendarEntryProblem, [String])]).map { Filled("CalendarEntry.\($0)", $0.phrase, holds: $1) }

    static let hoursProblems: [Filled] = ([
        (.empty, []), (.unknownWord(text), [text]), (.daysBackwards(text), [text]), (.hoursBackwards(text), [text]),
        (.daysWithoutHours(.friday), []), (.hoursWithoutDays(text), [text]), (.dayTwice(.friday), []),
        (.overlap(.friday), []),
    ] as [(OpeningHoursError, [String])]).map { Filled("OpeningHours.\($0)", $0.phrase, holds: $1) }

    static let deadlineErrors: [Filled] = ([
        (.calendarEnds(year: Marker.number), ["7431"]), (.neverOpens, []), (.notPositive(-Marker.number), ["7431"]),
        (.tooLong(Marker.number, maximum: Marker.other), ["7431", "8642"]),
    ] as [(DeadlineError, [String])]).map { Filled("DeadlineError.\($0)", $0.phrase, holds: $1) }
}
