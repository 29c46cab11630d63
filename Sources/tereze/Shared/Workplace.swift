import CaseStore
import Casework
import FrontDesk
import Legislation
import WorkingTime
import Wording

/// What a command works with: the law, and where it asks for one, the store with its office and clock.
struct Workplace {
    let folder: ResourceFolder
    /// Read when a command first needs it; the desk reads it beside its first screen.
    let law: LawShelf

    var library: ActLibrary { law.library }

    init(_ options: ResourceOptions) throws { try self.init(named: options.resources) }

    /// - Parameter resources: the folder, where one is named.
    init(named resources: String?) throws {
        folder = try ResourceFolder(
            named: resources, inEnvironment: Environment.value("TEREZE_RESOURCES"), executable: "/proc/self/exe")
        law = LawShelf(folder)
    }

    func act(_ text: String) throws -> ActCatalogue {
        guard let act = library.act(ActID(text)) else {
            throw CommandFailure(Words.Commands.actUnknown(text, known: library.acts.map(\.act.id.rawValue)))
        }
        return act
    }

    func service(_ text: String) throws -> ServiceDefinition {
        guard let service = library.service(ServiceID(text)) else {
            throw CommandFailure(Words.Commands.serviceUnknown(text, known: library.services.map(\.id.rawValue)))
        }
        return service
    }

    func form(_ text: String) throws -> (form: Form, act: Act) {
        guard let catalogue = library.act(of: FormID(text)), let form = catalogue.form(FormID(text)) else {
            throw CommandFailure(
                Words.Commands.formUnknown(text, known: library.acts.flatMap(\.forms).map(\.id.rawValue)))
        }
        return (form, catalogue.act)
    }
}

extension Workplace {
    /// The clock of a store's offices.
    func clock(of store: CaseStore) throws -> OfficeClock {
        let law = LawShelf(folder) { try? store.acts() }
        return try OfficeClock(of: store.opening(), law: law, startingAt: Environment.value("TEREZE_NOW"))
    }
}

/// An open store with its office at work.
struct OpenStore {
    let office: FrontOffice
    let printers: PrinterShelf
    let opening: StoreOpening
    let clock: OfficeClock
    let path: String

    init(_ workplace: Workplace, _ options: StoreOptions) throws { try self.init(workplace, at: options.store) }

    /// - Parameter named: the store's path, where one is named.
    init(_ workplace: Workplace, at named: String?) throws {
        path = try StorePath.chosen(named)
        let store: CaseStore
        (store, opening) = try CaseStore.openAtDesk(at: path, progress: StageLine().show)
        // A store's people work by the acts of its offices; the others need not be read.
        let law = LawShelf(workplace.folder) { try? store.acts() }
        office = FrontOffice(store: store, law: law)
        printers = PrinterShelf(workplace.folder)
        clock = try OfficeClock(of: opening, law: law, startingAt: Environment.value("TEREZE_NOW"))
    }

    /// Signs in the person of `--as`, with the secret of `TEREZE_SECRET` or asked for without echo; with `--acting-for` in
    /// the place of the head for whom they stand in.
    func actor(_ options: IdentityOptions) throws -> Actor {
        guard let login = options.login else { throw CommandFailure(Words.Commands.loginNeeded) }
        let secret = try Secret.of(login)
        let account = try office.store.signIn(login: login, secret: secret, at: clock.now)
        guard let head = options.actingFor else { return account.actor }
        let orders = try office.store.deputyships(of: login, on: clock.now.date)
        guard let order = orders.first(where: { $0.acting.head == head }) else {
            throw StoreProblem.account(.notStandingIn(login))
        }
        return account.standingIn(order).actor
    }
}

/// Where the store is.
enum StorePath {
    static func chosen(_ named: String?) throws -> String {
        if let path = named ?? Environment.value("TEREZE_STORE"), !path.isEmpty { return path }
        throw CommandFailure(Words.Commands.storeNeeded)
    }
}
