/// The texts of the screens and commands, a nested enum each: `Words.Desk.title`.
///
/// A text without values is a constant; one with values is a function of them. Texts of the field's own values (a status, a
/// refusal, a deadline's line) are not here: they are each value's `phrase`.
package enum Words {}
