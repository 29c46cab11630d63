/// A framed box in the middle of the screen, over what was there.
package enum Dialog {
    /// Draws the box and returns the room inside it: one row and two columns less on each side.
    ///
    /// - Parameters:
    ///   - content: the room wanted inside; less is given where the screen is smaller.
    ///   - rect: the area that the box is centred in.
    package static func paint(
        title: String, content: Size, on surface: inout Surface, in rect: Rect, tone: Tone = .plain,
        titleTone: Tone = .title
    ) -> Rect {
        let box = rect.centred(Size(columns: content.columns + 4, rows: content.rows + 2))
        surface.fill(box, tone: tone)
        surface.box(box, tone: .frame, title: title, titleTone: titleTone)
        return box.inset(columns: 2, rows: 1)
    }

    /// The size that shows a text, wrapped to a width, with further rows below it.
    package static func size(forText text: String, columns: Int, extraRows: Int = 0) -> Size {
        Size(columns: columns, rows: TextWidth.wrap(text, to: columns).count + extraRows)
    }
}
