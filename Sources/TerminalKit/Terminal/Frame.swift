/// One picture of the screen: what it shows, where the cursor stands, and the window's title.
package struct Frame: Hashable, Sendable {
    package var surface: Surface
    /// Where the cursor is shown; nil hides it.
    package var cursor: Point?
    /// The terminal window's title; empty leaves it alone. It must hold no personal data.
    package var title: String

    package init(surface: Surface, cursor: Point? = nil, title: String = "") {
        self.surface = surface
        self.cursor = cursor
        self.title = title
    }
}
