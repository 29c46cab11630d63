extension Schema3 {
    /// Which records are one person's, and which are not.
    static let people = """
        -- A record that was joined to another of the same person; it keeps its files, and can be parted again.
        ALTER TABLE person ADD COLUMN joined INTEGER REFERENCES person (id) CHECK (joined <> id);
        CREATE INDEX person_joined ON person (joined) WHERE joined IS NOT NULL;
        CREATE INDEX person_birth ON person (birth_date, name_key) WHERE birth_date IS NOT NULL;
        CREATE TRIGGER person_joined_once BEFORE UPDATE OF joined ON person
        WHEN NEW.joined IS NOT NULL AND (EXISTS (SELECT 1 FROM person WHERE joined = NEW.id)
          OR EXISTS (SELECT 1 FROM person WHERE id = NEW.joined AND joined IS NOT NULL))
        BEGIN SELECT RAISE(ABORT, 'records are joined to the one that stands for the person'); END;

        -- Two records that somebody said are two people's.
        CREATE TABLE person_apart (
          low INTEGER NOT NULL REFERENCES person (id),
          high INTEGER NOT NULL REFERENCES person (id),
          PRIMARY KEY (low, high),
          CHECK (low < high)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX person_apart_high ON person_apart (high);
        """
}
