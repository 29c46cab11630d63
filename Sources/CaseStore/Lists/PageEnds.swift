import Casework
import Synchronization

/// Where the pages ended that this desk was given: the next page goes on there, wherever the last row has moved since.
final class PageEnds: Sendable {
    private struct End: Hashable {
        let filter: CaseFilter
        let id: Int64
    }

    private static let limit = 256

    private let times = Mutex<[End: String]>([:])

    /// The place of a page's last row as it was given; nil for a page of another desk or of long ago.
    func place(of id: Int64, in filter: CaseFilter) -> CaseOrder.Place? {
        times.withLock { $0[End(filter: filter, id: id)] }.map { CaseOrder.Place(time: $0, id: id) }
    }

    func note(_ place: CaseOrder.Place, in filter: CaseFilter) {
        times.withLock { times in
            if times.count >= Self.limit { times = [:] }
            times[End(filter: filter, id: place.id)] = place.time
        }
    }
}
