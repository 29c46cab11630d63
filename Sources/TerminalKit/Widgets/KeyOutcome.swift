/// What a widget made of a key.
package enum KeyOutcome: Hashable, Sendable {
    /// The key means nothing to the widget; the screen may use it.
    case ignored
    /// The key was used, and only the cursor or the view moved (or there was nowhere to go).
    case moved
    /// The key was used, and the content changed: text, or marks of a list.
    case changed
    /// The key was refused: it would have broken the field's length or filter. The screen may ring the bell.
    case refused
}
