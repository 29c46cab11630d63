import Casework
import FrontDesk
import WorkingTime

/// Puts what happens to all cohorts into the order of time, deed by deed.
struct CohortStage {
    /// Somebody who does the deeds of cohorts.
    protocol Player {
        func begin(_ cohort: ToldCohort) throws
        /// Does a deed to every case of a cohort.
        func play(_ deed: Int, of cohort: ToldCohort) throws
        func end(_ cohort: ToldCohort) throws
    }

    private struct Actor {
        let cohort: ToldCohort
        var next = 0

        var at: CivilMoment { cohort.template.deeds[next].story.at }
        var order: (CivilMoment, Int) { (at, cohort.place) }
    }

    let plan: GenerationPlan
    let feed: CohortFeed

    func play(by player: some Player, progress: (Int) -> Void) throws {
        var actors: [Actor] = []
        for cohort in plan.cohorts {
            try play(&actors, until: cohort.wish.at, by: player)
            let told = try feed.next()
            try player.begin(told)
            actors.append(Actor(cohort: told))
            progress(told.people.count)
        }
        try play(&actors, until: nil, by: player)
    }

    /// Does everything that comes before a moment.
    private func play(_ actors: inout [Actor], until end: CivilMoment?, by player: some Player) throws {
        while let place = actors.indices.min(by: { actors[$0].order < actors[$1].order }) {
            if let end, actors[place].at >= end { return }
            let actor = actors[place]
            try player.play(actor.next, of: actor.cohort)
            actors[place].next += 1
            if actors[place].next == actor.cohort.template.deeds.count {
                try player.end(actor.cohort)
                actors.remove(at: place)
            }
        }
    }
}
