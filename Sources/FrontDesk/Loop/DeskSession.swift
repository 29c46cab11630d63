import Casework
import Screens

/// Who works at this desk now and with which printers; kept beside the loop, for the effects.
struct DeskSession: Sendable {
    var account: Account?
    var station: StationSettings
    /// Who stands in for a head and chose the own post here last.
    var ownPosts: Set<String> = []
}
