/// Why a complaint cannot be entered or answered so.
package enum ComplaintRefusal: Error, Hashable, Codable, Sendable {
    case complainantMissing
    case aboutMissing
    case answerMissing
    /// Signs that no paper can hold, or a text that is too long.
    case textInvalid
    /// It has its answer already.
    case answered
    /// The office has no complaint of that number.
    case notFound(String)
    case mayNotRegister(Role)
    case mayNotAnswer(Role)
}
