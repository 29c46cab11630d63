import CPangoCairo
import Paper

/// A PDF under the pen: pages one after the other, and at the end its bytes.
final class PDFCanvas {
    private final class Output {
        var bytes: [UInt8] = []
    }

    private let output = Output()
    private let surface: OpaquePointer
    private let pen: OpaquePointer

    /// A PDF whose first page has that size, in points.
    init(width: Double, height: Double, title: String) throws(PDFProblem) {
        let surface = cairo_pdf_surface_create_for_stream(
            { output, data, count in
                guard let output, let data else { return CAIRO_STATUS_WRITE_ERROR }
                Unmanaged<Output>.fromOpaque(output).takeUnretainedValue().bytes
                    .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
                return CAIRO_STATUS_SUCCESS
            }, Unmanaged.passUnretained(output).toOpaque(), width, height)
        guard let surface, let pen = cairo_create(surface) else { throw .notDrawn("cairo_create") }
        self.surface = surface
        self.pen = pen
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "tereze-pdf")
    }

    deinit {
        cairo_destroy(pen)
        cairo_surface_finish(surface)
        cairo_surface_destroy(surface)
    }

    func beginPage(width: Double, height: Double) { cairo_pdf_surface_set_size(surface, width, height) }

    func endPage() { cairo_show_page(pen) }

    /// Closes the PDF.
    func bytes() throws(PDFProblem) -> [UInt8] {
        cairo_surface_finish(surface)
        let status = cairo_surface_status(surface)
        guard status == CAIRO_STATUS_SUCCESS, cairo_status(pen) == CAIRO_STATUS_SUCCESS else {
            throw .notDrawn(String(cString: cairo_status_to_string(status)))
        }
        return output.bytes
    }

    /// Draws marks whose places count from a point of the page.
    func draw(_ marks: [Mark], x: Double, y: Double) {
        for mark in marks { draw(mark, x: x, y: y) }
    }

    private func draw(_ mark: Mark, x: Double, y: Double) {
        switch mark {
        case .line(let text, let index, let left, let baseline):
            guard text.lines.indices.contains(index) else { return }
            let line = text.lines[index]
            for rule in line.rules {
                let height = y + baseline + text.style.size * 0.13
                stroke(x + left + rule.lowerBound, height, x + left + rule.upperBound, height, width: 0.5)
            }
            cairo_move_to(pen, x + left + line.x, y + baseline)
            pango_cairo_show_layout_line(pen, line.line)
        case .rule(let from, let to, let width, let isDashed):
            if isDashed { setDash([4, 3]) }
            stroke(x + from.x, y + from.y, x + to.x, y + to.y, width: width)
            if isDashed { setDash([]) }
        case .box(let corner, let width, let height):
            cairo_set_line_width(pen, 0.8)
            cairo_rectangle(pen, x + corner.x, y + corner.y, width, height)
            cairo_stroke(pen)
        case .circle(let centre, let radius):
            setDash([2.5, 2.5])
            cairo_set_source_rgb(pen, 0.55, 0.55, 0.55)
            cairo_set_line_width(pen, 0.6)
            cairo_new_path(pen)
            cairo_arc(pen, x + centre.x, y + centre.y, radius, 0, 2 * Double.pi)
            cairo_stroke(pen)
            cairo_set_source_rgb(pen, 0, 0, 0)
            setDash([])
        case .bars(let widths, let corner, let module, let height):
            var left = x + corner.x
            for (index, width) in widths.enumerated() {
                let right = left + Double(width) * module
                if index.isMultiple(of: 2) { cairo_rectangle(pen, left, y + corner.y, right - left, height) }
                left = right
            }
            cairo_fill(pen)
        case .squares(let rows, let corner, let side):
            for (down, row) in rows.enumerated() {
                for (right, isDark) in row.enumerated() where isDark {
                    cairo_rectangle(
                        pen, x + corner.x + Double(right) * side, y + corner.y + Double(down) * side, side, side)
                }
            }
            cairo_fill(pen)
        }
    }

    private func setDash(_ dashes: [Double]) { cairo_set_dash(pen, dashes, Int32(dashes.count), 0) }

    private func stroke(_ fromX: Double, _ fromY: Double, _ toX: Double, _ toY: Double, width: Double) {
        cairo_set_line_width(pen, width)
        cairo_move_to(pen, fromX, fromY)
        cairo_line_to(pen, toX, toY)
        cairo_stroke(pen)
    }
}
