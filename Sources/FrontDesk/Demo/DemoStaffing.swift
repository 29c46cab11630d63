import Casework
import Legislation
import WorkingTime

/// An office of a throw-away store and who works there: a row of `Resources/demo/offices.csv`.
struct DemoStaffing: Sendable {
    /// Counts the authorities from 1: a demo of so many has the offices of the first ones.
    let authority: Int
    let act: ActCatalogue
    let office: Office
    /// The rows of the country's file whose people work there, and as what.
    let staff: [(row: String, role: Role)]
    /// What stands behind their logins, for the same people work at several offices.
    let suffix: String

    /// The rows whose act and office are there; an act that was left out has no demo.
    static func read(_ folder: ResourceFolder, library: ActLibrary) throws -> [DemoStaffing] {
        let table = DelimitedTable(text: try folder.text(of: "demo/offices.csv"))
        return table.rows.compactMap { row in
            guard let act = library.act(ActID(row["act"] ?? "")),
                let office = act.office(OfficeID(row["office"] ?? "")), let authority = Int(row["authority"] ?? "")
            else { return nil }
            return DemoStaffing(
                authority: authority, act: act, office: office, staff: roles(of: row["staff"] ?? ""),
                suffix: row["suffix"] ?? "")
        }
    }

    private static func roles(of staff: String) -> [(row: String, role: Role)] {
        switch staff {
        case "centre":
            [
                ("centreInspector", .centreInspector), ("accumulationInspector", .accumulationInspector),
                ("courier", .courier),
            ]
        case "akimat": [("akimHead", .head), ("akimReceptionist", .receptionist), ("akimOfficer", .officer)]
        default:
            [
                ("receptionist", .receptionist), ("head", .head), ("officer", .officer), ("auditor", .auditor),
                ("administrator", .administrator),
            ]
        }
    }
}
