package import WorkingTime

/// One thing wrong in a data file: where, what, and (through `Wording`) what to do.
package struct LoadProblem: Error, Hashable, Sendable {
    /// The file's path within the resources folder, such as `acts/kz-almaty-2012-349/act.yaml`.
    package let file: String
    /// Counted from 1; nil where the whole file is meant.
    package let line: Int?
    package let kind: Kind

    package init(file: String, line: Int?, kind: Kind) {
        self.file = file
        self.line = line
        self.kind = kind
    }

    /// What is wrong. Keys, values and names are those of the file.
    package enum Kind: Hashable, Sendable {
        // The file.
        case fileMissing
        /// The file is there and cannot be read; the system's reason.
        case unreadable(String)
        /// The file is not one that an act's folder may hold; the names that it may.
        case unexpectedFile(allowed: [String])
        /// The file holds nothing.
        case emptyFile
        /// The text is not YAML; the parser's reason, in English.
        case notYAML(String)

        // Keys and values.
        case unknownKey(String, known: [String])
        case missingKey(String)
        /// The key stands again in its mapping (or the column in the header), after that line.
        case duplicateKey(String, firstLine: Int)
        case wrongType(key: String, expected: DataShape)
        case emptyText(key: String)
        case emptyList(key: String)
        /// A text with a control character (C0, C1 or bidirectional) that would steer a screen or a printer.
        case controlCharacter(key: String)
        case unknownValue(key: String, value: String, known: [String])
        case numberOutOfRange(key: String, value: Int, lowest: Int, highest: Int)
        case badDate(String)
        /// The last day comes before the first.
        case datesReversed
        case badPeriod(String)
        /// A period that is a number only.
        case periodWithoutUnit(String)
        case badHours(String, OpeningHoursError)
        case badDatePattern(String)
        case languageMissing(key: String, language: Language)
        /// `at` is missing or names no place.
        case missingReference(String)

        // Identifiers.
        case badIdentifier(String)
        /// The id is not the one that the name of its file or folder says.
        case identifierMismatch(String, expected: String)
        /// The id is another's, which stands in that file and line; without a line, the file's name gives it.
        case duplicateIdentifier(String, firstFile: String, firstLine: Int?)
        /// The id is one of another act's, which was loaded before.
        case identifierOfAnotherAct(String, act: ActID)

        // Services.
        /// The version is not the one that the file's name says.
        case versionMismatch(Int, expected: Int)
        /// An earlier version whose number is not below the current one's.
        case versionNotEarlier(Int, current: Int)
        /// An earlier version of a service that has no current one.
        case noCurrentVersion(String)
        case unresolvedForm(String)
        /// The form is there, but the service's own list `forms` does not name it.
        case unlistedForm(String)
        /// No service lists the form.
        case unusedForm(String)
        /// The form is of a kind that cannot serve here.
        case wrongFormKind(String, found: Form.Kind, allowed: [Form.Kind])
        case stepOrder(expected: Int, found: Int)
        case noSteps(channel: String)
        case stepWithoutHolder(Int)
        case duplicateStage(String)
        /// The stage stands after one that can only follow it.
        case stageTooLate(Stage, after: Stage)
        /// A decision without a form to write it on.
        case missingOutcome(DecisionKind)
        /// The same decision on the same form stands twice.
        case duplicateOutcome(DecisionKind)
        /// The channel is open at a kind of office that the act lists none of.
        case noOfficeOfKind(Office.Kind)
        /// The word is neither a kind of offices nor the id of one of the act's.
        case unknownOffice(String)
        /// A document that is one of several cannot be mandatory by itself.
        case mandatoryChoice
        /// Only one document has that word under `oneOf`.
        case loneChoice(String)
        /// The receipt must show something that its form has no field from.
        case receiptLacks(FieldSource, form: String)
        /// A receipt that is only told has no form.
        case spokenReceiptWithForm
        /// A figure of the quality table that is no share.
        case badIndicator(String)
        /// A share below 0 or above 100.
        case indicatorOutOfRange(String)

        // Forms.
        /// The text holds braces that are not `{{name}}`; the part from the first wrong brace.
        case badTemplate(String)
        case unresolvedField(String)
        case unusedField(String)
        /// The block needs a field of another kind, such as `lines` for a list.
        case wrongFieldKind(String, expected: String)
        /// The source fills only forms of kind `list`.
        case sourceOnlyInLists(FieldSource)
        /// A required field that somebody must type, in a form that nobody types into.
        case nobodyAsks(String)
        /// The form has a line or a table that needs so many columns, and its paper has fewer.
        case widerThanPaper(columns: Int, paper: Int)

        // Printers.
        /// A code page that a printer of that language reaches by number only.
        case codePageWithoutNumber(String)
        /// So many columns of cells need more dots than the head has.
        case widerThanHead(columns: Int, cellWidth: Int, dots: Int)
        /// The key, or the capability, is none of printers of that language.
        case notOfPrinterLanguage(String, language: String)
        /// The profile gives a number and does not say where it comes from.
        case numberWithoutSource(String)
        /// Neither a code page nor raster: the printer could print Latin letters only.
        case noWayForLetters

        // Tables and calendars.
        case wrongColumnCount(expected: Int, found: Int)
        case badQuotes
        /// The act names a calendar that is not there.
        case unknownCalendar(String)
        case calendar(CalendarDataErrors.Problem)
    }
}

/// The shape that a value of a data file must have.
package enum DataShape: String, CaseIterable, Hashable, Sendable {
    case text, number, truth, list, mapping
    /// One of a form's blocks: a mapping with one key, or the bare name of a block without content.
    case block
    /// The kind of a form's field: a bare name, or a mapping with one key.
    case fieldKind
}

/// All problems of a load at once, in the order of file and line.
package struct LoadProblems: Error, Hashable, Sendable {
    package let problems: [LoadProblem]

    /// The problems, put in the order of file and line; those of a whole file come before its lines.
    package init(_ problems: [LoadProblem]) {
        self.problems = problems.enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            return (a.file, a.line ?? 0, left.offset) < (b.file, b.line ?? 0, right.offset)
        }.map(\.element)
    }
}
