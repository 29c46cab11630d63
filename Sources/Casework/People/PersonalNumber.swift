package import Legislation
package import WorkingTime

/// The number that a state gives a person: one kind in each country whose acts the office keeps.
package enum PersonalNumber: Hashable, Sendable, CustomStringConvertible {
    case iin(IIN)
    case pin(PIN)

    package enum Kind: String, CaseIterable, Codable, Sendable {
        /// Kazakhstan's twelve digits.
        case iin
        /// Kyrgyzstan's fourteen digits.
        case pin
    }

    package enum Fault: Error, Hashable, Sendable {
        case iin(IIN.Fault)
        case pin(PIN.Fault)
    }

    /// Reads a number of that kind.
    package init(_ text: String, _ kind: Kind) throws(Fault) {
        switch kind {
        case .iin:
            do throws(IIN.Fault) { self = .iin(try IIN(text)) } catch { throw .iin(error) }
        case .pin:
            do throws(PIN.Fault) { self = .pin(try PIN(text)) } catch { throw .pin(error) }
        }
    }

    /// Reads a number of whichever kind has so many digits; nil where it is none.
    package init?(recognizing text: String) {
        guard let number = Kind.allCases.lazy.compactMap({ try? PersonalNumber(text, $0) }).first else { return nil }
        self = number
    }

    package var description: String {
        switch self {
        case .iin(let number): number.description
        case .pin(let number): number.description
        }
    }

    package var birthDate: CivilDate {
        switch self {
        case .iin(let number): number.birthDate
        case .pin(let number): number.birthDate
        }
    }
}

extension PersonalNumber.Kind {
    /// The kind of the country whose holidays an act keeps: the calendar's name is the country's code (ISO 3166-1).
    package init(of act: Act) { self = act.calendar.hasPrefix("kg") ? .pin : .iin }

    /// The kind that has as many digits as a kept number.
    package init(ofKept number: String) { self = number.count == Self.pin.length ? .pin : .iin }

    /// How many digits it has.
    package var length: Int {
        switch self {
        case .iin: IIN.length
        case .pin: PIN.length
        }
    }

    /// The fault of so many digits where a whole number was to be.
    package func wrongLength(_ count: Int) -> PersonalNumber.Fault {
        switch self {
        case .iin: .iin(.wrongLength(count))
        case .pin: .pin(.wrongLength(count))
        }
    }
}
