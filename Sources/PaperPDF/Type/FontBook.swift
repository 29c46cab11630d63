import CPangoCairo
import Paper

/// The pinned fonts, loaded once, and the setting of text in them.
final class FontBook {
    private let fontMap: UnsafeMutablePointer<PangoFontMap>
    private let context: OpaquePointer
    private var descriptions: [TextStyle: OpaquePointer] = [:]
    /// The loaded fonts that are ours, by address; the font map keeps them.
    private var ours: Set<UnsafeMutablePointer<PangoFont>> = []

    /// - Throws: `fontMissing` where the system would put another font in the place of a pinned one.
    init() throws(PDFProblem) {
        guard let map = pango_cairo_font_map_new(), let context = pango_font_map_create_context(map) else {
            throw .notDrawn("pango_cairo_font_map_new")
        }
        fontMap = map
        self.context = context
        pango_cairo_font_map_set_resolution(OpaquePointer(map), 72)
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
        pango_context_set_round_glyph_positions(context, 0)
        for face in TextStyle.Face.allCases {
            try check(TextStyle(face, 10))
            try check(TextStyle(face, 10, isBold: true))
        }
    }

    deinit {
        descriptions.values.forEach(pango_font_description_free)
        g_object_unref(UnsafeMutableRawPointer(context))
        g_object_unref(fontMap)
    }

    private func check(_ style: TextStyle) throws(PDFProblem) {
        guard let font = pango_font_map_load_font(fontMap, context, description(of: style)) else {
            throw .fontMissing(wanted: style.face.rawValue, found: "")
        }
        defer { g_object_unref(font) }
        let found = FontBook.name(of: font)
        let wanted = style.description.split(separator: " ").dropLast()
        guard wanted.allSatisfy({ found.contains($0) }) else {
            throw .fontMissing(wanted: wanted.joined(separator: " "), found: found)
        }
    }

    private static func name(of font: UnsafeMutablePointer<PangoFont>) -> String {
        let description = pango_font_describe(font)
        defer { pango_font_description_free(description) }
        guard let text = pango_font_description_to_string(description) else { return "" }
        defer { g_free(text) }
        return String(cString: text)
    }

    private func description(of style: TextStyle) -> OpaquePointer? {
        if let known = descriptions[style] { return known }
        let made = pango_font_description_from_string(style.description)
        descriptions[style] = made
        return made
    }

    /// Sets one hard line of text into lines.
    ///
    /// - Throws: `letterMissing` where the pinned fonts have no glyph.
    func set(_ prose: Prose, in style: TextStyle, _ measure: TextMeasure) throws(PDFProblem) -> SetText {
        guard let layout = pango_layout_new(context) else { throw .notDrawn("pango_layout_new") }
        pango_layout_set_font_description(layout, description(of: style))
        pango_layout_set_text(layout, prose.text, Int32(prose.text.utf8.count))
        FontBook.apply(prose, size: style.size, to: layout)
        if let width = measure.width {
            pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE)))
            pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        }
        if measure.indent != 0 { pango_layout_set_indent(layout, Int32(measure.indent * Double(PANGO_SCALE))) }
        switch measure.alignment {
        case .left: break
        case .justified: pango_layout_set_justify(layout, 1)
        case .centre: pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
        case .right: pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT)
        }
        let text = SetText(layout: layout, prose: prose, style: style, measure: measure)
        try checkLetters(of: text)
        return text
    }

    /// Whether the pinned fonts cannot draw a character.
    func lacks(_ character: Character) -> Bool {
        guard !character.isNewline, let prose = Prose.lines(of: FilledText(String(character)), unit: 1, limit: 1).first else { return false }
        return (try? set(prose, in: TextStyle(.serif, 10), TextMeasure())) == nil
    }

    private static func apply(_ prose: Prose, size: Double, to layout: OpaquePointer) {
        let attributes = pango_attr_list_new()
        func add(_ attribute: UnsafeMutablePointer<PangoAttribute>?, _ range: Range<Int>) {
            guard let attribute else { return }
            attribute.pointee.start_index = UInt32(range.lowerBound)
            attribute.pointee.end_index = UInt32(range.upperBound)
            pango_attr_list_insert(attributes, attribute)
        }
        add(pango_attr_insert_hyphens_new(0), 0..<prose.text.utf8.count)
        for gap in prose.gaps {
            var box = PangoRectangle(
                x: 0, y: Int32(-size * Double(PANGO_SCALE)), width: Int32(gap.unit * Double(PANGO_SCALE)),
                height: Int32(size * Double(PANGO_SCALE)))
            add(pango_attr_shape_new(&box, &box), gap.range)
        }
        for place in prose.bound { add(pango_attr_allow_breaks_new(0), place) }
        pango_layout_set_attributes(layout, attributes)
        pango_attr_list_unref(attributes)
    }

    /// Every letter has to come from a pinned font: another one might be missing at the next machine.
    private func checkLetters(of text: SetText) throws(PDFProblem) {
        let hasUnknown = pango_layout_get_unknown_glyphs_count(text.layout) > 0
        for line in text.lines {
            var node = line.line.pointee.runs
            while let here = node {
                node = here.pointee.next
                guard let run = here.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self).pointee,
                    let item = run.item?.pointee
                else { continue }
                if let font = item.analysis.font, !isOurs(font) { throw .letterMissing(text.letter(at: Int(item.offset))) }
                guard hasUnknown, let glyphs = run.glyphs?.pointee else { continue }
                for index in 0..<Int(glyphs.num_glyphs)
                where glyphs.glyphs[index].glyph & FontBook.unknown != 0 && glyphs.glyphs[index].glyph != FontBook.empty {
                    throw .letterMissing(text.letter(at: Int(item.offset) + Int(glyphs.log_clusters[index])))
                }
            }
        }
    }

    /// `PANGO_GLYPH_UNKNOWN_FLAG` and `PANGO_GLYPH_EMPTY`, macros that Swift does not see.
    private static let unknown: UInt32 = 0x1000_0000
    private static let empty: UInt32 = 0x0FFF_FFFF

    private func isOurs(_ font: UnsafeMutablePointer<PangoFont>) -> Bool {
        if ours.contains(font) { return true }
        guard FontBook.name(of: font).hasPrefix("DejaVu ") else { return false }
        g_object_ref(font)
        ours.insert(font)
        return true
    }
}
