import CaseStore
import Casework
import Legislation
import Screens
import Synchronization
import WorkingTime

/// Who works at the desk, in which post, and whether they still may.
extension EffectInterpreter {
    /// For so many days a recovery from the machine is told to those who keep, head or check.
    private static let recoveryDays = 14

    func signIn(_ login: String, _ secret: String) throws -> [EffectOutcome] {
        try enter(try office.store.signIn(login: login, secret: secret, at: clock.now))
    }

    /// Opens the screen again to whoever locked it; where role, office or post are others now, the desk begins anew.
    func unlock(_ login: String, _ secret: String) throws -> [EffectOutcome] {
        let account = try office.store.signIn(login: login, secret: secret, at: clock.now)
        do {
            _ = try actor
            return [.fact(.unlocked)]
        } catch is SessionEnd {
            return try enter(account)
        }
    }

    /// From the own post to the next head's, and after the last back.
    func changePost() throws -> [EffectOutcome] {
        let login = try actor.login
        guard let account = try office.store.account(login: login) else { throw SessionEnd.closed }
        let posts = try office.store.deputyships(of: login, on: clock.now.date)
        let all = [account] + posts.map(account.standingIn)
        let worn = session.withLock { $0.account?.acting }
        let place = all.firstIndex { $0.acting == worn } ?? 0
        return try take(all[(place + 1) % all.count], posts)
    }

    func deputies() throws -> EffectOutcome {
        let actor = try actor
        let people = try office.store.accounts().filter {
            $0.office == actor.office && $0.isActive && $0.role.may(.standIn) && $0.login != actor.login
        }
        let standing = try office.store.deputyships(from: clock.now.date).filter { $0.acting.head == actor.login }
        return .fact(.deputiesLoaded(people, standing))
    }

    func appoint(
        _ deputy: String, order: String, dated: CivilDate, first: CivilDate, last: CivilDate
    ) throws -> [EffectOutcome] {
        let actor = try actor
        guard actor.role.may(.appointDeputies), actor.acting == nil else { throw Refusal.administratorsOnly }
        let acting = Acting(head: actor.login, order: order, orderDate: dated, first: first, last: last)
        let made = try office.store.appoint(deputy: deputy, acting, by: actor.login, at: clock.now)
        return [.fact(.deputyAppointed(made.deputyName)), .storeChanged]
    }

    /// Who is signed in, as they still are; an effect that needs somebody never comes without.
    ///
    /// - Throws: `SessionEnd` where the account was closed or changed, or the time of standing in is over.
    var actor: Actor {
        get throws {
            guard let account = session.withLock({ $0.account }) else { throw StoreProblem.accountUnknown("") }
            guard let now = try office.store.account(login: account.login), now.isActive else { throw SessionEnd.closed }
            guard let acting = account.acting else {
                guard now.role == account.role, now.office == account.office else { throw SessionEnd.changed }
                return now.actor
            }
            let orders = try office.store.deputyships(of: account.login, on: clock.now.date)
            guard let order = orders.first(where: { $0.acting == acting }), order.office == account.office else {
                throw SessionEnd.actingOver
            }
            return now.standingIn(order).actor
        }
    }

    /// Begins somebody's session: in the post in which they were last at this desk, or else the head's for whom they stand in.
    private func enter(_ account: Account) throws -> [EffectOutcome] {
        let posts = try office.store.deputyships(of: account.login, on: clock.now.date)
        let isOwn = session.withLock { $0.ownPosts.contains(account.login) }
        let worn = isOwn ? account : posts.first.map(account.standingIn) ?? account
        // What a desk that died was sending is marked for a look at the paper, before anybody prints it again.
        _ = try office.store.settleDeadPrints(at: clock.now)
        var outcomes = try take(worn, posts)
        let cares = try office.cares(of: worn, at: clock.now)
        if !cares.isEmpty { outcomes.append(.fact(.storeNeedsCare(cares))) }
        guard account.role.may(.changeCalendar) else { return try outcomes + recoveries(for: account) }
        try office.noteCalendars()
        let changes = try office.unreckonedDays()
        if !changes.isEmpty { outcomes.append(.fact(.calendarsDiffer(changes))) }
        return try outcomes + recoveries(for: account)
    }

    /// Gives the desk to somebody in a post.
    private func take(_ account: Account, _ posts: [Deputyship]) throws -> [EffectOutcome] {
        let place = try office.office(account.office)
        guard office.library.act(place.act) != nil else { throw StoreProblem.actLeftOut(place.act.rawValue) }
        let station = try stations.settings(of: account.login)
        session.withLock {
            $0.account = account
            $0.station = station
            if account.acting == nil, !posts.isEmpty {
                $0.ownPosts.insert(account.login)
            } else {
                $0.ownPosts.remove(account.login)
            }
        }
        let signedIn: [EffectOutcome] = [.law(office.library), .fact(.signedIn(account, place, station))]
        return posts.isEmpty ? signedIn : signedIn + [.fact(.postsLoaded(posts))]
    }

    private func recoveries(for account: Account) throws -> [EffectOutcome] {
        let isTold = account.role.may(.appointDeputies) || account.role.may(.readEveryOffice)
        guard isTold else { return [] }
        let found = try office.store.recoveries(since: clock.now.date.adding(days: -Self.recoveryDays))
        return found.isEmpty ? [] : [.fact(.recoveriesFound(found))]
    }
}
