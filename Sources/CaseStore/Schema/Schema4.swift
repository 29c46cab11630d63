/// The fourth schema: what was erased of a person, and guards that let nothing else change.
enum Schema4 {
    static let sql = """
        -- What an entry stands for was erased: something else stands there now, and an entry of the journal says so.
        CREATE TABLE erased (
          entry INTEGER PRIMARY KEY REFERENCES journal (seq),
          erasure INTEGER NOT NULL REFERENCES journal (seq) CHECK (erasure > entry),
          -- SHA-256 of what stands there now.
          now BLOB NOT NULL CHECK (length(now) = 32)
        ) STRICT;
        CREATE INDEX erased_erasure ON erased (erasure);
        CREATE TRIGGER erased_recorded BEFORE INSERT ON erased
        WHEN (SELECT action FROM journal WHERE seq = NEW.erasure) IS NOT 'personErased'
        BEGIN SELECT RAISE(ABORT, 'the journal says what is erased'); END;
        CREATE TRIGGER erased_kept BEFORE UPDATE ON erased BEGIN SELECT RAISE(ABORT, 'what is erased stays so'); END;
        CREATE TRIGGER erased_stays BEFORE DELETE ON erased BEGIN SELECT RAISE(ABORT, 'what is erased stays so'); END;

        DROP TRIGGER case_event_kept;
        CREATE TRIGGER case_event_kept BEFORE UPDATE ON case_event
        WHEN NOT EXISTS (SELECT 1 FROM erased WHERE entry = OLD.entry)
          OR NEW.entry <> OLD.entry OR NEW.case_id <> OLD.case_id OR NEW.sequence <> OLD.sequence
        BEGIN SELECT RAISE(ABORT, 'events are kept'); END;

        DROP TRIGGER paper_kept;
        CREATE TRIGGER paper_kept BEFORE UPDATE ON paper
        WHEN NOT EXISTS (SELECT 1 FROM erased WHERE entry = OLD.entry)
          OR NEW.id <> OLD.id OR NEW.entry <> OLD.entry OR NEW.case_id IS NOT OLD.case_id OR NEW.list IS NOT OLD.list
          OR NEW.form <> OLD.form OR NEW.kind <> OLD.kind OR NEW.text <> '' OR NEW.document <> ''
        BEGIN SELECT RAISE(ABORT, 'papers are kept as issued'); END;

        DROP TRIGGER complaint_answered_once;
        CREATE TRIGGER complaint_answered_once BEFORE UPDATE ON complaint
        WHEN (OLD.is_answered = 1 OR NEW.entry <= OLD.entry OR NEW.number <> OLD.number OR NEW.office <> OLD.office
            OR NEW.case_id IS NOT OLD.case_id OR NEW.received_at <> OLD.received_at)
          AND NOT (EXISTS (SELECT 1 FROM erased WHERE entry = OLD.entry)
            AND NEW.entry = OLD.entry AND NEW.number = OLD.number AND NEW.office = OLD.office
            AND NEW.case_id IS OLD.case_id AND NEW.received_at = OLD.received_at AND NEW.is_answered = OLD.is_answered)
        BEGIN SELECT RAISE(ABORT, 'a complaint is answered once'); END;
        """
}
