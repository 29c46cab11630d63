import Legislation

/// Forms as the act of 2012 prints them, written out here so that a change of its data files does not move these tests.
enum FixtureForms {
    static func text(_ text: String) -> LocalizedText {
        LocalizedText(kk: text, ky: text, ru: text, en: text)
    }

    static func field(
        _ name: String, _ blank: String, source: FieldSource = .asked, kind: FieldKind = .text, isRequired: Bool = true
    ) -> FormField {
        FormField(name: name, label: text(name), blank: blank, source: source, kind: kind, isRequired: isRequired)
    }

    static func form(
        _ id: String, kind: Form.Kind = .notice, paper: Form.PaperSize, fields: [FormField], blocks: [FormBlock]
    ) -> Form {
        Form(
            id: FormID(id), act: ActID("kz-almaty-2012-349"), kind: kind, name: text(id), basis: .act,
            at: LegalReference(annex: 7), paper: paper, fields: fields, blocks: blocks)
    }

    /// Annex 7, appendix 5.
    static let ticket = form(
        "ticket", kind: .receipt, paper: .receipt,
        fields: [
            field("name", "___________________(қызмет көрсетілетін тұтынушының аты-жөні)"),
            field("received", "20__ жылдың \"__\" ________", kind: .date(pattern: "{yyyy} жылдың \"{dd}\" {month} күні")),
            field("number", "___"),
            field("registrar", "________________"),
        ],
        blocks: [
            .title("Тұтынушыға қызмет көрсету талоны"),
            .paragraph(
                "Құрметті {{name}}, {{received}} Сіздің құжаттарыңыз қабылданып, құжаттардың нөмірі {{number}} болып тіркелді."),
            .paragraph("Қабылдаған адамның аты-жөні {{registrar}}"),
            .barcode(field: "number"),
        ])

    /// Annex 7, appendix 4.
    static let notice = form(
        "notice", paper: .letter,
        fields: [
            field("name", "_______________тұтынушының аты-жөні"),
            field("address", "__________________________мекен жайы"),
            field("office", "_______(қала) ауданының \"Жұмыспен қамту және әлеуметтік бағдарламалар бөлімі\""),
            field("head", "аты-жөні"),
            field("officer", "аты – жөні"),
            field("phone", "телефон нөмірі", isRequired: false),
        ],
        blocks: [
            .letterhead,
            .addressee(["{{name}}", "{{address}}"]),
            .space,
            .paragraph(
                "{{office}} ММ Сізге 18 жасқа дейінгі балалы отбасыларға мемлекеттік жәрдемақылар тағайындалғандығы туралы хабарлайды."),
            .signature(left: "Бастық", middle: "___________", right: "{{head}}", caption: "қолы"),
            .executor("Орын.{{officer}}, {{phone}}"),
        ])

    /// Annex 7, appendix 6.
    static let acknowledgement = form(
        "acknowledgement", kind: .receipt, paper: .receipt,
        fields: [
            field("number", "________"),
            field("received", "________", kind: .date(pattern: "{dd}.{mm}.{yyyy} ж.")),
            field("service", "________________"),
            field("documents", "________________", kind: .lines(maximum: 20)),
            field("registrar", "________________"),
        ],
        blocks: [
            .title("Қолхат"),
            .labelled(label: "Қабылдаған құжаттың нөмірі мен мерзімі", value: "{{number}}, {{received}}"),
            .labelled(label: "Көрсетілетін мемлекеттік қызметтің түрі", value: "{{service}}"),
            .labelled(label: "Құжаттағы қосымшалардың атауы және саны", value: "{{documents}}"),
            .labelled(
                label: "Құжатты рәсімдеуге өтініш қабылдаған ХҚКО-ның инспекторының аты-жөні", value: "{{registrar}}"),
            .barcode(field: "number"),
        ])

    /// Annex 4, appendix 2: a referral above the cut line, the slip that comes back below it.
    static let referral = form(
        "referral", kind: .referral, paper: .letter,
        fields: [
            field("number", "_______"),
            field("name", "_______________________________________________________________ (өтініш берушінің аты-жөні)"),
            field("term", "______________________"),
            field("organisation", "____________________________________ (мекеменің атауы)"),
            field("head", "АТЖ"),
            field("issued", "Берілген күні", kind: .date(pattern: "Берілген күні {dd}.{mm}.{yyyy} ж.")),
        ],
        blocks: [
            .title("№{{number}} Жолдама"),
            .paragraph("{{name}}"),
            .paragraph("{{term}} мерзімге {{organisation}} жіберіледі"),
            .signature(left: "Бөлім бастығы", middle: "", right: "{{head}}", caption: ""),
            .line("{{issued}}", .left),
            .stamp("МО"),
            .cut("Кесу сызығы"),
            .line("Уәкілетті органға қайтарылады", .right),
            .title("Жолдама берілгені туралы хабарлама №___"),
            .line("____________________________________________________________________", .left),
            .line("(өтініш берушінің аты-жөні)", .centre),
            .line("кіріскенін хабарлайды.", .left),
            .signature(left: "Мекеме басшысы", middle: "_____________", right: "", caption: "қолы"),
            .stamp("М.О."),
        ])

    /// Annex 6, appendix 3.
    static let certificate = form(
        "certificate", kind: .certificate, paper: .letter,
        fields: [
            field("year", "20 ___", kind: .number),
            field("quarter", "____", kind: .choice(["I", "II", "III", "IV"])),
            field("name", "_________________________________________________________"),
            field(
                "family", "___________________________________________________________", kind: .lines(maximum: 5),
                isRequired: false),
            field("head", "_____________"),
        ],
        blocks: [
            .title("АНЫҚТАМА"),
            .paragraph(
                "{{year}} жылдың {{quarter}} тоқсанында атаулы әлеуметтік көмек алғандығы туралы {{name}} беріліп, тіркеу нөмірі тіркелді."),
            .paragraph("Төмендегі отбасы мүшелеріне:"),
            .list(field: "family", blank: "___________________________________________________________", count: 5),
            .paragraph("Анықтама жұмыс орнына талап етіледі."),
            .line("Уәкілетті органның басшысы", .left),
            .signature(
                left: "(кент, ауыл, ауылдық округ әкімі)", middle: "_____________", right: "{{head}}", caption: ""),
        ])

    static let all = [ticket, notice, acknowledgement, referral, certificate]
}
