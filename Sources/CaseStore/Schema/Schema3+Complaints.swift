extension Schema3 {
    /// Complaints, each with the journal entry that it stands in as it is now.
    static let complaints = """
        CREATE TABLE complaint (
          number INTEGER PRIMARY KEY,
          office INTEGER NOT NULL REFERENCES office (code),
          case_id INTEGER REFERENCES case_file (id),
          entry INTEGER NOT NULL UNIQUE REFERENCES journal (seq),
          received_at TEXT NOT NULL CHECK (length(received_at) = 16),
          is_answered INTEGER NOT NULL CHECK (is_answered IN (0, 1)),
          document TEXT NOT NULL CHECK (json_valid(document))
        ) STRICT;
        CREATE INDEX complaint_day ON complaint (office, received_at);
        CREATE INDEX complaint_case ON complaint (case_id) WHERE case_id IS NOT NULL;
        CREATE TRIGGER complaint_answered_once BEFORE UPDATE ON complaint
        WHEN OLD.is_answered = 1 OR NEW.number <> OLD.number OR NEW.office <> OLD.office OR NEW.case_id IS NOT OLD.case_id
          OR NEW.entry <= OLD.entry OR NEW.received_at <> OLD.received_at
        BEGIN SELECT RAISE(ABORT, 'a complaint is answered once'); END;
        CREATE TRIGGER complaint_stays BEFORE DELETE ON complaint BEGIN SELECT RAISE(ABORT, 'numbers have no gaps'); END;
        """
}
