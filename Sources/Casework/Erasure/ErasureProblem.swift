/// Why a person's data are not removed; nothing has been touched.
package enum ErasureProblem: Error, Hashable, Sendable {
    case mayNot(Role)
    /// The number of the order or its reason is missing, too long or holds controls.
    case orderMissing
    /// The order's words would keep the name or number that is to go.
    case orderNamesPerson
    /// These files are not closed yet.
    case openCases([CaseNumber])
    /// These complaints are not answered yet.
    case openComplaints([CaseNumber])
    /// Files of the person lie at other offices, so their head alone does not decide.
    case otherOffices([CaseNumber])
    case alreadyErased(Int64)
    /// Nobody of that personal number is on record; the digits.
    case numberUnknown(String)
    case complaintUnknown(String)
    /// The store is written anew afterwards, which needs that much free disk.
    case noRoom(neededMegabytes: Int)
    /// What was erased may still lie in the file: writing that anew needs so much free disk.
    case noRoomToClean(neededMegabytes: Int)
    /// Nobody said yes.
    case notConfirmed
}
