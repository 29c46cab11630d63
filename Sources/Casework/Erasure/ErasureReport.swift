/// What was removed with a person's data, and what was not.
package struct ErasureReport: Hashable, Sendable {
    package let plan: ErasurePlan
    /// The journal's entry that records it.
    package let entry: Int64
    /// Printed papers in the folder of prints beside the store that went with it.
    package var files: [String] = []
    package var left: [Left] = []

    /// What is still there.
    package enum Left: Hashable, Sendable {
        /// The name or number stands in files of others: as a relative, a representative, or a namesake's.
        case otherCases([CaseNumber])
        case namesakeComplaints([CaseNumber])
        /// A copy of the whole store that was made before.
        case copy(path: String)
        /// Another desk was reading, so the log still holds what was; `retention clean` empties it.
        case log
        /// A printed file that could not be removed.
        case file(path: String)
        /// So many sheets were printed.
        case prints(Int)
    }

    package init(plan: ErasurePlan, entry: Int64) {
        self.plan = plan
        self.entry = entry
    }
}
