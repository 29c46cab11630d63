package import Legislation
package import WorkingTime

/// How long an office keeps the files of a service, and on what ground: the office's own word, for the acts hardly say.
package struct RetentionRule: Hashable, Codable, Sendable {
    /// Nil for every service that has no rule of its own.
    package let service: ServiceID?
    package let term: Term
    /// The order or list that says so.
    package let ground: String

    package enum Term: Hashable, Codable, Sendable {
        case months(Int)
        /// Never to be erased for its age.
        case always

        /// A century: longer is `always`.
        package static let longest = 1200
    }

    package init(service: ServiceID?, term: Term, ground: String) {
        self.service = service
        self.term = term
        self.ground = ground.trimmed
    }

    /// Whether it can be kept so: a ground is given and the term is one.
    package var isSound: Bool {
        let isTerm: Bool =
            switch term {
            case .months(let count): (1...Term.longest).contains(count)
            case .always: true
            }
        return isTerm && !ground.isBlank && !ground.hasControls && ground.count <= ErasureOrder.longest
    }

    /// The day after which a file that was last worked on then has been kept long enough; nil for never.
    package func end(after day: CivilDate) -> CivilDate? {
        switch term {
        case .months(let count): day.adding(months: count)
        case .always: nil
        }
    }
}

extension [RetentionRule] {
    /// The rule for a service: its own, or the one for all; nil where the office has said nothing.
    package func rule(for service: ServiceID) -> RetentionRule? {
        first { $0.service == service } ?? first { $0.service == nil }
    }
}
