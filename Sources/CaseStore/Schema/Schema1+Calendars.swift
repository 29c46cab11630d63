extension Schema1 {
    /// The days of the office's own, and what the times of the cases were reckoned with.
    static let calendars = """
        -- Days that the office has added to a calendar's file, each with the act that says so.
        CREATE TABLE calendar_day (
          calendar TEXT NOT NULL CHECK (calendar <> ''),
          date TEXT NOT NULL CHECK (length(date) = 10),
          kind TEXT NOT NULL CHECK (kind IN ('holiday', 'dayoff', 'working', 'short')),
          alike TEXT NOT NULL,
          name_kk TEXT NOT NULL CHECK (name_kk <> ''),
          name_ky TEXT NOT NULL CHECK (name_ky <> ''),
          name_ru TEXT NOT NULL CHECK (name_ru <> ''),
          source TEXT NOT NULL CHECK (source <> ''),
          PRIMARY KEY (calendar, date)
        ) STRICT, WITHOUT ROWID;

        -- The calendars with which the times of the cases were last reckoned, whole.
        CREATE TABLE calendar_reckoned (
          calendar TEXT PRIMARY KEY CHECK (calendar <> ''),
          country TEXT NOT NULL,
          first_year INTEGER NOT NULL,
          last_year INTEGER NOT NULL CHECK (last_year >= first_year),
          days TEXT NOT NULL CHECK (json_valid(days))
        ) STRICT, WITHOUT ROWID;
        """
}
