import ProgramDriver

extension DemoDesk {
    /// Registers at the department's window and reads the answer.
    func register(_ application: Application) throws -> JSONValue {
        try json(["case", "register", "--input", "-"], as: "kense", input: try application.json)
    }

    /// Registers and says the number.
    func registered(_ application: Application = Application()) throws -> String {
        try register(application).number.string ?? ""
    }

    /// Does an action that has to be allowed.
    @discardableResult
    func act(_ number: String, _ words: [String], as login: String) throws -> JSONValue {
        try json(["case", "act", number] + words, as: login)
    }

    /// Brings a registered file to the officer.
    func resolve(_ number: String) throws {
        try act(number, ["resolve", "--text", "Қарауға", "--officer", "maman1"], as: "bastyq")
    }

    /// Brings a registered file to the head's signature.
    func submit(_ number: String) throws {
        try resolve(number)
        try act(number, ["draft", "--decision", "grant"], as: "maman1")
        try act(number, ["submit"], as: "maman1")
    }
}
