extension Schema3 {
    /// Cases from paper, and how far the import of an export has come.
    static let transfer = """
        -- Where a case stands in a journal on paper; the key is the number as the search compares it.
        CREATE TABLE case_origin (
          case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
          number_key TEXT NOT NULL,
          book TEXT NOT NULL,
          page TEXT NOT NULL
        ) STRICT;
        CREATE INDEX case_origin_number ON case_origin (number_key) WHERE number_key <> '';

        CREATE TABLE transfer (
          id TEXT PRIMARY KEY CHECK (id <> ''),
          lines INTEGER NOT NULL CHECK (lines >= 0),
          shift INTEGER NOT NULL CHECK (shift >= 0)
        ) STRICT, WITHOUT ROWID;
        """
}
