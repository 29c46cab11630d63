extension Schema3 {
    /// What a courier's register was counted as at either end.
    static let courier = """
        -- The answers on a department's register while it is open; closing it makes a list of them.
        CREATE TABLE courier_entry (
          list INTEGER NOT NULL REFERENCES day_list (number),
          case_id INTEGER NOT NULL REFERENCES case_file (id),
          PRIMARY KEY (list, case_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX courier_entry_case ON courier_entry (case_id);
        CREATE TRIGGER courier_entry_closed BEFORE INSERT ON courier_entry
        WHEN (SELECT open FROM day_list WHERE number = NEW.list) = 0
        BEGIN SELECT RAISE(ABORT, 'a closed list stays as it is'); END;
        CREATE TRIGGER courier_entry_stays BEFORE DELETE ON courier_entry
        WHEN (SELECT open FROM day_list WHERE number = OLD.list) = 0
        BEGIN SELECT RAISE(ABORT, 'a closed list stays as it is'); END;
        CREATE TRIGGER courier_entry_kept BEFORE UPDATE ON courier_entry
        BEGIN SELECT RAISE(ABORT, 'what stands on a list is put on it or taken off'); END;

        -- The courier has gone with what he took.
        CREATE TABLE courier_left (
          list INTEGER PRIMARY KEY REFERENCES day_list (number),
          entry INTEGER NOT NULL UNIQUE REFERENCES journal (seq)
        ) STRICT;
        CREATE TRIGGER courier_left_kept BEFORE UPDATE ON courier_left
        BEGIN SELECT RAISE(ABORT, 'counts are kept as made'); END;
        CREATE TRIGGER courier_left_stays BEFORE DELETE ON courier_left
        BEGIN SELECT RAISE(ABORT, 'counts are kept as made'); END;

        -- The finished counts: a register may bring files to several offices, and each counts its own.
        CREATE TABLE courier_count (
          list INTEGER NOT NULL REFERENCES day_list (number),
          office INTEGER NOT NULL REFERENCES office (code),
          entry INTEGER NOT NULL UNIQUE REFERENCES journal (seq),
          PRIMARY KEY (list, office)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER courier_count_kept BEFORE UPDATE ON courier_count
        BEGIN SELECT RAISE(ABORT, 'counts are kept as made'); END;
        CREATE TRIGGER courier_count_stays BEFORE DELETE ON courier_count
        BEGIN SELECT RAISE(ABORT, 'counts are kept as made'); END;

        -- What a count found: a file counts once at an office, and what was missing may be found late.
        CREATE TABLE courier_count_file (
          list INTEGER NOT NULL REFERENCES day_list (number),
          office INTEGER NOT NULL REFERENCES office (code),
          case_id INTEGER NOT NULL REFERENCES case_file (id),
          found TEXT NOT NULL CHECK (found IN ('expected', 'surplus', 'missing', 'late')),
          -- Whether the file itself was received with it.
          received INTEGER NOT NULL CHECK (received IN (0, 1)),
          -- The scan's own entry, or for what was missing the finished count's.
          entry INTEGER NOT NULL REFERENCES journal (seq),
          PRIMARY KEY (list, office, case_id, found)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX courier_count_case ON courier_count_file (case_id);
        CREATE INDEX courier_count_missing ON courier_count_file (list) WHERE found = 'missing';
        CREATE TRIGGER courier_count_once BEFORE INSERT ON courier_count_file
        WHEN EXISTS (SELECT 1 FROM courier_count_file WHERE list = NEW.list AND office = NEW.office
          AND case_id = NEW.case_id AND NOT (found = 'missing' AND NEW.found = 'late'))
        BEGIN SELECT RAISE(ABORT, 'a file counts once'); END;
        CREATE TRIGGER courier_count_file_kept BEFORE UPDATE ON courier_count_file
        BEGIN SELECT RAISE(ABORT, 'counts are kept as made'); END;
        CREATE TRIGGER courier_count_file_stays BEFORE DELETE ON courier_count_file
        BEGIN SELECT RAISE(ABORT, 'counts are kept as made'); END;

        -- Registers that were closed before files were counted keep what stands on them.
        INSERT INTO day_list_file (list, case_id, at)
        SELECT courier, case_file.id, day || 'T00:00' FROM case_file JOIN day_list ON day_list.number = courier
        WHERE courier IS NOT NULL AND open = 0;
        """
}
