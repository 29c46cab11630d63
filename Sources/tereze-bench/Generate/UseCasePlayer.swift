import CaseStore
import Casework
import FrontDesk

/// Does the deeds of cohorts through the use cases, as a desk does.
final class UseCasePlayer: CohortStage.Player {
    private let stories: DemoCohorts
    private let office: FrontOffice
    private var numbers: [Int: [CaseNumber?]] = [:]

    init(_ stories: DemoCohorts, office: FrontOffice) {
        self.stories = stories
        self.office = office
    }

    func begin(_ cohort: ToldCohort) {
        numbers[cohort.place] = Array(repeating: nil, count: cohort.people.count)
    }

    func play(_ deed: Int, of cohort: ToldCohort) throws {
        for (member, person) in cohort.people.enumerated() {
            let known = numbers[cohort.place]?[member] ?? nil
            numbers[cohort.place]?[member] = try stories.doAgain(
                cohort.template.deeds[deed].story, to: known, key: cohort.name(member), person: person.typed, in: office)
        }
    }

    func end(_ cohort: ToldCohort) { numbers[cohort.place] = nil }
}
