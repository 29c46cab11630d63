package import Legislation

extension Desktop {
    /// Takes in the law once it has been read; no screen before the desk's needs it.
    package mutating func take(_ library: ActLibrary) { context.library = library }
}
